/** A Markdown table: the first column is text, the others are numbers. */
export function table(head, rows) {
  const line = cells => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}

const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 0 })

/** Three digits that matter: 0.42, 4.2, 42, 4,200. */
export const figure = value => {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (value >= 100) return grouped.format(value)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export const mebibytes = bytes => (bytes === undefined ? '–' : figure(bytes / 2 ** 20))
export const times = ratio => (ratio === undefined || !Number.isFinite(ratio) ? '–' : `×${figure(ratio)}`)

/** A criterion with what it wants and what came: missed ones are said. */
export const criterion = ({ what, wanted, measured, isMet }) => [
  what,
  wanted,
  measured,
  isMet === undefined ? '' : isMet ? 'met' : '**missed**',
]
