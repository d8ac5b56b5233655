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
import { literal, Source } from '../code/source.ts'
import { type Collected, collect, type Flags } from './collect.ts'
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
  readonly #numbers = new Map<SelectionSet, number>()
  readonly #leafText = leafTexts()

  constructor(setting: WriterSetting) {
    this.#setting = setting
    this.#source.add('let variables')
  }

  build(rootType: ObjectType, selectionSet: SelectionSet): Write | undefined {
    const root = this.#compositeFunction(rootType, [selectionSet])
    if (this.#isTooLarge) return undefined
    this.#source.add(`return (root, given) => { variables = given; return ${root}(root) }`)
    return this.#source.build<Write>()
  }

  get #isTooLarge(): boolean {
    return this.#functions.size > MOST_FUNCTIONS
  }

  /** The function for objects that say that they are of this type; undefined for those that do not tell. */
  #objectFunction(type: ObjectType | undefined, selectionSets: readonly SelectionSet[]): string {
    const key = `${type?.name ?? ''} ${this.#key(selectionSets)}`
    return this.#once(key, name => this.#addObject(name, type, selectionSets))
  }

  #addObject(name: string, type: ObjectType | undefined, selectionSets: readonly SelectionSet[]): void {
    const { flags, clientNames, introspectionText } = this.#setting
    const collected = this.#isTooLarge ? [] : collect(type, selectionSets, flags)
    const lines: string[] = []
    // Concatenations are what writing costs: constant text is held back until there is a value to put it before.
    const parts: string[] = []
    let constant = '{'
    collected.forEach((one, i) => {
      const clientName = clientNames.has(one.name) ? clientNames.get(one.name) : one.name
      if (clientName === undefined) return
      if (constant !== '{' || parts.length) constant += ','
      constant += `${JSON.stringify(clientName)}:`
      if (one.field.element.definition.isSchemaIntrospectionField()) {
        parts.push(literal(constant), `${this.#source.constant(introspectionText(one.field))}(variables)`)
        constant = ''
      } else if (one.field.element.name === '__typename') {
        const named = type ?? one.parent
        lines.push(isObjectType(named) ? this.#checkTypename(named.name, one.name) : `throw ${this.#unexpected}`)
        constant += JSON.stringify(named.name)
      } else {
        lines.push(`const v${i} = ${this.#source.read('o', one.name)}`)
        const { expression, rest } = this.#text(one.field.element.definition.type as Type, `v${i}`, one, constant)
        parts.push(expression)
        constant = rest
      }
    })
    parts.push(literal(`${constant}}`))
    this.#source.add(`function ${name}(o) {`, ...lines, `return ${parts.join(' + ')}`, '}')
  }

  /** What a subgraph answered as a name of the type under another response name must be what is written. */
  #checkTypename(typename: string, name: string): string {
    if (name === '__typename') return ''
    const value = this.#source.read('o', name)
    return `{ const t = ${value}; if (t !== undefined && t !== null && t !== ${literal(typename)}) throw ${this.#unexpected} }`
  }

  /** An expression for some constant text and the text of a value after it; what it leaves to be written is the rest. */
  #text(type: Type, value: string, collected: Collected, constant: string): { expression: string; rest: string } {
    if (isNonNullType(type)) return this.#presentText(type.ofType as Type, value, collected, constant)
    const { expression, rest } = this.#presentText(type, value, collected, constant)
    const present = rest ? `${expression} + ${literal(rest)}` : expression
    const absent = literal(`${constant}null`)
    return { expression: `(${value} === undefined || ${value} === null ? ${absent} : ${present})`, rest: '' }
  }

  #presentText(
    type: Type,
    value: string,
    collected: Collected,
    constant: string,
  ): { expression: string; rest: string } {
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
        ? this.#compositeFunction(named, collected.below)
        : this.#source.constant(this.#leafText(named))
    return { expression: `${constant ? `${literal(constant)} + ` : ''}${writer}(${value})`, rest: '' }
  }

  #listFunction(element: Type, collected: Collected): string {
    const key = isCompositeType(baseOf(element)) ? this.#key(collected.below) : ''
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
  #compositeFunction(type: CompositeType, selectionSets: readonly SelectionSet[]): string {
    return this.#once(`${type.name}? ${this.#key(selectionSets)}`, name => {
      const cases = (isObjectType(type) ? [type] : possibleRuntimeTypes(type)).map(
        object => `case ${literal(object.name)}: return ${this.#objectFunction(object, selectionSets)}(v)`,
      )
      const untold = isObjectType(type) && isFlat(type, selectionSets) ? type : undefined
      this.#source.add(
        `function ${name}(v) {`,
        `if (typeof v !== 'object' || v === null || Array.isArray(v)) throw ${this.#unexpected}`,
        'switch (v.__typename) {',
        `case undefined: return ${this.#objectFunction(untold, selectionSets)}(v)`,
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

  #key(selectionSets: readonly SelectionSet[]): string {
    return selectionSets
      .map(selections => {
        const number = this.#numbers.get(selections) ?? this.#numbers.size
        this.#numbers.set(selections, number)
        return number
      })
      .join(',')
  }
}

/** Whether there is nothing that depends on whether an object tells its type. */
const isFlat = (type: ObjectType, selectionSets: readonly SelectionSet[]) =>
  selectionSets.every(
    selections =>
      selections.parentType === type && selections.selections().every(({ kind }) => kind === 'FieldSelection'),
  )

const baseOf = (type: Type): Type => (isNonNullType(type) || isListType(type) ? baseOf(type.ofType as Type) : type)
