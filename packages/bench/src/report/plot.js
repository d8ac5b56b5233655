const width = 880
const margin = 8
const barHeight = 15
const step = 19
const labelWidth = 176
const valueWidth = 62
const panelHead = 30

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/**
 * Panels of horizontal bars as an SVG. Its colours are readable on a light and on a dark page: the page's theme need not be the system's.
 *
 * @param {{ title: string, foot: string, columns: number, panels: { title: string, bars: { label: string, value: number, text: string, role: string }[] }[] }} options
 *   each panel has its own scale, from 0; roles are `ours`, `peer`, `older`, `limit`
 */
export function plot({ title, foot, columns, panels }) {
  const panelWidth = (width - margin * 2) / columns
  const rows = []
  for (let index = 0; index < panels.length; index += columns) rows.push(panels.slice(index, index + columns))
  let top = 40
  const parts = []
  for (const row of rows) {
    row.forEach((panel, column) => {
      parts.push(panelOf(panel, margin + column * panelWidth, top, panelWidth))
    })
    top += panelHead + Math.max(...row.map(({ bars }) => bars.length)) * step + 14
  }
  const height = top + 22
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 12px system-ui, -apple-system, "Segoe UI", "DejaVu Sans", sans-serif; fill: #768390 }
.title { font-size: 15px; font-weight: 600 }
.head, text.ours { font-weight: 600 }
.ours { fill: #d4711c }
rect.peer, rect.older { fill: #6b8cae }
rect.older { opacity: 0.55 }
rect.limit { fill: none; stroke: #8c959f; stroke-width: 1 }
.foot { font-size: 11px }
</style>
<text class="title" x="${margin}" y="22">${escaped(title)}</text>
${parts.join('\n')}
<text class="foot" x="${margin}" y="${height - 8}">${escaped(foot)}</text>
</svg>
`
}

function panelOf({ title, bars }, left, top, panelWidth) {
  const largest = Math.max(...bars.map(({ value }) => value || 0), Number.MIN_VALUE)
  const room = panelWidth - labelWidth - valueWidth - 12
  const lines = bars.map(({ label, value, text, role }, index) => {
    const y = top + panelHead + index * step
    const length = Math.max(1, ((value || 0) / largest) * room)
    const x = left + labelWidth
    const bar = value
      ? `<rect class="${role}" x="${x.toFixed(1)}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2"/>`
      : ''
    const textX = value ? x + length + 5 : x
    return `<text class="${role}" x="${(x - 6).toFixed(1)}" y="${y + 12}" text-anchor="end">${escaped(label)}</text>${bar}<text class="${role}" x="${textX.toFixed(1)}" y="${y + 12}">${escaped(text)}</text>`
  })
  return `<text class="head" x="${left.toFixed(1)}" y="${top + 18}">${escaped(title)}</text>\n${lines.join('\n')}`
}
