import { queries } from '../postgres/queries.js'
import { describeExclusions, figureTable, memoryTable, sharesTable } from './comparison.js'
import { panel } from './gateways-report.js'
import { sayRun } from './machine.js'
import { criterion, figure, table, times } from './markdown.js'
import { plot } from './plot.js'

const names = Object.keys(queries)
const titles = names.map(name => queries[name].title)
/** The three that the aim is set for; the others are there for PostGraphile. */
const aims = ['listing', 'picture', 'stats']

/** The whole of `npm run bench:postgres` as Markdown. */
export function writePostgresReport({ run, rows }) {
  const latency = ({ p50Milliseconds, p99Milliseconds }) => `${figure(p50Milliseconds)} / ${figure(p99Milliseconds)}`
  return `${[
    '# End to end on PostgreSQL',
    `${sayRun(run)} PostgreSQL ${run.postgres}, 100,000 products, 60,000 sessions, 2,000,000 sales.`,
    '',
    criteria(rows),
    '',
    'Requests per second, and the ratio to SQL written by hand:',
    '',
    ratios(rows),
    '',
    'CPU time of the server for a request, in microseconds, without that of the database:',
    '',
    figureTable(rows, names, titles, ({ cpuMicroseconds }) => figure(cpuMicroseconds.server)),
    '',
    'Latency in milliseconds, the median and the 99th percentile:',
    '',
    figureTable(rows, names, titles, latency),
    '',
    'Share of one core that server, database and load generator took:',
    '',
    sharesTable(rows, names, titles),
    '',
    'Memory of the server in MiB, resident:',
    '',
    memoryTable(rows),
    '',
    describeExclusions(rows),
  ].join('\n')}\n`
}

function ratios(rows) {
  const limit = rows.find(({ role }) => role === 'limit')
  return figureTable(rows, names, titles, ({ perSecond }, name) => {
    const best = limit?.figures[name]
    return best ? `${figure(perSecond)} (${times(perSecond / best.perSecond)})` : figure(perSecond)
  })
}

function criteria(rows) {
  const ours = rows.find(({ role }) => role === 'ours')
  const limit = rows.find(({ role }) => role === 'limit')
  const peer = rows.find(({ role }) => role === 'peer')
  const ratioTo = (other, name) =>
    (ours?.figures[name]?.perSecond ?? Number.NaN) / (other?.figures[name]?.perSecond ?? Number.NaN)
  const lines = aims.map(name => {
    const share = ratioTo(limit, name)
    return criterion({
      what: queries[name].title,
      wanted: '×0.5 of SQL written by hand',
      measured: times(share),
      isMet: share >= 0.5,
    })
  })
  const beside = names
    .filter(name => queries[name].postGraphile && peer?.figures[name])
    .map(name => [queries[name].title, 'beside PostGraphile 5', times(ratioTo(peer, name)), ''])
  return table(['criterion', 'wanted', 'measured', ''], [...lines, ...beside])
}

export const plotPostgres = ({ run, rows }) =>
  plot({
    title: 'End to end on PostgreSQL: requests per second, more is better',
    foot: sayRun(run),
    columns: 2,
    panels: names.map(name =>
      panel(
        queries[name].title,
        rows.filter(({ figures }) => figures[name]),
        name,
        ({ perSecond }) => perSecond,
      ),
    ),
  })
