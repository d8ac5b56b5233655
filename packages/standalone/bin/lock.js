import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

const beatMilliseconds = 2_000

/**
 * A lock that is a file and outlives nobody: it names who holds it (process, and the child at work), with the time that
 * process began where the system tells it, so that a reused process number is not taken for the holder. It is touched
 * every two seconds, which is what tells holders on another host or in another container.
 * @returns {{ release(): void, note(facts: object): void } | { holder: object }}
 */
export function tryLock(path, facts) {
  const file = path instanceof URL ? fileURLToPath(path) : path
  mkdirSync(dirname(file), { recursive: true })
  const content = {
    pid: process.pid,
    began: beganAt(process.pid),
    host: hostname(),
    token: Math.random().toString(36).slice(2),
    ...facts,
  }
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      writeFileSync(file, JSON.stringify(content), { flag: 'wx', mode: 0o644 })
      return held(file, content)
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const holder = read(file)
    if (holder && isHeld(holder)) return { holder }
    if (holder) removeStale(file, holder)
  }
  throw new Error(`${file} changes hands all the time; remove it if nothing of Karya runs.`)
}

/** Waits until the lock is free; `onWait` hears once who holds it. */
export async function holdLock(path, facts, onWait) {
  for (let told = false; ; told = true) {
    const lock = tryLock(path, facts)
    if (!lock.holder) return lock
    if (!told) onWait(lock.holder)
    await new Promise(resolve => setTimeout(resolve, 250))
  }
}

function held(file, content) {
  const isOurs = () => read(file)?.token === content.token
  const beat = () => {
    try {
      utimesSync(file, new Date(), new Date())
    } catch {
      // Taken away by hand: nothing to keep alive.
    }
  }
  const release = () => {
    clearInterval(timer)
    process.off('exit', release)
    if (isOurs()) rmSync(file, { force: true })
  }
  const timer = setInterval(beat, beatMilliseconds).unref()
  process.on('exit', release)
  return {
    release,
    note(facts) {
      Object.assign(content, facts)
      if (!isOurs()) return
      // Written beside and moved: a reader never sees half a file.
      writeFileSync(`${file}.${content.token}`, JSON.stringify(content))
      renameSync(`${file}.${content.token}`, file)
    },
  }
}

/** Null when it is gone meanwhile; a file without sense (a full disk, a crash) counts as one of nobody. */
function read(file) {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    const text = readFileSync(file, 'utf8')
    try {
      return { ...JSON.parse(text), age }
    } catch {
      return { token: undefined, age, isBroken: true }
    }
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function isHeld(holder) {
  if (holder.isBroken) return holder.age < beatMilliseconds
  if (holder.host !== hostname()) return holder.age < 8 * beatMilliseconds
  if (holder.child && isAlive(holder.child)) return true
  if (!isAlive(holder.pid)) return false
  const began = beganAt(holder.pid)
  return began === null ? holder.age < 30 * beatMilliseconds : began === holder.began
}

/** Moved aside first, since only one of two finders can move it; what was moved must still be what was judged. */
function removeStale(file, judged) {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (error.code === 'ENOENT') return
    throw error
  }
  const isSame = read(aside)?.token === judged.token
  if (isSame) rmSync(aside, { force: true })
  else renameSync(aside, file)
}

/** A zombie holds nothing. A process of another user does. */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
  return stateOf(pid)?.[0] !== 'Z'
}

/** When a process began, in ticks since the system did; null where there is no /proc. */
function beganAt(pid) {
  return stateOf(pid)?.[19] ?? null
}

/** The fields of /proc/PID/stat from the state on: the name before them may hold spaces and brackets. */
function stateOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return null
  }
}
