import { readAnswers } from './answers.js'
import { freePorts, startProgram, untilReady } from './program.js'
import { measureInRounds } from './rounds.js'

/**
 * @typedef {object} Question
 * @property {string} text
 * @property {object[]} variables asked in turn
 * @property {(data: object) => object} [toPlain] brings an answer into the shape that is compared, where the contestant has another
 *
 * @typedef {object} Contestant
 * @property {string} id
 * @property {string} title
 * @property {'ours' | 'peer' | 'older' | 'limit'} role `older` ones are shown, and are no peers
 * @property {(port: number, shared: object) => object} program what `startProgram` takes
 * @property {(question: object) => Question | undefined} [phrase] how it has to be asked; undefined for what it cannot answer
 * @property {string} [note]
 */

/**
 * Starts contestants, compares their answers, measures those that answer right, and stops them. One that does not start or answers otherwise is
 * reported and not measured, with that question or at all.
 *
 * @param {{ contestants: Contestant[], shared: object, questions: Record<string, object>, reference: string, others: object, settings: object, report: (line: string) => void }} options
 * @returns {Promise<object[]>} a row for each contestant
 */
export async function race({ contestants, shared, questions, reference, others, settings, report }) {
  const ports = await freePorts(contestants.length)
  const entries = contestants.map((contestant, index) => ({
    ...contestant,
    port: ports[index],
    questions: phrased(questions, contestant.phrase),
    faults: {},
  }))
  try {
    await Promise.all(entries.map(entry => start(entry, shared)))
    await compareAnswers(entries, reference, report)
    const runners = entries.filter(({ sizes }) => sizes && Object.keys(sizes).length > 0).map(toRunner)
    const results = await measureInRounds({ runners, queries: Object.keys(questions), others, ...settings, report })
    return await Promise.all(entries.map(entry => toRow(entry, results[entry.id])))
  } finally {
    await Promise.all(entries.map(({ running }) => running?.stop()))
  }
}

const phrased = (questions, phrase = question => question) =>
  Object.fromEntries(
    Object.entries(questions).flatMap(([name, question]) => {
      const own = phrase(question)
      return own ? [[name, own]] : []
    }),
  )

async function start(entry, shared) {
  entry.url = `http://127.0.0.1:${entry.port}/graphql`
  try {
    entry.running = startProgram({ name: entry.title, ...entry.program(entry.port, shared) })
    await untilReady(entry.running, entry.url)
  } catch (error) {
    entry.startFault = error.message.slice(0, 2_000)
    await entry.running?.stop()
  }
}

async function compareAnswers(entries, reference, report) {
  const first =
    entries.find(({ id, startFault }) => id === reference && !startFault) ??
    entries.find(({ startFault }) => !startFault)
  let wanted
  for (const entry of [first, ...entries.filter(other => other !== first)]) {
    if (entry.startFault) {
      report(`${entry.id} does not start: ${entry.startFault}`)
      continue
    }
    const { answers, sizes, faults, isKeyOrderAlike } = await readAnswers(entry.url, entry.questions, wanted)
    wanted ??= answers
    for (const [query, fault] of Object.entries(faults)) report(`${entry.id}, ${query}: ${fault}`)
    const right = Object.entries(sizes).filter(([query]) => !faults[query])
    Object.assign(entry, { faults, isKeyOrderAlike, sizes: Object.fromEntries(right) })
  }
}

const toRunner = ({ id, port, running, sizes, questions }) => ({
  id,
  port,
  program: running,
  sizes,
  bodies: Object.fromEntries(
    Object.keys(sizes).map(name => {
      const { text: query, variables } = questions[name]
      return [name, variables.map(values => ({ query, variables: values }))]
    }),
  ),
})

/** One answer in a hundred, or less, may have failed. A server that refuses is fast, and not measured. */
const toleratedFaults = 0.01

async function toRow({ id, title, role, note, startFault, faults, isKeyOrderAlike, running }, measured = {}) {
  const { rssBytes, peakRssBytes } = startFault ? {} : await running.usage()
  const figures = {}
  for (const [query, found] of Object.entries(measured)) {
    if (found.faults / found.requests <= toleratedFaults) figures[query] = found
    else faults[query] = `under load ${found.faults} of ${found.requests} answers were not the right ones`
  }
  return { id, title, role, note, startFault, faults, isKeyOrderAlike, rssBytes, peakRssBytes, figures }
}
