import {
  type CompositeType,
  type FieldSelection,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type NamedType,
  type ObjectType,
  possibleRuntimeTypes,
  type SelectionSet,
  type Type,
} from '@apollo/federation-internals'
import { literal, Source } from '@karya/code-generation'
import { Slice, type SlicePlaces, sliceKey } from '../reading/slices.ts'
import { baseOf, type Collected, collect, type Flags, isFlat } from './collect.ts'
import { Fields } from './fields.ts'
import { builtIns, leafTexts } from './leaf-texts.ts'
import { intText, stringText, unexpected } from './text.ts'

/** Writes the answer as JSON text; throws where the general way must complete it. */
export type Write = (root: unknown, variables: Record<string, unknown>) => string

/** The text of an introspection field, whose JSON does not come from subgraphs. */
export type IntrospectionText = (field: FieldSelection) => (variables: Record<string, unknown>) => string

/** Writers beyond this number of functions are not worth their memory: such operations are completed the general way. */
const MOST_FUNCTIONS = 2000

export interface WriterSetting {
  /** The values of the operation's conditions. */
  flags: Flags
  /** What clients call those response names that are not theirs; undefined: nothing is answered under them. */
  clientNames: ReadonlyMap<string, string | undefined>
  introspectionText: IntrospectionText
  /** Where the data may hold slices. */
  slices: SlicePlaces
}

/** Generates the functions that walk the merged data once, checking each value, and write the answer. */
export function compileWriter(
  rootType: ObjectType,
  selectionSet: SelectionSet,
  setting: WriterSetting,
): Write | undefined {
  const generator = new WriterGenerator(setting)
  return generator.build(rootType, selectionSet)
}

class WriterGenerator {
  readonly #source = new Source()
  readonly #setting: WriterSetting
  readonly #functions = new Map<string, string>()
  readonly #numbers = new Map<SelectionSet | SlicePlaces, number>()
  readonly #leafText = leafTexts()

  constructor(setting: WriterSetting) {
    this.#setting = setting
    this.#source.add('let variables')
  }

  build(rootType: ObjectType, selectionSet: SelectionSet): Write | undefined {
    const root = this.#compositeFunction(rootType, [selectionSet], this.#setting.slices)
    if (this.#isTooLarge) return undefined
    this.#source.add(`return (root, given) => { variables = given; return ${root}(root) }`)
    return this.#source.build<Write>()
  }

  get #isTooLarge(): boolean {
    return this.#functions.size > MOST_FUNCTIONS
  }

