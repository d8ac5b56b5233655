import { openLoad, toRequest } from '../load/load.js'
import { median, quantile } from '../load/statistics.js'

/**
 * Measures every contestant with every query in interleaved rounds: in each round everyone is measured once with everything, each round begins with
 * another one, so that what the machine does meanwhile falls on all alike.
 *
 * @param {object} options
 * @param {{ id: string, port: number, path?: string, program: object, bodies: Record<string, object[]>, sizes: Record<string, number[]> }[]} options.runners
 *   `bodies` and `sizes` by query, for those queries alone that this one answers right
 * @param {string[]} options.queries
 * @param {Record<string, { usage(): Promise<{ cpuMicroseconds: number }> }>} options.others processes that are busy as well, by what they are
 * @returns {Promise<Record<string, Record<string, object>>>} the figures by contestant and query
 */
export async function measureInRounds({ runners, queries, others = {}, rounds, seconds, connections, report }) {
  const samples = new Map(runners.map(({ id }) => [id, {}]))
  for (let round = 0; round < rounds; round += 1) {
    for (const query of queries) {
      for (let step = 0; step < runners.length; step += 1) {
        const runner = runners[(step + round) % runners.length]
        if (!runner.bodies[query]) continue
        report(`round ${round + 1} of ${rounds}: ${query}, ${runner.id}`)
        // The first time, a server has yet to compile what is hot, which takes some ten thousand requests.
        const warmUp = round === 0 ? 2 * seconds : seconds / 4
        const sample = await measureOnce({ runner, query, others, seconds, warmUp, connections })
        samples.get(runner.id)[query] ??= []
        samples.get(runner.id)[query].push(sample)
      }
    }
  }
  return Object.fromEntries(
    [...samples].map(([id, byQuery]) => [
      id,
      Object.fromEntries(Object.entries(byQuery).map(([query, list]) => [query, summarize(list)])),
    ]),
  )
}

async function measureOnce({ runner, query, others, seconds, warmUp, connections }) {
  const { port, path, program } = runner
  const requests = runner.bodies[query].map(body => toRequest({ port, path, body }))
  const load = await openLoad({ port, requests, sizes: runner.sizes[query], connections })
  try {
    await load.run(warmUp * 1000)
    const processes = { server: program, ...others }
    const before = await usageOf(processes)
    const generator = process.cpuUsage()
    const { latencies, faults, seconds: lasted } = await load.run(seconds * 1000)
    const { user, system } = process.cpuUsage(generator)
    const after = await usageOf(processes)
    const perRequest = name => (after[name].cpuMicroseconds - before[name].cpuMicroseconds) / latencies.length
    return {
      latencies,
      faults,
      perSecond: latencies.length / lasted,
      cpuMicroseconds: {
        ...Object.fromEntries(Object.keys(processes).map(name => [name, perRequest(name)])),
        generator: (user + system) / latencies.length,
      },
    }
  } finally {
    load.close()
  }
}

const usageOf = async processes =>
  Object.fromEntries(
    await Promise.all(Object.entries(processes).map(async ([name, program]) => [name, await program.usage()])),
  )

function summarize(samples) {
  const latencies = samples.flatMap(sample => sample.latencies)
  const perSecond = samples.map(sample => sample.perSecond)
  const cpuOf = name => median(samples.map(sample => sample.cpuMicroseconds[name]))
  return {
    requests: latencies.length,
    faults: samples.reduce((sum, { faults }) => sum + faults, 0),
    perSecond: median(perSecond),
    slowestRound: Math.min(...perSecond),
    fastestRound: Math.max(...perSecond),
    p50Milliseconds: quantile(latencies, 0.5),
    p99Milliseconds: quantile(latencies, 0.99),
    cpuMicroseconds: Object.fromEntries(Object.keys(samples[0].cpuMicroseconds).map(name => [name, cpuOf(name)])),
  }
}
