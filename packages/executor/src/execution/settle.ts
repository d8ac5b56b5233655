import { locatedError } from 'graphql'
import { ResolveInfo } from './resolve-info.ts'
import type { Run } from './run.ts'
import { keyOf, keysTo, type Slot } from './slot.ts'

/** The object or list that holds a slot. */
type Container = Record<string | number, unknown>

/** A value that cannot be completed before something is known. */
export class Later {
  readonly promise: PromiseLike<unknown>
  readonly complete: (known: never) => unknown

  constructor(promise: PromiseLike<unknown>, complete: (known: never) => unknown) {
    this.promise = promise
    this.complete = complete
  }
}

export const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function'

/** What is written in a slot for the property that its field reads, whatever that is; null while it is waited for. */
export function settle(
  run: Run,
  slot: Slot,
  property: unknown,
  source: unknown,
  target: Container,
  indexes: readonly number[],
): unknown {
  if (typeof property !== 'function') return receive(run, slot, property, target, indexes)
  try {
    const value = property.call(source, {}, run.context, new ResolveInfo(run, slot, indexes))
    return receive(run, slot, value, target, indexes)
  } catch (error) {
    return failed(run, slot, error, indexes)
  }
}

/** What is written in a slot for a value, whatever that is; null while it is waited for. */
export function receive(run: Run, slot: Slot, value: unknown, target: Container, indexes: readonly number[]): unknown {
  try {
    if (!isPromise(value)) return orLater(run, slot, complete(run, slot, value, indexes), target, indexes)
    return wait(run, slot, new Later(value, known => complete(run, slot, known, indexes)), target, indexes)
  } catch (error) {
    return failed(run, slot, error, indexes)
  }
}

/** What is written in a slot for what became of its value. */
export const orLater = (
  run: Run,
  slot: Slot,
  completed: unknown,
  target: Container,
  indexes: readonly number[],
): unknown => (completed instanceof Later ? wait(run, slot, completed, target, indexes) : completed)

/** Null for a nullable slot whose value could not be had or completed; otherwise throws for the slot around it. */
export function failed(run: Run, slot: Slot, raw: unknown, indexes: readonly number[]): null {
  const error = locatedError(raw, slot.field.nodes, keysTo(slot, indexes))
  if (slot.isNonNull) throw error
  run.note(slot, indexes, error)
  return null
}

function complete(run: Run, slot: Slot, value: unknown, indexes: readonly number[]): unknown {
  if (value instanceof Error) throw value
  if (value !== null && value !== undefined) return slot.complete(value, run, ...indexes)
  if (!slot.isNonNull) return null
  const { parentType, definition } = slot.field
  throw new Error(`Cannot return null for non-nullable field ${parentType.name}.${definition.name}.`)
}

function wait(run: Run, slot: Slot, later: Later, target: Container, indexes: readonly number[]): null {
  run.expect()
  Promise.resolve(later.promise).then(
    known => {
      if (run.isOver) return
      try {
        const completed = later.complete(known as never)
        target[keyOf(slot, indexes)] = orLater(run, slot, completed, target, indexes)
      } catch (error) {
        run.fail(slot, indexes, error)
      }
      if (!run.isOver) run.arrive()
    },
    error => {
      if (run.isOver) return
      run.fail(slot, indexes, error)
      if (!run.isOver) run.arrive()
    },
  )
  return null
}
