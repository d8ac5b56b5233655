import {
  assertValidSchema,
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  OperationTypeNode,
} from 'graphql'
import { conditionsOf } from './conditions.ts'
import { Run } from './execution/run.ts'
import { generate, type Program } from './generation/generator.ts'
import { variablesOf } from './variables.ts'

/** Answers what graphql-js's `execute` answers, without a promise where no resolver makes one. */
export type Execute = (
  contextValue: unknown,
  variableValues: Record<string, unknown>,
) => ExecutionResult | Promise<ExecutionResult>

/**
 * Why an operation is left to graphql-js: it is none, or not the one that is meant; it subscribes; it asks for the schema; or it has
 * too many fields.
 */
export type NotCompiled = 'operation' | 'subscription' | 'introspection' | 'size'

/** Programs of one operation, one for each combination of its conditions; what comes beyond them is interpreted. */
const mostPrograms = 16

/**
 * Compiles an operation that is valid for the schema. Its resolvers are called without a root value.
 * @returns why not, where it has to be interpreted
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): Execute | NotCompiled {
  assertValidSchema(schema)
  const definition = getOperationAST(document, operationName)
  const rootType = definition && schema.getRootType(definition.operation)
  if (!definition || !rootType) return 'operation'
  if (definition.operation === OperationTypeNode.SUBSCRIPTION) return 'subscription'

  const operation = { schema, definition, fragments: fragmentsOf(document) }
  const coerce = variablesOf(schema, definition)
  const conditions = conditionsOf(document)
  const programs = new Map<string, Program | NotCompiled>()
  const programOf = (variables: Record<string, unknown>): Program | NotCompiled => {
    // Whatever is no Boolean is an error of each field that it decides about.
    if (conditions.some(name => typeof variables[name] !== 'boolean')) return 'operation'
    const key = conditions.map(name => Number(variables[name])).join('')
    let program = programs.get(key)
    if (program) return program
    if (programs.size === mostPrograms) return 'size'
    program = generate(operation, rootType, variables as Record<string, boolean>)
    programs.set(key, program)
    return program
  }
  const only = conditions.length === 0 ? programOf({}) : undefined
  if (typeof only === 'string') return only

  return (contextValue, variableValues) => {
    const { coerced, errors } = coerce(variableValues)
    if (errors) return { errors }
    const program = only ?? programOf(coerced)
    if (typeof program === 'string')
      return execute({ schema, document, contextValue, variableValues, operationName }) as ExecutionResult
    return new Run(program.steps, program.start(), contextValue, coerced).start()
  }
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = Object.create(null)
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition
  return fragments
}
