import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { readFile, readlink, realpath } from 'node:fs/promises'

/**
 * What tells a living process from a later one of the same id: on Linux the clock tick it began at, elsewhere only
 * 'alive'. Undefined for one that is dead, or a zombie: killed, but not yet collected by its parent, which in a
 * container without an init process may never happen.
 */
export const processIdentity = (processId: number): string | undefined => {
  if (!doesExist(processId)) return undefined
  try {
    const { state, startedAt } = parseStat(readFileSync(`/proc/${processId}/stat`, 'utf8'))
    return state === 'Z' || state === 'X' ? undefined : startedAt
  } catch {
    return 'alive'
  }
}

/** True for zombies as well: what `kill(pid, 0)` says, which is all that PostgreSQL asks. */
export const doesExist = (processId: number) => {
  try {
    process.kill(processId, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** State and start time out of `/proc/PID/stat`, whose second field, the name, may hold blanks and brackets. */
export const parseStat = (line: string) => {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', startedAt: fields[19] ?? 'alive' }
}

/**
 * Whether the process of this id may be the server of the data directory `cluster`. A server always works in its data
 * directory, so where that can be read it decides; elsewhere the program's name does, and on Windows nothing is known.
 */
export const mayBeServerOf = async (processId: number, cluster: string): Promise<boolean> => {
  if (processIdentity(processId) === undefined) return false
  if (process.platform === 'win32') return true
  const command = await commandOf(processId)
  if (!command.includes('postgres')) return false
  const workingDirectory = await readlink(`/proc/${processId}/cwd`).catch(() => undefined)
  return workingDirectory === undefined || workingDirectory === (await realpath(cluster))
}

const commandOf = async (processId: number): Promise<string> =>
  readFile(`/proc/${processId}/cmdline`, 'utf8').catch(() => askProcessStatus(processId))

/** Only where there is no `/proc` (macOS). Empty for a zombie. */
const askProcessStatus = (processId: number): Promise<string> =>
  new Promise(resolve => {
    execFile('ps', ['-o', 'stat=,comm=', '-p', String(processId)], (_error, output) => {
      const line = String(output).trim()
      resolve(line.startsWith('Z') ? '' : line)
    })
  })
