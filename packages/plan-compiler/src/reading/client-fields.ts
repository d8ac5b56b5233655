import { isObjectType, type ObjectType, type SelectionSet, type Type } from '@apollo/federation-internals'
import { baseOf, type Collected, collect, isFlat } from '../shape/collect.ts'

/** What the client gets of the objects at one place, in order. */
export class ClientFields {
  readonly type: ObjectType
  readonly fields: readonly Collected[]
  readonly #places: ReadonlyMap<string, number>
  readonly #below = new Map<string, ClientFields | undefined>()

  private constructor(type: ObjectType, fields: readonly Collected[]) {
    this.type = type
    this.fields = fields
    this.#places = new Map(fields.map(({ name }, place) => [name, place]))
  }

  /** Undefined where it depends on an object what the client gets of it. */
  static of(type: Type, selectionSets: readonly SelectionSet[]): ClientFields | undefined {
    const base = baseOf(type)
    return isObjectType(base) && isFlat(base, selectionSets)
      ? new ClientFields(base, collect(base, selectionSets, new Map()))
      : undefined
  }

  /** The place of a field among the others. */
  placeOf(name: string): number | undefined {
    return this.#places.get(name)
  }

  find(name: string): Collected | undefined {
    return this.fields[this.#places.get(name) ?? -1]
  }

  below(name: string): ClientFields | undefined {
    if (!this.#below.has(name)) {
      const field = this.find(name)
      const below = field?.below.length
        ? ClientFields.of(field.field.element.definition.type as Type, field.below)
        : undefined
      this.#below.set(name, below)
    }
    return this.#below.get(name)
  }
}
