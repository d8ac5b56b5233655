import { readFileSync } from 'node:fs'

export interface MemoryWatch {
  /** MiB, the most that was seen. */
  readonly peak: number
  now(): number
  stop(): void
}

/** Resident memory of a process in MiB, as Linux counts it. */
const residentOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

export function watchMemory(pid: number): MemoryWatch {
  let peak = residentOf(pid)
  const look = () => {
    peak = Math.max(peak, residentOf(pid))
  }
  const timer = setInterval(look, 100)
  return {
    get peak() {
      return peak
    },
    now: () => residentOf(pid),
    stop: () => clearInterval(timer),
  }
}
