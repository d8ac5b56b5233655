import { type ExecutionResult, type GraphQLError, locatedError } from 'graphql'
import { type Key, keysTo, type Slot } from './slot.ts'

type Container = Record<Key, unknown>

/** A part of an operation that is finished before the next one begins: all of a query, one field of a mutation. */
export type Step = (run: Run, data: Container) => void

/** One execution: what its functions share. Nothing in it is a promise unless something waits. */
export class Run {
  readonly context: unknown
  readonly variables: Record<string, unknown>
  isOver = false
  #pending = 0
  #nextStep = 0
  readonly #steps: readonly Step[]
  #data: Container | null
  #errors: GraphQLError[] | undefined
  /** Positions of errors, where the answer is null: what is found out below them later is not told. */
  #nulled: Set<string> | undefined
  #resolve: ((result: ExecutionResult) => void) | undefined

  constructor(steps: readonly Step[], data: Container, context: unknown, variables: Record<string, unknown>) {
    this.#steps = steps
    this.#data = data
    this.context = context
    this.variables = variables
  }

  start(): ExecutionResult | Promise<ExecutionResult> {
    this.#advance()
    return this.isOver
      ? this.#result()
      : new Promise(resolve => {
          this.#resolve = resolve
        })
  }

  /** Something is waited for; `arrive` says when it is no more. */
  expect(): void {
    this.#pending++
  }

  arrive(): void {
    if (--this.#pending === 0) this.#advance()
  }

  /** An error for which the answer is null at this slot, which is nullable. */
  note(slot: Slot, indexes: readonly number[], error: GraphQLError): void {
    this.#noteAt(keysTo(slot, indexes), error)
  }

  /** An error that comes when the objects around it are there already: the nearest nullable one becomes null. */
  fail(slot: Slot, indexes: readonly number[], raw: unknown): void {
    const keys = keysTo(slot, indexes)
    const error = locatedError(raw, slot.field.nodes, [...keys])
    let nullable: Slot | undefined = slot
    while (nullable?.isNonNull) {
      nullable = nullable.around
      keys.pop()
    }
    if (!nullable) this.#failWhole(error)
    else if (this.#noteAt(keys, error) && nullable !== slot) this.#setNull(keys)
  }

  #advance(): void {
    try {
      while (this.#nextStep < this.#steps.length) {
        this.#steps[this.#nextStep++]?.(this, this.#data as Container)
        if (this.#pending > 0) return
      }
      this.#end()
    } catch (error) {
      this.#failWhole(error as GraphQLError)
    }
  }

  #failWhole(error: GraphQLError): void {
    this.#addError(error)
    this.#data = null
    this.#end()
  }

  #end(): void {
    this.isOver = true
    this.#resolve?.(this.#result())
  }

  #result(): ExecutionResult {
    const data = this.#data
    return this.#errors ? { errors: this.#errors, data } : { data }
  }

  #noteAt(keys: readonly Key[], error: GraphQLError): boolean {
    // Names and numbers hold no point, so that positions cannot be confused.
    for (let length = 1; this.#nulled && length <= keys.length; length++)
      if (this.#nulled.has(keys.slice(0, length).join('.'))) return false
    this.#nulled ??= new Set()
    this.#nulled.add(keys.join('.'))
    this.#addError(error)
    return true
  }

  #addError(error: GraphQLError): void {
    this.#errors ??= []
    this.#errors.push(error)
  }

  #setNull(keys: readonly Key[]): void {
    let container = this.#data as Container
    for (const key of keys.slice(0, -1)) container = container[key] as Container
    container[keys.at(-1) as Key] = null
  }
}
