import { queries } from '../graph/queries.js'
import { describeExclusions, figureTable, memoryTable, ratioTable, sharesTable } from './comparison.js'
import { criteriaInOneProcess, criteriaOverHttp, stallTable } from './criteria.js'
import { sayRun } from './machine.js'
import { figure } from './markdown.js'
import { plot } from './plot.js'

const names = Object.keys(queries)
const titles = names.map(name => queries[name].title)

/** The whole of `npm run bench` as Markdown. */
export function writeGatewayReport({ run, overHttp, inOneProcess, stalls }) {
  const parts = ['# Gateways', sayRun(run), '']
  if (overHttp) {
    parts.push('## In front of the same subgraphs, over HTTP', '', criteriaOverHttp(overHttp), '')
    parts.push(
      'Requests per second, the median of the rounds, and the ratio to the fastest peer:',
      '',
      ratioTable(overHttp, names, titles),
      '',
    )
    parts.push(
      'CPU time of the gateway for a request, in microseconds:',
      '',
      figureTable(overHttp, names, titles, ({ cpuMicroseconds }) => figure(cpuMicroseconds.server)),
      '',
    )
    parts.push(
      'Latency in milliseconds, the median and the 99th percentile:',
      '',
      figureTable(overHttp, names, titles, latency),
      '',
    )
    parts.push(
      'Share of one core that gateway, subgraphs and load generator took. Where they add up to all cores, all together bound the throughput:',
      '',
      sharesTable(overHttp, names, titles),
      '',
    )
    parts.push(
      'Memory of the gateway in MiB, resident:',
      '',
      memoryTable(overHttp),
      '',
      describeExclusions(overHttp),
      '',
    )
  }
  if (inOneProcess) {
    parts.push('## Gateway and subgraphs in one process', '', criteriaInOneProcess(inOneProcess), '')
    parts.push(
      'Requests per second, and the ratio to the fastest peer:',
      '',
      ratioTable(inOneProcess, names, titles),
      '',
    )
    parts.push(
      'CPU time for a request, in microseconds:',
      '',
      figureTable(inOneProcess, names, titles, ({ cpuMicroseconds }) => figure(cpuMicroseconds.server)),
      '',
    )
    parts.push(
      'Latency in milliseconds, the median and the 99th percentile:',
      '',
      figureTable(inOneProcess, names, titles, latency),
      '',
    )
    parts.push('Memory in MiB, resident:', '', memoryTable(inOneProcess), '', describeExclusions(inOneProcess), '')
  }
  if (stalls) parts.push('## Stalls of the event loop', '', stallTable(stalls), '')
  return `${parts.filter((part, index) => part !== '' || parts[index - 1] !== '').join('\n')}\n`
}

const latency = ({ p50Milliseconds, p99Milliseconds }) => `${figure(p50Milliseconds)} / ${figure(p99Milliseconds)}`

/** The figures that the README shows. */
export function plotGateways({ run, overHttp, inOneProcess }) {
  const plots = {}
  const foot = sayRun(run)
  if (overHttp) {
    plots['gateways.svg'] = plot({
      title: 'Gateways in front of the same subgraphs',
      foot,
      columns: 2,
      panels: names.flatMap(name => [
        panel(
          `${queries[name].title}: requests per second, more is better`,
          overHttp,
          name,
          ({ perSecond }) => perSecond,
        ),
        panel('CPU per request in µs, less is better', overHttp, name, ({ cpuMicroseconds }) => cpuMicroseconds.server),
      ]),
    })
  }
  if (inOneProcess) {
    plots['one-process.svg'] = plot({
      title: 'Gateway and subgraphs in one process: requests per second',
      foot,
      columns: 2,
      panels: names.map(name => panel(queries[name].title, inOneProcess, name, ({ perSecond }) => perSecond)),
    })
  }
  return plots
}

export function panel(title, rows, name, read) {
  const bars = rows.map(({ title: label, role, figures }) => {
    const value = figures[name] && read(figures[name])
    return {
      label: label.replace('@apollo/gateway', 'Apollo').replace(', LocalGraphQLDataSource', ''),
      role,
      value,
      text: value ? figure(value) : 'not measured',
    }
  })
  return { title, bars }
}
