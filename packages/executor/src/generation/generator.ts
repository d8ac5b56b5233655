import { literal, Source } from '@karya/code-generation'
import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNullableType,
  isLeafType,
  isNonNullType,
  OperationTypeNode,
} from 'graphql'
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js'
import { ResolveInfo } from '../execution/resolve-info.ts'
import type { Step } from '../execution/run.ts'
import { failed } from '../execution/settle.ts'
import type { Field, Operation, Slot } from '../execution/slot.ts'
import { argumentsExpression } from './arguments.ts'
import { Assignments } from './assignments.ts'
import { indexList, indexNames } from './indexes.ts'
import { completeLeaf } from './leaves.ts'

/** What an operation became: the steps that fill in its data, one after the other. */
export interface Program {
  steps: readonly Step[]
  /** Data with a null for every field. */
  start: () => Record<string, unknown>
}

/**
 * Operations of more functions and fields, counted in each place and for each type where they may be met, are not worth their memory: one takes
 * about a kilobyte.
 */
const mostParts = 4_000

/** Generates the functions that answer an operation; `flags` are the values of the variables that its conditions are. */
export function generate(
  operation: Operation,
  rootType: GraphQLObjectType,
  flags: Record<string, boolean>,
): Program | 'introspection' | 'size' {
  return new Generator(operation, flags).program(rootType)
}

/** What is generated for a selection: a literal of null for every field, and the statements that fill it in. */
interface Body {
  blank: string
  fields: string[][]
}

export class Generator {
  readonly source = new Source()
  readonly operation: Operation
  readonly #flags: Record<string, boolean>
  /** Functions that are named and still to be written: written in turn, so that depth needs no stack. */
  readonly #unwritten: (() => void)[] = []
  readonly #assignments: Assignments
  #parts = 0

  constructor(operation: Operation, flags: Record<string, boolean>) {
    this.operation = operation
    this.#flags = flags
    this.#assignments = new Assignments(this)
  }

  program(rootType: GraphQLObjectType): Program | 'introspection' | 'size' {
    const { schema, fragments, definition } = this.operation
    const fields = collectFields(schema, fragments, this.#flags, rootType, definition.selectionSet)
    const isQuery = definition.operation === OperationTypeNode.QUERY
    if (isQuery && [...fields.values()].some(([node]) => isIntrospection(node))) return 'introspection'
    const body = this.#body(rootType, fields, undefined, 0)
    const steps = isQuery ? [body.fields.flat()] : body.fields
    while (this.#parts <= mostParts && this.#unwritten.length > 0) this.#unwritten.shift()?.()
    if (this.#parts > mostParts) return 'size'
    const functions = steps.map(
      lines => `(run, o) => {\nconst source = undefined, s = ${this.#nothing}\nlet v\n${lines.join('\n')}\n}`,
    )
    this.source.add(`return { steps: [${functions.join(',\n')}], start: () => (${body.blank}) }`)
    return this.source.build<Program>()
  }

  /** A function that will be written; its parameters are a value, the run, and `depth` indexes. */
  functionOf(depth: number, write: (parameters: string) => string[]): string {
    const name = `f${this.#parts++}`
    this.#unwritten.push(() => {
      const lines = write(['run', ...indexNames(depth)].join(', '))
      this.source.add(`function ${name}${lines[0]} {`, ...lines.slice(1), '}')
    })
    return name
  }

  /** The function that makes the object of one type for what lies in a slot. */
  objectFunction(type: GraphQLObjectType, slot: Slot, depth: number): string {
    return this.functionOf(depth, parameters => {
      const { schema, fragments } = this.operation
      const collected = collectSubfields(schema, fragments, this.#flags, type, slot.field.nodes)
      const { blank, fields } = this.#body(type, collected, slot, depth)
      return [
        `(source, ${parameters})`,
        `const s = typeof source === 'object' || typeof source === 'function' ? source : ${this.#nothing}`,
        `const o = ${blank}`,
        'let v',
        ...fields.flat(),
        'return o',
      ]
    })
  }

  slot(field: Field, type: GraphQLOutputType, around: Slot | undefined, name: string | undefined): Slot {
    this.#parts++
    const nullable = getNullableType(type)
    const complete = isLeafType(nullable) ? completeLeaf(nullable) : () => undefined
    return { field, type: nullable, isNonNull: isNonNullType(type), around, name, complete }
  }

  #body(
    type: GraphQLObjectType,
    collected: ReadonlyMap<string, readonly FieldNode[]>,
    around: Slot | undefined,
    depth: number,
  ): Body {
    const blanks: string[] = []
    const fields: string[][] = []
    for (const [name, nodes] of collected) {
      const fieldName = (nodes[0] as FieldNode).name.value
      const definition = type.getFields()[fieldName]
      const isTypename = fieldName === '__typename'
      if (!isTypename && !definition) continue
      // A computed name, so that `__proto__` is a property like any other.
      const key = name === '__proto__' ? `[${literal(name)}]` : literal(name)
      blanks.push(`${key}: ${isTypename ? literal(type.name) : 'null'}`)
      if (isTypename || !definition) continue
      const field: Field = { operation: this.operation, definition, nodes, parentType: type }
      fields.push(this.#fieldLines(this.slot(field, definition.type, around, name), definition, depth))
    }
    return { blank: `{ ${blanks.join(', ')} }`, fields }
  }

  #fieldLines(slot: Slot, definition: GraphQLField<unknown, unknown>, depth: number): string[] {
    const target = `o[${literal(slot.name as string)}]`
    const isProperty = !definition.resolve || definition.resolve === defaultFieldResolver
    if (isProperty && definition.args.length === 0)
      return [
        `v = s[${literal(definition.name)}]`,
        ...this.#assignments.lines({ slot, value: 'v', target, container: 'o', depth, property: 'source' }),
      ]
    const [slotName, indexes] = [this.source.constant(slot), indexList(this.source, depth)]
    const resolve = this.source.constant(definition.resolve ?? defaultFieldResolver)
    const args = argumentsExpression(this.source, slot.field, `a${this.#parts}`)
    const info = `new ${this.source.constant(ResolveInfo)}(run, ${slotName}, ${indexes})`
    return [
      'try {',
      `v = ${resolve}(source, ${args}, run.context, ${info})`,
      ...this.#assignments.lines({ slot, value: 'v', target, container: 'o', depth }),
      '} catch (error) {',
      `${target} = ${this.source.constant(failed)}(run, ${slotName}, error, ${indexes})`,
      '}',
    ]
  }

  get #nothing(): string {
    return this.source.constant(nothing)
  }
}

/** What properties are read of where there is no object. */
const nothing: object = Object.freeze(Object.create(null))

const isIntrospection = (node: FieldNode | undefined) =>
  node?.name.value === '__schema' || node?.name.value === '__type'
