import {
  type CompositeType,
  isObjectType,
  type ObjectType,
  possibleRuntimeTypes,
  type SelectionSet,
} from '@apollo/federation-internals'
import { literal, Source } from '@karya/code-generation'
import type { SlicePlaces } from '../reading/slices.ts'
import { isFlat } from './collect.ts'
import { leafTexts } from './leaf-texts.ts'
import { addObject } from './objects.ts'
import { unexpected } from './text.ts'
import type { WriterSetting } from './writer.ts'

/** Writers beyond this number of functions are not worth their memory. */
const MOST_FUNCTIONS = 2000

/** Writes each function once: what is selected, with the slices that may come for it, has a name. */
export class WriterGenerator {
  readonly source = new Source()
  readonly setting: WriterSetting
  readonly leafText = leafTexts()
  /** The expression to throw where a value is not what the schema says. */
  readonly unexpected = this.source.constant(unexpected)
  readonly #numbers = new Map<SelectionSet | SlicePlaces, number>()
  #size = 0

  constructor(setting: WriterSetting) {
    this.setting = setting
  }

  get isTooLarge(): boolean {
    return this.#size > MOST_FUNCTIONS
  }

  /** The function for values of a composite type, which looks at their `__typename`. */
  compositeFunction(
    type: CompositeType,
    selectionSets: readonly SelectionSet[],
    places: SlicePlaces | undefined,
  ): string {
    const isFlatObject = isObjectType(type) && isFlat(type, selectionSets)
    const slices = isFlatObject ? places : undefined
    return this.once(`${type.name}? ${this.key(selectionSets, slices)}`, () => {
      const caseOf = (object: ObjectType) =>
        `case ${literal(object.name)}: return ${this.#objectFunction(object, selectionSets, slices)}(v)`
      return this.source.function(
        'v',
        `if (typeof v !== 'object' || v === null || Array.isArray(v)) throw ${this.unexpected}`,
        'switch (v.__typename) {',
        `case undefined: return ${this.#objectFunction(isFlatObject ? type : undefined, selectionSets, slices)}(v)`,
        ...(isObjectType(type) ? [type] : possibleRuntimeTypes(type)).map(caseOf),
        `default: throw ${this.unexpected}`,
        '}',
      )
    })
  }

  /** The function for objects that say that they are of this type; undefined for those that do not tell. */
  #objectFunction(
    type: ObjectType | undefined,
    selectionSets: readonly SelectionSet[],
    slices: SlicePlaces | undefined,
  ): string {
    const key = `${type?.name ?? ''} ${this.key(selectionSets, slices)}`
    return this.once(key, () => addObject(this, type, selectionSets, slices))
  }

  /** The name of the function that is added for this key, the first time that it is asked for. */
  once(key: string, add: () => string): string {
    return this.source.once(key, () => {
      this.#size++
      return add()
    })
  }

  key(selectionSets: readonly SelectionSet[], slices: SlicePlaces | undefined): string {
    return [...selectionSets, ...(slices ? [slices] : [])]
      .map(part => {
        const number = this.#numbers.get(part) ?? this.#numbers.size
        this.#numbers.set(part, number)
        return number
      })
      .join(',')
  }
}
