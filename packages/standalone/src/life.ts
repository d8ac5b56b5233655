import { setTimeout as sleep } from 'node:timers/promises'
import { watchNpm } from '../bin/parent.js'
import { showError, step } from '../bin/step.js'

/** What a start hands over to be closed again, and how it learns that it should stop starting. */
export interface Life {
  /** `close` is called at the end, the last opened first; `patience` milliseconds later the next one follows anyway. */
  opened(name: string, close: Opened['close'], patience?: number): void
  /** Throws when the end has been asked for meanwhile. */
  check(): void
}

interface Opened {
  name: string
  close: () => Promise<void> | void
  patience: number
}

class Ending extends Error {}

/** npm and the terminal both pass one Ctrl-C on: signals within this time are one wish. */
const sameWishMilliseconds = 700

/**
 * Runs a program from start to end: Ctrl-C, SIGTERM, SIGHUP, the end of the npm above, a failed start and a bug all end
 * it in order. A second Ctrl-C forces: everything is closed at once, and at most three seconds later the process is gone.
 */
export async function live(start: (life: Life) => Promise<void>): Promise<void> {
  const open: Opened[] = []
  let askedAt: number | undefined
  let starting: Promise<unknown> = Promise.resolve()

  const end = async (exitCode: number) => {
    askedAt = performance.now()
    // What is being opened at this moment has to be known before it can be closed.
    await Promise.race([starting, sleep(15_000)])
    if (open.length > 0) await step('Ending', closeInOrder(open), () => 'Ended')
    process.exit(exitCode)
  }
  const force = async () => {
    await Promise.race([Promise.allSettled(open.map(async ({ close }) => close())), sleep(3_000)])
    process.exit(130)
  }
  const ask = () => {
    if (askedAt === undefined) end(0)
    else if (performance.now() - askedAt > sameWishMilliseconds) force()
  }
  const fail = (error: unknown) => {
    if (error instanceof Ending) return
    showError(error)
    if (askedAt === undefined) end(1)
  }

  watchNpm(() => askedAt === undefined && end(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, ask)
  process.on('uncaughtException', fail)
  process.on('unhandledRejection', fail)
  // The terminal may be gone before the database is closed.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

  starting = start({
    opened: (name, close, patience = 3_000) => void open.push({ name, close, patience }),
    check: () => {
      if (askedAt !== undefined) throw new Ending()
    },
  }).catch(fail)
  await starting
}

const closeInOrder = (open: readonly Opened[]) => async (update: (detail: string) => void) => {
  for (const { name, close, patience } of open.toReversed()) {
    update(name)
    try {
      await Promise.race([close(), sleep(patience)])
    } catch (error) {
      showError(error)
    }
  }
}
