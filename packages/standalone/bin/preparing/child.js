import { spawn } from 'node:child_process'
import { watchNpm } from '../parent.js'

const children = new Set()

/**
 * Runs a program to its end.
 * @param {string} file  @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, shows?: boolean, lock?: { note(facts: object): void } }} options
 *   `shows` hands the terminal on; without it the output is kept and given back. `lock` learns the child's pid, so that
 *   a lock stays held for as long as the child lives, even when this process was killed.
 * @returns {Promise<{ code: number, output: string }>} a program ended by a signal has the code 128
 */
export function run(file, args, { cwd, env, shows = false, lock, shell = false }) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env, shell, stdio: shows ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const kept = []
    children.add(child)
    if (child.pid) lock?.note({ child: child.pid })
    child.stdout?.on('data', chunk => kept.push(chunk))
    child.stderr?.on('data', chunk => kept.push(chunk))
    child.once('error', error => {
      children.delete(child)
      reject(error)
    })
    child.once('close', code => {
      children.delete(child)
      lock?.note({ child: undefined })
      resolve({ code: code ?? 128, output: Buffer.concat(kept).toString() })
    })
  })
}

export function endChildren(signal) {
  for (const child of children) child.kill(signal)
}

/** While this process prepares, a signal (or the end of the npm above) ends the child at work and lets the caller tidy up. */
export function interruption() {
  const watch = { exitCode: 0, dispose }
  const handlers = {
    SIGINT: () => end('SIGINT', 130),
    SIGTERM: () => end('SIGTERM', 143),
    SIGHUP: () => end('SIGTERM', 129),
  }
  const npm = watchNpm(handlers.SIGTERM)
  for (const [signal, handler] of Object.entries(handlers)) process.on(signal, handler)

  function end(signal, exitCode) {
    watch.exitCode = exitCode
    if (children.size > 0) endChildren(signal)
    else process.exit(exitCode)
  }
  function dispose() {
    npm.dispose()
    for (const [signal, handler] of Object.entries(handlers)) process.off(signal, handler)
  }
  return watch
}

/**
 * This environment without what an npm above us set for itself: `npm start --prefix` or `--silent` is not meant for the
 * npm that we call.
 */
export function cleanEnvironment(more) {
  const own =
    /^npm_config_(prefix|local_prefix|global|location|workspaces?|include_workspace_root|omit|production|only|dry_run|loglevel|json|color)$/i
  return { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))), ...more }
}
