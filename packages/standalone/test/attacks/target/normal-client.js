/**
 * A dashboard as there are many, in a process of its own so that the attacker's work does not slow its clock: asks some queries in turn,
 * again and again on a fixed beat, whether or not the answer before has come, and tells how each went.
 * `node normal-client.js <url> <token> <milliseconds> <files of the queries>`
 */
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'

const [url, token, beat, ...files] = process.argv.slice(2)
const questions = files.map(file => ({ body: JSON.stringify({ query: readFileSync(file, 'utf8') }), right: undefined }))
const agent = new Agent({ keepAlive: true })
const headersOf = body => ({
  'content-type': 'application/json',
  'content-length': Buffer.byteLength(body),
  authorization: `Bearer ${token}`,
})

/** Partners are registered meanwhile, and may well be suggested. */
const comparable = text =>
  JSON.stringify(JSON.parse(text), (key, value) => (key === 'suggestedPartners' ? undefined : value))

const ask = (due, question) => {
  const tell = fault => process.send?.({ due, milliseconds: Date.now() - due, fault })
  const sending = request(
    `${url}/graphql`,
    { method: 'POST', agent, headers: headersOf(question.body), localAddress: '127.0.0.2' },
    response => {
      const chunks = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', error => tell(error.message))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        if (response.statusCode !== 200 || text.includes('"errors"')) return tell(`${response.statusCode} ${text}`)
        const answer = comparable(text)
        question.right ??= answer
        tell(answer === question.right ? undefined : `another answer: ${text}`)
      })
    },
  )
  sending.setTimeout(30_000, () => sending.destroy(new Error('no answer')))
  sending.on('error', error => tell(error.message))
  sending.end(question.body)
}

let due = Date.now()
let turn = 0
const next = () => {
  ask(due, questions[turn % questions.length])
  turn += 1
  due += Number(beat)
  timer = setTimeout(next, Math.max(0, due - Date.now()))
}
let timer = setTimeout(next, 0)

process.on('message', () => {
  clearTimeout(timer)
  setTimeout(() => process.exit(0), 1_000)
})
process.on('disconnect', () => process.exit(0))