  /** The function for objects that say that they are of this type; undefined for those that do not tell. */
  #objectFunction(
    type: ObjectType | undefined,
    selectionSets: readonly SelectionSet[],
    slices: SlicePlaces | undefined,
  ): string {
    const key = `${type?.name ?? ''} ${this.#key(selectionSets, slices)}`
    return this.#once(key, name => this.#addObject(name, type, selectionSets, slices))
  }

  #addObject(
    name: string,
    type: ObjectType | undefined,
    selectionSets: readonly SelectionSet[],
    slices: SlicePlaces | undefined,
  ): void {
    const collected = this.#isTooLarge ? [] : collect(type, selectionSets, this.#setting.flags)
    const runs = slices?.here ?? []
    const written = new Fields('{')
    for (let i = 0; i < collected.length; ) {
      const run = runs.find(([first]) => first === collected[i]?.name)
      const next = i + (run?.length ?? 1)
      if (run) this.#addSlice(`${name}s${i}`, run, collected.slice(i, next), type, written, slices)
      else this.#addField(collected[i] as Collected, i, type, written, slices)
      i = next
    }
    this.#addFunction(name, written, '}')
  }

  /** Fields that may come as a slice, and one by one where they do not. */
  #addSlice(
    name: string,
    run: readonly string[],
    collected: readonly Collected[],
    type: ObjectType | undefined,
    written: Fields,
    slices: SlicePlaces | undefined,
  ): void {
    const single = new Fields('')
    collected.forEach((one, i) => {
      this.#addField(one, i, type, single, slices)
    })
    this.#addFunction(name, single, '')
    written.separate()
    written.lines.push(`const ${name}o = o[${literal(sliceKey(run))}]`)
    written.addText(`(${name}o instanceof ${this.#source.constant(Slice)} ? ${name}o.text : ${name}(o))`)
  }

  #addField(
    collected: Collected,
    i: number,
    type: ObjectType | undefined,
    written: Fields,
    slices: SlicePlaces | undefined,
  ): void {
    const { clientNames, introspectionText } = this.#setting
    const { name, field, parent } = collected
    const clientName = clientNames.has(name) ? clientNames.get(name) : name
    if (clientName === undefined) return
    written.separate()
    written.constant += `${JSON.stringify(clientName)}:`
    if (field.element.definition.isSchemaIntrospectionField()) {
      written.addText(`${this.#source.constant(introspectionText(field))}(variables)`)
    } else if (field.element.name === '__typename') {
      const named = type ?? parent
      written.lines.push(isObjectType(named) ? this.#checkTypename(named.name, name) : `throw ${this.#unexpected}`)
      written.constant += JSON.stringify(named.name)
    } else {
      written.lines.push(`const v${i} = ${this.#source.read('o', name)}`)
      const placed = { ...collected, slices: slices?.below(name) }
      const { expression, rest } = this.#text(field.element.definition.type as Type, `v${i}`, placed, written.constant)
      written.parts.push(expression)
      written.constant = rest
    }
  }

  #addFunction(name: string, { lines, parts, constant }: Fields, end: string): void {
    const last = constant + end
    const all = last || parts.length === 0 ? [...parts, literal(last)] : parts
    this.#source.add(`function ${name}(o) {`, ...lines, `return ${all.join(' + ')}`, '}')
  }

  /** What a subgraph answered as a name of the type under another response name must be what is written. */
  #checkTypename(typename: string, name: string): string {
    if (name === '__typename') return ''
    const value = this.#source.read('o', name)
    return `{ const t = ${value}; if (t !== undefined && t !== null && t !== ${literal(typename)}) throw ${this.#unexpected} }`
  }

  /** An expression for some constant text and the text of a value after it; what it leaves to be written is the rest. */
  #text(type: Type, value: string, collected: Placed, constant: string): { expression: string; rest: string } {
    if (isNonNullType(type)) return this.#presentText(type.ofType as Type, value, collected, constant)
    const { expression, rest } = this.#presentText(type, value, collected, constant)
    const present = rest ? `${expression} + ${literal(rest)}` : expression
    const absent = literal(`${constant}null`)
    return { expression: `(${value} === undefined || ${value} === null ? ${absent} : ${present})`, rest: '' }
  }

  #presentText(type: Type, value: string, collected: Placed, constant: string): { expression: string; rest: string } {
    const named = type as NamedType
    const { idType, stringType } = builtIns(named)
    const string = `${this.#source.constant(stringText)}(${value})`
    if (type === stringType) return { expression: `${literal(`${constant}"`)} + ${string}`, rest: '"' }
    if (type === idType)
      return {
        expression: `(typeof ${value} === 'string' ? ${literal(`${constant}"`)} + ${string} + '"' : ${literal(constant)} + ${this.#source.constant(intText)}(${value}))`,
        rest: '',
      }
    const writer = isListType(type)
      ? this.#listFunction(type.ofType as Type, collected)
      : isCompositeType(named)
        ? this.#compositeFunction(named, collected.below, collected.slices)
        : this.#source.constant(this.#leafText(named))
    return { expression: `${constant ? `${literal(constant)} + ` : ''}${writer}(${value})`, rest: '' }
  }

  #listFunction(element: Type, collected: Placed): string {
    const key = isCompositeType(baseOf(element)) ? this.#key(collected.below, collected.slices) : ''
    return this.#once(`[${element}] ${key}`, name => {
      const textAfter = (constant: string) => {
        const { expression, rest } = this.#text(element, 'v', collected, constant)
        return rest ? `${expression} + ${literal(rest)}` : expression
      }
      const isNullable = !isNonNullType(element)
      this.#source.add(
        `function ${name}(list) {`,
        `if (!Array.isArray(list)) throw ${this.#unexpected}`,
        `let text = '['`,
        'for (let i = 0; i < list.length; i++) {',
        'const v = list[i]',
        isNullable ? `if (v === undefined) throw ${this.#unexpected}` : '',
        `text += i === 0 ? ${textAfter('')} : ${textAfter(',')}`,
        '}',
        `return text + ']'`,
        '}',
      )
    })
  }

  /** The function for values of a composite type, which looks at their `__typename`. */
  #compositeFunction(
    type: CompositeType,
    selectionSets: readonly SelectionSet[],
    places: SlicePlaces | undefined,
  ): string {
    const slices = isObjectType(type) && isFlat(type, selectionSets) ? places : undefined
    return this.#once(`${type.name}? ${this.#key(selectionSets, slices)}`, name => {
      const cases = (isObjectType(type) ? [type] : possibleRuntimeTypes(type)).map(
        object => `case ${literal(object.name)}: return ${this.#objectFunction(object, selectionSets, slices)}(v)`,
      )
      const untold = isObjectType(type) && isFlat(type, selectionSets) ? type : undefined
      this.#source.add(
        `function ${name}(v) {`,
        `if (typeof v !== 'object' || v === null || Array.isArray(v)) throw ${this.#unexpected}`,
        'switch (v.__typename) {',
        `case undefined: return ${this.#objectFunction(untold, selectionSets, slices)}(v)`,
        ...cases,
        `default: throw ${this.#unexpected}`,
        '}',
        '}',
      )
    })
  }

  get #unexpected(): string {
    return this.#source.constant(unexpected)
  }

  #once(key: string, add: (name: string) => void): string {
    let name = this.#functions.get(key)
    if (name === undefined) {
      name = `w${this.#functions.size}`
      this.#functions.set(key, name)
      add(name)
    }
    return name
  }

  #key(selectionSets: readonly SelectionSet[], slices: SlicePlaces | undefined): string {
    return [...selectionSets, ...(slices ? [slices] : [])]
      .map(part => {
        const number = this.#numbers.get(part) ?? this.#numbers.size
        this.#numbers.set(part, number)
        return number
      })
      .join(',')
  }
}

/** Fields of a selection, with the slices that may lie below them. */
interface Placed extends Collected {
  slices: SlicePlaces | undefined
}
