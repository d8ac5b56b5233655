import { hasOwn, literal, type Source } from '@karya/code-generation'
import {
  type ArgumentNode,
  type GraphQLArgument,
  getArgumentValues,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
  visit,
} from 'graphql'
import type { Field } from '../execution/slot.ts'

/**
 * An expression for the arguments of one call, which are objects of its own: what resolvers do to them is nobody else's business. What cannot be
 * told from the text, or is wrong, is left to graphql-js.
 */
export function argumentsExpression(source: Source, { definition, nodes }: Field, functionName: string): string {
  const node = nodes[0] as (typeof nodes)[number]
  const given = new Map((node.arguments ?? []).map(argument => [argument.name.value, argument]))
  const byGraphQL = `${source.constant((variables: Record<string, unknown>) => getArgumentValues(definition, node, variables))}(run.variables)`
  const statements: string[] = []
  let isConstant = true
  for (const argument of definition.args) {
    const statement = statementOf(source, argument, given.get(argument.name), byGraphQL)
    if (statement === undefined) return byGraphQL
    statements.push(statement.text)
    isConstant &&= statement.isConstant
  }
  if (isConstant && statements.length === 0) return '{}'
  source.add(
    `function ${functionName}(run) {`,
    'const args = {}, variables = run.variables',
    'let v',
    ...statements,
    'return args',
    '}',
  )
  return `${functionName}(run)`
}

interface Statement {
  text: string
  isConstant: boolean
}

function statementOf(
  source: Source,
  { name, type, defaultValue }: GraphQLArgument,
  node: ArgumentNode | undefined,
  byGraphQL: string,
): Statement | undefined {
  const write = (value: string) => source.write('args', name, value)
  const missing =
    defaultValue !== undefined ? write(source.constant(defaultValue)) : isNonNullType(type) ? undefined : ''
  if (!node) return missing === undefined ? undefined : { text: missing, isConstant: missing === '' }
  if (node.value.kind === Kind.VARIABLE) {
    const variable = node.value.name.value
    const text = [
      `v = ${source.read('variables', variable)}`,
      `if (v !== undefined${isNonNullType(type) ? ' && v !== null' : ''}) ${write('v')}`,
      `else if (v === null || ${source.constant(hasOwn)}(variables, ${literal(variable)})) return ${byGraphQL}`,
      missing === undefined ? `else return ${byGraphQL}` : missing && `else ${missing}`,
    ]
    return { text: text.join('\n'), isConstant: false }
  }
  const constant = hasVariables(node.value) ? undefined : textOf(valueFromAST(node.value, type))
  return constant === undefined ? undefined : { text: write(constant), isConstant: false }
}

function hasVariables(value: ValueNode): boolean {
  let found = false
  visit(value, {
    Variable: () => {
      found = true
    },
  })
  return found
}

/** The literal of a value of primitives, lists and objects; undefined where it holds something else. */
function textOf(value: unknown): string | undefined {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return literal(value)
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value)
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value)) {
    const items = value.map(textOf)
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const prototype = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return undefined
  const properties = Object.entries(value).map(([name, property]) => {
    const text = textOf(property)
    return text === undefined ? undefined : `[${literal(name)}]: ${text}`
  })
  if (properties.includes(undefined)) return undefined
  return `{ ${prototype === null ? ['__proto__: null', ...properties].join(', ') : properties.join(', ')} }`
}
