import type { EntityManager, EntitySchema } from 'typeorm'

/** What is wanted of the rows of each table, by property; undefined: all of it. */
export type Wanted = (table: EntitySchema) => ReadonlySet<string> | undefined

const wantedThrough = Symbol('wanted')

type Reader = EntityManager & { [wantedThrough]?: Wanted }

/** A manager through which statements read no more of a row than `wanted` says at that moment. What was left out cannot be got from the row: it throws. */
export const wanting = (manager: EntityManager, wanted: Wanted): EntityManager => {
  const reader: Reader = Object.create(manager)
  reader[wantedThrough] = wanted
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
  readonly #along: Along
  readonly #all: Selection
  readonly #selections = new WeakMap<ReadonlySet<string>, Selection>()

  constructor(table: EntitySchema, alias: string, along: Along) {
    this.#table = table
    this.#along = along
    this.#columns = Object.entries(table.options.columns).map(([property, column]) => ({
      property,
      text: `"${alias}"."${column?.name ?? property}" as "${property}"`,
      isKey: column?.primary === true,
    }))
    this.#all = this.#select(
      () => true,
      () => false,
    )
  }

  selectedThrough(manager: EntityManager): Selection {
    const wanted = (manager as Reader)[wantedThrough]?.(this.#table)
    if (!wanted) return this.#all
    let selection = this.#selections.get(wanted)
    if (!selection) {
      const isWanted = (property: string) => wanted.has(property)
      selection = this.#select(isWanted, isWanted)
      this.#selections.set(wanted, selection)
    }
    return selection
  }

  /** What identifies a row is always read. */
  #select(isWanted: (property: string) => boolean, comesAlong: (property: string) => boolean): Selection {
    const isRead = ({ property, isKey }: { property: string; isKey: boolean }) => isKey || isWanted(property)
    const along = Object.entries(this.#along).filter(([property]) => comesAlong(property))
    return {
      text: [
        ...this.#columns.filter(isRead).map(({ text }) => text),
        ...along.map(([property, rows]) => `${rows} as "${property}"`),
      ].join(', '),
      unread: this.#columns.filter(column => !isRead(column)).map(({ property }) => property),
    }
  }
}

/**
 * The select list of a row: every column of its mapping that is wanted, under the name the row interface gives it.
 *
 * @param along rows of other tables by property (`rowsAlong`, `rowAlong`), for those who ask for them; a row that is read as a whole is without
 */
export const columnsOf = (table: EntitySchema, alias: string = nameOf(table), along: Along = {}) =>
  new Columns(table, alias, along)

/** What a row may bring along: expressions by property. */
export type Along = Readonly<Record<string, string>>

/**
 * The rows of another table that belong to a row, read in the same statement, each as it is by itself.
 *
 * @param condition which they are, and `order` in which order; both name columns with their tables
 */
export function rowsAlong(table: EntitySchema, condition: string, order: string): string {
  return `(select coalesce(json_agg(${jsonOf(table)} order by ${order}), '[]') from "${nameOf(table)}" where ${condition})`
}

/** The same of the one row to which a row refers. */
export const rowAlong = (table: EntitySchema, condition: string): string =>
  `(select ${jsonOf(table)} from "${nameOf(table)}" where ${condition})`

const nameOf = ({ options }: EntitySchema) => options.tableName ?? options.name

/** What JSON has no type for, as instants and decimals, is text in rows as well. */
const keptByJson: ReadonlySet<unknown> = new Set(['int', 'boolean'])

function jsonOf(table: EntitySchema): string {
  const properties = Object.entries(table.options.columns).map(([property, column]) => {
    const value = `"${nameOf(table)}"."${column?.name ?? property}"`
    return `'${property}', ${column?.array || keptByJson.has(column?.type) ? value : `${value}::text`}`
  })
  return `json_build_object(${properties.join(', ')})`
}
