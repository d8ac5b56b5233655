import { readdirSync, readFileSync } from 'node:fs'

/** What `sysconf(_SC_CLK_TCK)` is on every Linux that Node runs on. */
const microsecondsPerTick = 10_000

const statOf = pid => {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return {
    parent: Number(fields[1]),
    own: Number(fields[11]) + Number(fields[12]),
    ended: Number(fields[13]) + Number(fields[14]),
  }
}

/**
 * The CPU time of a PostgreSQL server, by one of its backends: of the process above it and of all below that. Undefined where there is no /proc.
 * @param {number} backendPid
 */
export function databaseUsage(backendPid) {
  let server
  try {
    server = statOf(backendPid).parent
  } catch {
    return undefined
  }
  return {
    async usage() {
      const { own, ended } = statOf(server)
      let ticks = own + ended
      for (const pid of readdirSync('/proc')) {
        if (!/^\d+$/.test(pid)) continue
        try {
          const stat = statOf(pid)
          if (stat.parent === server) ticks += stat.own
        } catch {
          // It ended meanwhile.
        }
      }
      return { cpuMicroseconds: ticks * microsecondsPerTick }
    },
  }
}
