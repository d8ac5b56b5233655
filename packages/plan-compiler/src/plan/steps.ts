import type { Run, Step } from './run.ts'
import type { Walk } from './walk.ts'

/** A step that starts from what a path reaches. */
export function from<Context>(walk: Walk, step: Step<Context>): Step<Context> {
  return (run, start) => {
    const reached = walk(start)
    return reached ? step(run, reached) : undefined
  }
}

export function inSequence<Context>(steps: Step<Context>[]): Step<Context> {
  if (steps.length === 1) return steps[0] as Step<Context>
  return (run, start) => {
    for (let i = 0; i < steps.length; i++) {
      const pending = (steps[i] as Step<Context>)(run, start)
      if (pending) return i === steps.length - 1 ? pending : goOn(steps, i + 1, pending, run, start)
    }
    return undefined
  }
}

async function goOn<Context>(
  steps: Step<Context>[],
  next: number,
  first: Promise<void>,
  run: Run<Context>,
  start: unknown,
): Promise<void> {
  await first
  for (let i = next; i < steps.length; i++) {
    const pending = (steps[i] as Step<Context>)(run, start)
    if (pending) await pending
  }
}

export function inParallel<Context>(steps: Step<Context>[]): Step<Context> {
  return (run, start) => {
    const pending: Promise<void>[] = []
    for (const step of steps) {
      // What one branch throws must not keep the others from being started, nor leave their promises without a reader.
      try {
        const promise = step(run, start)
        if (promise) pending.push(promise)
      } catch (error) {
        pending.push(Promise.reject(error))
      }
    }
    if (pending.length < 2) return pending[0]
    return Promise.all(pending) as unknown as Promise<void>
  }
}

export type Condition = (variables: Record<string, unknown>) => boolean

export function underCondition<Context>(
  isMet: Condition,
  whenTrue: Step<Context> | undefined,
  whenFalse: Step<Context> | undefined,
): Step<Context> {
  return (run, start) => {
    const branch = isMet(run.variables) ? whenTrue : whenFalse
    return branch?.(run, start)
  }
}
