import { queries } from '../graph/queries.js'
import { fastestPeer } from './comparison.js'
import { criterion, figure, mebibytes, table, times } from './markdown.js'

/** What was aimed at, beside what came: missed aims are said. */
const names = Object.keys(queries)
const titles = names.map(name => queries[name].title)

export function criteriaOverHttp(rows) {
  const ours = rows.find(({ role }) => role === 'ours')
  const criteria = names.flatMap((name, index) => {
    const own = ours.figures[name]
    const peer = fastestPeer(rows, name)
    if (!own || !peer) return []
    const speed = own.perSecond / peer.figures[name].perSecond
    const share = own.cpuMicroseconds.server / peer.figures[name].cpuMicroseconds.server
    return [
      {
        what: `throughput, ${titles[index]}`,
        wanted: '×3 of the fastest peer',
        measured: `${times(speed)} of ${peer.title}`,
        isMet: speed >= 3,
      },
      ...beside(rows, name, titles[index], own),
      { what: `CPU, ${titles[index]}`, wanted: '×0.25 of the same peer', measured: times(share), isMet: share <= 0.25 },
    ]
  })
  const leanest = rows
    .filter(({ role, peakRssBytes }) => role === 'peer' && peakRssBytes)
    .sort((one, other) => one.peakRssBytes - other.peakRssBytes)[0]
  if (leanest) {
    const measured = `${mebibytes(ours.peakRssBytes)} MiB, ${leanest.title} ${mebibytes(leanest.peakRssBytes)} MiB`
    criteria.push({
      what: 'memory at its peak',
      wanted: 'less than any peer',
      measured,
      isMet: ours.peakRssBytes < leanest.peakRssBytes,
    })
  }
  return table(['criterion', 'wanted', 'measured', ''], criteria.map(criterion))
}

/** Those that are no peers but are faster than the peers stand there as well, without a wish. */
const beside = (rows, name, title, own) =>
  rows
    .filter(({ role, figures }) => role === 'older' && figures[name])
    .map(other => ({
      what: `throughput, ${title}`,
      wanted: '',
      measured: `${times(own.perSecond / other.figures[name].perSecond)} of ${other.title}`,
    }))

export function criteriaInOneProcess(rows) {
  const ours = rows.find(({ role }) => role === 'ours')
  const limit = rows.find(({ role }) => role === 'limit')
  const criteria = names.flatMap((name, index) => {
    if (!ours?.figures[name] || !limit?.figures[name]) return []
    const share = ours.figures[name].perSecond / limit.figures[name].perSecond
    return [
      {
        what: `throughput, ${titles[index]}`,
        wanted: '×0.5 of the limit',
        measured: times(share),
        isMet: share >= 0.5,
      },
    ]
  })
  return table(['criterion', 'wanted', 'measured', ''], criteria.map(criterion))
}

export function stallTable(stalls) {
  const rows = stalls.map(({ title, p50, p99, p999, longest, greedy, sizes, perSecond }, index) => [
    title,
    ...[p50, p99, p999, longest].map(figure),
    index === 0 ? (p999 < 50 ? 'met' : '**missed**') : '',
    `${greedy.answered} / ${greedy.refused}`,
    Object.entries(sizes)
      .map(([shape, size]) => `${shape} ${size}`)
      .join(', '),
    figure(perSecond),
  ])
  const head = [
    'delay in ms',
    'median',
    '99 %',
    '99.9 %',
    'longest',
    'below 50 ms at 99.9 %',
    'greedy ones answered / refused',
    'their sizes',
    'other requests per second',
  ]
  return table(head, rows)
}
