import { Source } from '@karya/code-generation'
import pg, { type FieldDef } from 'pg'
import { valueTypes } from '../value-types.ts'

type Parse = (text: string) => unknown
type Values = readonly (string | null)[]
type RowClass = new (values: Values) => object

/** Shapes that are known; the oldest makes room. */
const mostKnown = 2_000
const known = new Map<string, RowShape>()

/** How `pg` reads text: as it is. */
const asText = pg.types.getTypeParser(pg.types.builtins.TEXT, 'text')

/** How the columns of a statement become rows. */
export class RowShape {
  readonly #Row: RowClass

  private constructor(fields: readonly FieldDef[], unread: readonly string[]) {
    this.#Row = compileRow(fields)
    const names = new Set(fields.map(({ name }) => name))
    for (const name of unread) if (!names.has(name)) refuseToTell(this.#Row.prototype, name)
  }

  /**
   * The same for the same columns, whichever connection brings them: what reads such rows meets one class, and knows where in them a
   * column is.
   *
   * @param unread what rows of this kind have, and these do not: whoever gets it is told, rather than given nothing
   */
  static of(fields: readonly FieldDef[], unread: readonly string[]): RowShape {
    const key = JSON.stringify([fields.map(({ name, dataTypeID }) => [name, dataTypeID]), unread])
    let shape = known.get(key)
    if (!shape) {
      if (known.size >= mostKnown) known.delete(known.keys().next().value as string)
      shape = new RowShape(fields, unread)
      known.set(key, shape)
    }
    return shape
  }

  rowOf(values: Values): object {
    return new this.#Row(values)
  }
}

/** A constructor that names each column: by names in a loop, each would be looked up for every row. */
function compileRow(fields: readonly FieldDef[]): RowClass {
  const source = new Source()
  const assignments = fields.map(({ name, dataTypeID }, index) => {
    const parse = valueTypes.getTypeParser(dataTypeID, 'text') as Parse
    const value = `values[${index}]`
    const parsed = parse === asText ? value : `${value} === null ? null : ${source.constant(parse)}(${value})`
    return source.write('this', name, parsed)
  })
  source.add('return class {', 'constructor(values) {', ...assignments, '}', '}')
  return source.build()
}

const refuseToTell = (prototype: object, name: string) =>
  Object.defineProperty(prototype, name, {
    get() {
      throw new Error(`${name} was not read. Name it among what the field that needs it reads.`)
    },
  })
