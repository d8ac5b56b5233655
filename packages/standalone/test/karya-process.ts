import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const running = new Set<ChildProcess>()

export interface KaryaProcess {
  pid: number
  url: string
  /** All that it said so far. */
  said(): string
  /** Resolves when it answers; rejects with what it said when it ended before. */
  ready: Promise<void>
  ended: Promise<{ code: number | null; signal: string | null }>
  signal(name: NodeJS.Signals): void
}

/** Starts all of Karya as a user would, on its own settings alone. */
export function startKarya(settings: { PORT: number } & Record<string, string | number>): KaryaProcess {
  const own = Object.entries(process.env).filter(([name]) => !/DATABASE_URL|^KARYA_|^JWKS_|^HOST$/.test(name))
  const env = { ...Object.fromEntries(own), ...settings, PORT: String(settings.PORT) }
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  const ended = new Promise<{ code: number | null; signal: string | null }>(resolve => {
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code, signal })
    })
  })
  const ready = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      text += chunk
      if (text.includes('Karya is ready')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    ended.then(() => reject(new Error(`It ended before it was ready:\n${text}`)))
  })
  // Only some tests wait for it.
  ready.catch(() => {})
  return {
    pid: child.pid as number,
    url: `http://127.0.0.1:${settings.PORT}`,
    said: () => text,
    ready,
    ended,
    signal: name => void child.kill(name),
  }
}

/** Ends what a failed test left behind. */
export async function endAll(): Promise<void> {
  for (const child of running) child.kill('SIGTERM')
  for (let turn = 0; running.size > 0 && turn < 100; turn += 1) await sleep(100)
  for (const child of running) child.kill('SIGKILL')
}

export async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(resolve => void probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as { port: number }
  await new Promise(resolve => void probe.close(resolve))
  return port
}

export async function query<Data>(url: string, text: string): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text }),
  })
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Line 1 of PostgreSQL's own note, the process id of the server on that data. */
export const postgresPid = (dataDirectory: string): number =>
  Number(readFileSync(join(dataDirectory, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0])

/** A zombie, killed but not yet collected, has ended. */
export function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.[0] === 'Z'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
