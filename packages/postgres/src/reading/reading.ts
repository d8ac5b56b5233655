import pg, { type Connection, type FieldDef, type Submittable } from 'pg'
import { RowShape } from './row-shape.ts'

/** Statements that one connection holds: several times what the repositories of a service write, with the columns that are asked for. */
const mostPrepared = 300

/** The messages of `pg`, whose types are out of date. */
interface Wire extends Connection {
  parsedStatements: Record<string, string | undefined>
  bind(config: object): void
  execute(): void
  describe(config: { type: 'P' }): void
  parse(config: { name: string | undefined; text: string }): void
  close(config: { type: 'S'; name: string }): void
}

export type WireValue = string | Buffer | null

/** A value as it is sent: `pg` has this, its types have not. */
export const { prepareValue } = (pg as unknown as { utils: { prepareValue(value: unknown): WireValue } }).utils

type Answer = (error: Error | null, rows: object[]) => void

interface Sent {
  text: string
  values: readonly WireValue[]
  unread: readonly string[]
  /** Under which it is prepared; undefined where it is not. */
  name: string | undefined
}

/**
 * A statement on its way over one connection of `pg`. Unlike a query of its own, it has a prepared statement's columns described once
 * for the life of the connection, and not with every answer: the server refuses to execute a statement whose columns have changed.
 */
export class Reading implements Submittable {
  /** Read by `pg`, which notes what is prepared. */
  readonly text: string
  readonly name: string | undefined
  readonly callback: Answer
  readonly #sent: Sent
  readonly #shapes: Map<string, RowShape>
  readonly #rows: object[] = []
  #shape: RowShape | undefined
  #fault: Error | undefined

  /** @param shapes of what was prepared on the connection, by name */
  constructor(sent: Sent, shapes: Map<string, RowShape>, callback: Answer) {
    this.text = sent.text
    this.name = sent.name
    this.callback = callback
    this.#sent = sent
    this.#shapes = shapes
  }

  submit(connection: Connection): void {
    const wire = connection as Wire
    const { name, text } = this
    this.#shape = name === undefined ? undefined : this.#use(name)
    wire.stream.cork()
    if (name === undefined || wire.parsedStatements[name] === undefined) {
      if (name !== undefined) this.#makeRoom(wire)
      wire.parse({ name, text })
    }
    wire.bind({ statement: name, values: this.#sent.values })
    if (!this.#shape) wire.describe({ type: 'P' })
    wire.execute()
    wire.sync()
    wire.stream.uncork()
  }

  /** A Map keeps the order of insertion: the first is the one that was not used for the longest. */
  #use(name: string): RowShape | undefined {
    const shape = this.#shapes.get(name)
    if (!shape) return undefined
    this.#shapes.delete(name)
    this.#shapes.set(name, shape)
    return shape
  }

  #makeRoom(wire: Wire): void {
    for (const name of this.#shapes.keys()) {
      if (this.#shapes.size < mostPrepared) return
      this.#shapes.delete(name)
      delete wire.parsedStatements[name]
      wire.close({ type: 'S', name })
    }
  }

  handleRowDescription({ fields }: { fields: FieldDef[] }): void {
    this.#shape = RowShape.of(fields, this.#sent.unread)
    if (this.name !== undefined) this.#shapes.set(this.name, this.#shape)
  }

  /** What is thrown here would end the process: it fails the statement instead, once that is through. */
  handleDataRow({ fields }: { fields: (string | null)[] }): void {
    try {
      this.#rows.push((this.#shape as RowShape).rowOf(fields))
    } catch (error) {
      this.#fault ??= error as Error
    }
  }

  handleCommandComplete(): void {}

  handleEmptyQuery(): void {}

  handleError(error: Error): void {
    this.callback(error, [])
  }

  handleReadyForQuery(): void {
    this.callback(this.#fault ?? null, this.#rows)
  }
}
