import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const bench = fileURLToPath(new URL('..', import.meta.url))
const root = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Brings the packages of the bench to what its lock file says, those of Karya where there are none, and builds Karya. Throws when a step fails.
 * @param {{ isBuilding: boolean, say: (line: string) => void }} options
 */
export function prepare({ isBuilding, say }) {
  const lock = readFileSync(`${bench}package-lock.json`, 'utf8')
  const mark = `${bench}node_modules/.bench-lock.json`
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== lock) {
    say('Installing the packages of the bench ...')
    run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], bench)
    writeFileSync(mark, lock)
  }
  if (!existsSync(`${root}node_modules`)) {
    say("Installing Karya's packages ...")
    run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], root)
  }
  if (!isBuilding) return
  say('Building Karya ...')
  run('npm', ['run', '--silent', 'build'], root)
}

function run(command, args, directory) {
  const { status, error } = spawnSync(command, args, {
    cwd: directory,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  throw new Error(
    `\`${command} ${args.join(' ')}\` in ${directory} ${error ? `did not start: ${error.message}` : `ended with code ${status}`}.`,
  )
}
