import { literal } from '@karya/code-generation'
import {
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLList,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql'
import { ResolveInfo } from '../execution/resolve-info.ts'
import { checkedType, completeNamed, completeUntold } from '../execution/runtime-type.ts'
import { failed, orLater, receive, settle } from '../execution/settle.ts'
import type { Slot } from '../execution/slot.ts'
import type { Generator } from './generator.ts'
import { indexList, indexNames } from './indexes.ts'
import { plainTest, sightOf } from './leaves.ts'

/** A value that is to be written in a slot: by what names generated code knows the two. */
interface Assignment {
  slot: Slot
  value: string
  target: string
  /** The object or list that `target` is a place of. */
  container: string
  /** How many lists are around. */
  depth: number
  /** The object whose property the value is, where it is one. */
  property?: string
}

/** Writes the statements that complete values: what is plain at sight at once, anything else through `settle`. */
export class Assignments {
  readonly #generator: Generator

  constructor(generator: Generator) {
    this.#generator = generator
  }

  lines(assignment: Assignment): string[] {
    const { slot, value, target, container, depth, property } = assignment
    const { source } = this.#generator
    const [slotName, indexes] = [source.constant(slot), indexList(source, depth)]
    const slow = property
      ? `${source.constant(settle)}(run, ${slotName}, ${value}, ${property}, ${container}, ${indexes})`
      : `${source.constant(receive)}(run, ${slotName}, ${value}, ${container}, ${indexes})`
    const orNull = slot.isNonNull ? slow : `${value} === null || ${value} === undefined ? null : ${slow}`
    const type = slot.type
    if (isLeafType(type)) {
      const test = plainTest(type)
      if (test) return [`${target} = ${test(value)} ? ${value} : ${orNull}`]
      const seen = `${source.constant(sightOf(type))}(${value})`
      return [`${target} = ${seen} ?? (${orNull})`]
    }
    const complete = this.#completeFunction(slot, type, depth)
    source.add(`${slotName}.complete = ${complete}`)
    if (isObjectType(type) && type.isTypeOf) return [`${target} = ${orNull}`]
    const call = `${complete}(${[value, 'run', ...indexNames(depth)].join(', ')})`
    const completed = isAbstractType(type)
      ? `${source.constant(orLater)}(run, ${slotName}, ${call}, ${container}, ${indexes})`
      : call
    const isPlain = isListType(type)
      ? `Array.isArray(${value})`
      : `typeof ${value} === 'object' && ${value} !== null && typeof ${value}.then !== 'function' && !(${value} instanceof Error)`
    const fault = `${target} = ${source.constant(failed)}(run, ${slotName}, error, ${indexes})`
    // What is thrown below a non-null slot is for the slots around it, unless nobody said yet where it was thrown.
    const isCaught = !slot.isNonNull || isAbstractType(type)
    return [
      `if (${isPlain})`,
      isCaught ? `try { ${target} = ${completed} } catch (error) { ${fault} }` : `${target} = ${completed}`,
      `else ${target} = ${orNull}`,
    ]
  }

  #completeFunction(slot: Slot, type: GraphQLOutputType, depth: number): string {
    if (isListType(type)) return this.#listFunction(slot, type, depth)
    if (isAbstractType(type)) return this.#abstractFunction(slot, type, depth)
    return this.#checkedFunction(slot, type as GraphQLObjectType, depth)
  }

  #listFunction(slot: Slot, type: GraphQLList<GraphQLOutputType>, depth: number): string {
    const generator = this.#generator
    const index = `i${depth}`
    return generator.functionOf(depth, parameters => {
      const item = generator.slot(slot.field, type.ofType, slot, undefined)
      return [
        `(values, ${parameters})`,
        `if (!Array.isArray(values)) ${generator.source.constant(checkIterable)}(${generator.source.constant(slot)}, values)`,
        'const list = Array.isArray(values) ? new Array(values.length) : []',
        `let ${index} = 0`,
        'for (const v of values) {',
        ...this.lines({ slot: item, value: 'v', target: `list[${index}]`, container: 'list', depth: depth + 1 }),
        `${index}++`,
        '}',
        'return list',
      ]
    })
  }

  #abstractFunction(slot: Slot, type: GraphQLAbstractType, depth: number): string {
    const { source, operation } = this.#generator
    return this.#generator.functionOf(depth, parameters => {
      const [slotName, typeName] = [source.constant(slot), source.constant(type)]
      const possible = operation.schema.getPossibleTypes(type)
      const objects = possible.map(each => [literal(each.name), this.#checkedFunction(slot, each, depth)] as const)
      const objectsName = source.constant({})
      source.add(...objects.map(([name, each]) => `${objectsName}[${name}] = ${each}`))
      const untold = type.resolveType
        ? `${source.constant(completeNamed)}(${slotName}, ${typeName}, ${objectsName}, t, v, ${parameters})`
        : `${source.constant(completeUntold)}(${slotName}, ${typeName}, ${objectsName}, v, ${parameters})`
      const info = `new ${source.constant(ResolveInfo)}(run, ${slotName}, ${indexList(source, depth)})`
      return [
        `(v, ${parameters})`,
        type.resolveType
          ? `const t = ${source.constant(type.resolveType)}(v, run.context, ${info}, ${typeName})`
          : `const t = typeof v === 'object' ? v.__typename : undefined`,
        'switch (t) {',
        ...objects.map(([name, each]) => `case ${name}: return ${each}(v, ${parameters})`),
        `default: return ${untold}`,
        '}',
      ]
    })
  }

  /** The function for objects of one type, which asks its `isTypeOf` where it has one. */
  #checkedFunction(slot: Slot, type: GraphQLObjectType, depth: number): string {
    const { source } = this.#generator
    const complete = this.#generator.objectFunction(type, slot, depth)
    if (!type.isTypeOf) return complete
    const checked = `${complete}c`
    source.add(
      `const ${checked} = ${source.constant(checkedType)}(${source.constant(slot)}, ${source.constant(type)}, ${complete})`,
    )
    return checked
  }
}

function checkIterable({ field }: Slot, value: unknown): void {
  if (typeof value === 'object' && typeof (value as Iterable<unknown> | null)?.[Symbol.iterator] === 'function') return
  throw new GraphQLError(
    `Expected Iterable, but did not find one for field "${field.parentType.name}.${field.definition.name}".`,
  )
}
