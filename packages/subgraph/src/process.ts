import { subscribe } from 'node:diagnostics_channel'
import { setFlagsFromString } from 'node:v8'
import type { ZodType } from 'zod'

/** Settings that cannot be used, all of them at once. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly code = 'BAD_SETTINGS'
  readonly hint = 'docs/operators.md lists the settings.'

  /** One text for each setting: its name, and what is wrong with it. */
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(['These settings cannot be used:', ...faults].join('\n  '))
    this.faults = faults
  }
}

/** Reads settings of the environment. An empty one counts as not given. Throws `SettingsError` with every one that cannot be used. */
export const readSettings = <Settings>(schema: ZodType<Settings>, environment: NodeJS.ProcessEnv): Settings => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const { data, error } = schema.safeParse(given)
  if (!error) return data
  throw new SettingsError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`))
}

/** Writes each refused write as a line of JSON to standard error, for as long as the process lives: once a minute for each that repeats. */
export const logRefusals = (): void =>
  subscribe('karya:refusal', refused => {
    const at = new Date().toISOString()
    process.stderr.write(
      `${JSON.stringify({ level: 'warn', message: 'a write was refused', at, ...(refused as object) })}\n`,
    )
  })

/** What a process serves until it is told to end. */
export interface Running {
  url: string
  /** Ends in order: no new request, those in flight answered, then what they needed. */
  close(): Promise<void>
}

/**
 * The life of a server process: starts, says where it is, and ends in order at SIGTERM or SIGINT; a second signal ends it at once.
 * A fault at the start is told in words with its code and what to do, and the process exits with 1.
 */
export const runProcess = async (name: string, start: () => Promise<Running>): Promise<void> => {
  // Garbage may take as much as what lives; by itself V8 lets a small heap become four times as large, and gains nothing by it here.
  setFlagsFromString('--heap-growing-percent=100')
  logRefusals()
  try {
    const running = await start()
    process.stdout.write(`Karya ${name}: ${running.url}/graphql\n`)
    let isEnding = false
    const end = () => {
      if (isEnding) process.exit(130)
      isEnding = true
      running.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    }
    process.on('SIGTERM', end)
    process.on('SIGINT', end)
  } catch (error) {
    const { code = 'START_FAILED', message, hint } = error as Error & { code?: string; hint?: string }
    process.stderr.write(`${code}: ${message}\n${hint ? `${hint}\n` : ''}`)
    process.exit(1)
  }
}
