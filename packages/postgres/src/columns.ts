import type { EntityManager, EntitySchema } from 'typeorm'

/** What is wanted of the rows of each table, by property; undefined: all of it. */
export type Wanted = (table: EntitySchema) => ReadonlySet<string> | undefined

const wantedThrough = new WeakMap<EntityManager, Wanted>()

/** A manager through which statements read no more of a row than `wanted` says at that moment. What was left out cannot be got from the row: it throws. */
export const wanting = (manager: EntityManager, wanted: Wanted): EntityManager => {
  const reader: EntityManager = Object.create(manager)
  wantedThrough.set(reader, wanted)
  return reader
}

/** A select list, and the properties that it leaves out. */
export interface Selection {
  text: string
  unread: readonly string[]
}

/** The columns of a row, as a part of a statement: which of them are read is decided when it runs, by who asks. */
export class Columns {
  readonly #table: EntitySchema
  readonly #columns: readonly { property: string; text: string; isKey: boolean }[]
  readonly #all: Selection
  readonly #selections = new WeakMap<ReadonlySet<string>, Selection>()

  constructor(table: EntitySchema, alias: string) {
    this.#table = table
    this.#columns = Object.entries(table.options.columns).map(([property, column]) => ({
      property,
      text: `"${alias}"."${column?.name ?? property}" as "${property}"`,
      isKey: column?.primary === true,
    }))
    this.#all = this.#select(() => true)
  }

  selectedThrough(manager: EntityManager): Selection {
    const wanted = wantedThrough.get(manager)?.(this.#table)
    if (!wanted) return this.#all
    let selection = this.#selections.get(wanted)
    if (!selection) {
      selection = this.#select(property => wanted.has(property))
      this.#selections.set(wanted, selection)
    }
    return selection
  }

  /** What identifies a row is always read. */
  #select(isWanted: (property: string) => boolean): Selection {
    const isRead = ({ property, isKey }: { property: string; isKey: boolean }) => isKey || isWanted(property)
    return {
      text: this.#columns
        .filter(isRead)
        .map(({ text }) => text)
        .join(', '),
      unread: this.#columns.filter(column => !isRead(column)).map(({ property }) => property),
    }
  }
}

/** The select list of a row: every column of its mapping that is wanted, under the name the row interface gives it. */
export const columnsOf = (table: EntitySchema, alias: string = table.options.tableName ?? table.options.name) =>
  new Columns(table, alias)
