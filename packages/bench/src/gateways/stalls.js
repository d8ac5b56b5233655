import { setTimeout as sleep } from 'node:timers/promises'
import { queries } from '../graph/queries.js'
import { openLoad, toRequest } from '../load/load.js'
import { readAnswers } from '../measure/answers.js'
import { freePorts, post, startProgram, untilReady } from '../measure/program.js'
import { greedyShapes, largestAdmitted, nextSalt } from './greedy.js'

const millisecondsBetween = 400

/**
 * How long the event loop of a gateway stands still, as its own process sees it: eight connections ask the four queries in turn, and every
 * 400 ms comes a greedy query that it has never seen, the largest of its shape that it admits; every fourth is four times as large.
 *
 * @returns {Promise<object>} delays in milliseconds (`p50`, `p99`, `p999`, `longest`), and what was asked meanwhile
 */
export async function measureStalls({ contestant, shared, seconds, connections, sizes: given }) {
  const [port] = await freePorts(1)
  const url = `http://127.0.0.1:${port}/graphql`
  const program = startProgram({ name: contestant.title, ...contestant.program(port, shared) })
  try {
    await untilReady(program, url)
    const { sizes } = await readAnswers(url, queries)
    const load = await openLoad({ port, connections, ...mixed(port, sizes) })
    await load.run(1_000)
    const ask = query => post(url, { query }).catch(error => ({ status: 0, errors: [error] }))
    const largest = given ?? (await largestAdmitted(ask))
    await program.watchDelays()
    const greedy = { asked: 0, answered: 0, refused: 0, slowestMilliseconds: 0 }
    const [run] = await Promise.all([load.run(seconds * 1000), askGreedily({ ask, largest, seconds, greedy })])
    const { bench: _, ...delays } = await program.delays()
    load.close()
    return {
      id: contestant.id,
      title: contestant.title,
      ...delays,
      sizes: largest,
      greedy,
      perSecond: run.latencies.length / run.seconds,
      faults: run.faults,
    }
  } finally {
    await program.stop()
  }
}

/** The four queries one after the other, in all their variants. */
function mixed(port, sizes) {
  const names = Object.keys(queries)
  const requests = []
  const expected = []
  for (const [variant] of queries.tiny.variables.entries()) {
    for (const name of names) {
      const { text: query, variables } = queries[name]
      requests.push(toRequest({ port, body: { query, variables: variables[variant] } }))
      expected.push(sizes[name][variant])
    }
  }
  return { requests, sizes: expected }
}

async function askGreedily({ ask, largest, seconds, greedy }) {
  const shapes = Object.keys(greedyShapes)
  const end = performance.now() + seconds * 1000
  const underWay = []
  for (let turn = 0; performance.now() < end; turn += 1) {
    const shape = shapes[turn % shapes.length]
    const isBeyond = turn % 4 === 3
    const size = isBeyond ? beyond(shape, largest[shape]) : largest[shape]
    underWay.push(askOnce(ask, greedyShapes[shape](size, nextSalt()), greedy))
    await sleep(millisecondsBetween)
  }
  await Promise.all(underWay)
}

/** Four times as much: two more doublings of fragments. */
const beyond = (shape, size) => (shape === 'fragments' ? size + 2 : size * 4)

async function askOnce(ask, query, greedy) {
  const begun = performance.now()
  const { status, errors } = await ask(query)
  greedy.asked += 1
  if (status === 200 && !errors) greedy.answered += 1
  else greedy.refused += 1
  greedy.slowestMilliseconds = Math.max(greedy.slowestMilliseconds, performance.now() - begun)
}
