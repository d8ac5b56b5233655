import module from 'node:module'
import { fileURLToPath } from 'node:url'
import { holdLock } from '../lock.js'
import { say, showError, step } from '../step.js'
import { build } from './build.js'
import { endChildren, interruption } from './child.js'
import { install } from './install.js'
import { runTests } from './tests.js'

const root = fileURLToPath(new URL('../../../..', import.meta.url))

/**
 * `start` or `test`. Sets `process.exitCode`; a start stays in this process, so that its signals, its terminal and its
 * exit code need no handing on.
 */
export async function runCommand(command, rest) {
  if (command !== 'start' && command !== 'test') {
    process.stderr.write('Usage: prepare.js start | prepare.js test [what jest takes]\n')
    process.exitCode = 2
    return
  }
  const watch = interruption()
  try {
    say(command === 'start' ? 'Karya' : 'Karya, all tests', 'title')
    await prepare(command === 'start' ? loadPackages : () => {})
    if (command === 'test') {
      process.exitCode = await runTests(root, rest)
      watch.dispose()
      return
    }
  } catch (error) {
    endChildren('SIGTERM')
    if (!watch.exitCode) showError(error)
    if (command === 'test') say('0 passed, 1 failed')
    process.exitCode = watch.exitCode || 1
    watch.dispose()
    return
  }
  watch.dispose()
  await step(
    'Loading',
    () => import('../../dist/index.js'),
    () => 'Loaded',
  )
  await import('../../dist/main.js')
}

/** What no build changes is loaded while turbo looks for changes: a third of a second that a later start does not wait. */
function loadPackages() {
  // Compiled code is kept from start to start, from Node 22.8 on.
  module.enableCompileCache?.()
  for (const name of ['@apollo/query-planner', '@apollo/server', '@apollo/subgraph', 'typeorm', 'fastify', 'undici']) {
    import(name).catch(() => {}) // whoever needs it says what is wrong
  }
}

/** Two at once would delete each other's packages: the second waits for the first, and then finds all done. */
async function prepare(meanwhile) {
  const lock = await holdLock(new URL('../../../../.turbo/prepare.lock', import.meta.url), {}, holder =>
    say(`Another start (process ${holder.pid}) is installing or building; waiting for it.`),
  )
  try {
    await install(root, lock)
    meanwhile()
    await build(root, lock)
  } finally {
    lock.release()
  }
}
