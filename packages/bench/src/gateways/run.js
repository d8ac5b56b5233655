import { queries } from '../graph/queries.js'
import { race } from '../measure/race.js'
import { plotGateways, writeGatewayReport } from '../report/gateways-report.js'
import { describeRun } from '../report/machine.js'
import { inOneProcess, overHttp } from './contestants.js'
import { openSetting } from './setting.js'
import { measureStalls } from './stalls.js'

const packages = [
  '@apollo/gateway',
  '@apollo/server',
  '@graphql-hive/gateway',
  '@graphql-hive/router-runtime',
  '@mercuriusjs/gateway',
  'mercurius',
  'graphql',
  'undici',
]

/**
 * Runs all comparisons of gateways.
 * @param {{ rounds: number, seconds: number, stallSeconds: number, connections: number, only?: string[], parts: string[] }} settings
 * @param {(line: string) => void} report told what is being done
 * @returns {Promise<{ results: object, files: Record<string, string> }>} what was measured, and the files to write by name
 */
export async function runGateways(settings, report) {
  const { parts, only } = settings
  const chosen = list => (only ? list.filter(({ id }) => only.includes(id)) : list)
  const shared = await openSetting()
  const results = { run: describeRun(settings, packages) }
  try {
    const common = { shared, questions: queries, reference: 'apollo', settings, report }
    if (parts.includes('http')) {
      results.overHttp = await race({
        ...common,
        contestants: chosen(overHttp),
        others: { subgraphs: shared.subgraphs },
      })
    }
    if (parts.includes('one-process')) {
      results.inOneProcess = await race({ ...common, contestants: chosen(inOneProcess), others: {} })
    }
    if (parts.includes('stalls')) results.stalls = await stallsOf(settings, shared, report)
  } finally {
    await shared.close()
  }
  return { results, files: { 'gateways.md': writeGatewayReport(results), ...plotGateways(results) } }
}

/** Ours with its limits; then Apollo's with queries of the same sizes, which nothing there refuses. */
async function stallsOf({ stallSeconds: seconds, connections }, shared, report) {
  const stalls = []
  for (const id of ['karya-limits', 'apollo']) {
    report(`stalls: ${id}`)
    const contestant = overHttp.find(candidate => candidate.id === id)
    stalls.push(await measureStalls({ contestant, shared, seconds, connections, sizes: stalls[0]?.sizes }))
  }
  return stalls
}
