import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'

const versionOf = name => {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')).version
}

/** Where and with what something was measured. */
export const describeRun = ({ dataDirectory: _, ...settings }, packages) => ({
  measuredAt: new Date().toISOString(),
  machine: {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim(),
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  },
  node: process.version,
  commit: commit(),
  versions: Object.fromEntries(packages.map(name => [name, versionOf(name)])),
  settings,
})

function commit() {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  try {
    return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '-uno') ? ', changed' : '')
  } catch {
    return 'unknown'
  }
}

/** One line of it for a table's foot. */
export const sayRun = ({ measuredAt, machine, node, commit: at, settings }) =>
  `${measuredAt.slice(0, 10)}, ${machine.cores} cores (${machine.processor}), Node ${node.slice(1)}, commit ${at}; ` +
  `${settings.rounds} rounds of ${settings.seconds} s, ${settings.connections} connections.`
