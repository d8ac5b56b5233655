import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { inherited } from '../../bin/environment.js'

const reporter = new URL('reporter.js', import.meta.url).href

/**
 * Starts a Node program with the reporter in it.
 * @param {{ name: string, program: URL | string, args?: string[], env?: Record<string, string>, execPath?: string, execArgv?: string[], directory?: string }} options
 */
export function startProgram({
  name,
  program,
  args = [],
  env = {},
  execPath = process.execPath,
  execArgv = [],
  directory = tmpdir(),
}) {
  const path = program instanceof URL ? fileURLToPath(program) : program
  const child = fork(path, args, {
    cwd: directory,
    env: { ...inherited, NODE_ENV: 'production', ...env },
    execPath,
    execArgv: ['--import', reporter, ...execArgv],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', text => {
      said = (said + text).slice(-4_000)
    })
  }
  const isGone = () => child.exitCode !== null || child.signalCode !== null
  const ended = once(child, 'exit')
  let pending
  child.on('message', message => message?.bench && pending?.resolve(message))
  child.on('exit', code => pending?.reject(new Error(`${name} ended with code ${code}:\n${said}`)))
  /** One question at a time. */
  const ask = what =>
    new Promise((resolve, reject) => {
      if (isGone()) return reject(new Error(`${name} has ended:\n${said}`))
      pending = { resolve, reject }
      child.send({ bench: what })
    })
  return {
    name,
    hasEnded: isGone,
    said: () => said,
    usage: () => ask('usage'),
    watchDelays: () => ask('watchDelays'),
    delays: () => ask('delays'),
    async stop(patience = 5_000) {
      if (isGone()) return
      child.kill('SIGTERM')
      await Promise.race([ended, sleep(patience, undefined, { ref: false })])
      if (!isGone()) child.kill('SIGKILL')
      await ended
    },
  }
}

/** Waits until a program answers GraphQL. Throws with what it said when it ends before, or stays silent for too long. */
export async function untilReady(program, url, seconds = 30) {
  const end = performance.now() + seconds * 1000
  for (;;) {
    if (program.hasEnded()) throw new Error(`${program.name} ended:\n${program.said()}`)
    const answer = await post(url, { query: '{ __typename }' }).catch(() => undefined)
    if (answer?.data) return
    if (performance.now() > end) throw new Error(`${program.name} does not answer at ${url}:\n${program.said()}`)
    await sleep(100)
  }
}

/** @returns the parsed answer, with its text and status */
export async function post(url, body) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(20_000),
  })
  const text = await response.text()
  return { ...JSON.parse(text), text, status: response.status }
}

/** Ports that are free now, on 127.0.0.1. */
export async function freePorts(count) {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, '127.0.0.1')
      await once(server, 'listening')
      return server
    }),
  )
  const ports = servers.map(server => server.address().port)
  await Promise.all(servers.map(server => new Promise(resolve => server.close(resolve))))
  return ports
}
