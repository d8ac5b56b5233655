import pg, { type FieldDef } from 'pg'
import { valueTypes } from '../value-types.ts'

type Parse = (text: string) => unknown
type Values = readonly (string | null)[]

/** How `pg` reads text: as it is. */
const asText = pg.types.getTypeParser(pg.types.builtins.TEXT, 'text')

/** How the columns of a statement become rows. */
export class RowShape {
  readonly #Row: new (
    values: Values,
  ) => object

  /** @param unread what rows of this kind have, and these do not: whoever gets it is told, rather than given nothing */
  constructor(fields: readonly FieldDef[], unread: readonly string[]) {
    const names = fields.map(({ name }) => name)
    const parsers = fields.map(({ dataTypeID }) => {
      const parse = valueTypes.getTypeParser(dataTypeID, 'text') as Parse
      return parse === asText ? null : parse
    })
    this.#Row = class {
      constructor(values: Values) {
        for (let index = 0; index < names.length; index++) {
          const value = values[index] as string | null
          const parse = parsers[index]
          ;(this as Record<string, unknown>)[names[index] as string] = value !== null && parse ? parse(value) : value
        }
      }
    }
    for (const name of unread) if (!names.includes(name)) refuseToTell(this.#Row.prototype, name)
  }

  rowOf(values: Values): object {
    return new this.#Row(values)
  }
}

const refuseToTell = (prototype: object, name: string) =>
  Object.defineProperty(prototype, name, {
    get() {
      throw new Error(`${name} was not read. Name it among what the field that needs it reads.`)
    },
  })
