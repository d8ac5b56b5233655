import { setImmediate } from 'node:timers/promises'
import {
  type CompiledOperation,
  NotCompilable,
  type NotCompilableReason,
  type OperationToPlan,
  type PlanCompiler,
} from '@karya/plan-compiler'
import type { BoundedMap } from '@karya/subgraph'
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { OperationCost } from '../admission/cost/cost-model.ts'
import type { RequestContext } from '../transport/request-context.ts'
import type { Sources } from '../transport/sources.ts'
import type { BackgroundPlanner } from './planning/background-planner.ts'
import type { Planner } from './planning/planner.ts'

export type Variables = Record<string, unknown>

/** One operation of one text, with everything that follows from the text alone. */
export interface Operation {
  readonly text: string
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  /** How many fields it selects, fragments put in their places. */
  readonly fields: number
  /** What it costs with these variables, as admission counts. */
  readonly costOf: OperationCost
  readonly toPlan: OperationToPlan
  /** How it is executed, for each way in which `@skip` and `@include` were decided so far; promises of what is being made ready. */
  readonly executions: BoundedMap<Execution | Promise<Execution>>
  /** Whether it could not be compiled. */
  isLeftToStock: boolean
}

export type Execution = CompiledOperation<RequestContext> | Interpreted

/** Left to the executor of `@apollo/gateway`, and why. */
export interface Interpreted {
  reason: NotCompilableReason
}

export const isCompiled = (execution: Execution): execution is CompiledOperation<RequestContext> =>
  'execute' in execution

export interface CompilerParts {
  apiSchema: GraphQLSchema
  planner: Planner
  backgroundPlanner: BackgroundPlanner
  compiler: PlanCompiler
  sources: Sources
}

/** Operations of more fields are planned in the background: a hundred take about ten milliseconds. */
const mostFieldsPlannedHere = 100

/** Plans and compiles an operation. Rejects with a GraphQLError for what the planner refuses. */
export async function prepareExecution(
  { planner, backgroundPlanner, compiler, sources }: CompilerParts,
  { text, definition, fields, toPlan }: Operation,
  variables: Variables,
): Promise<Execution> {
  const operationName = definition.name?.value
  const isLarge = fields > mostFieldsPlannedHere
  const { plan, ...prepared } = isLarge
    ? await backgroundPlanner.plan({ text, operationName, variables: onlyBooleans(variables) })
    : planner.plan(toPlan, operationName, variables)
  // Others have their turn between planning, compiling and executing, each of which may take some ten milliseconds.
  if (isLarge) await setImmediate()
  try {
    const compiled = compiler.compile<RequestContext>({
      ...prepared,
      plan,
      operationName,
      // What reads answers unparsed takes as long again to find out: a large operation would hold up others for it.
      prepareFetch: ({ reader, ...operation }) =>
        sources.get(operation.serviceName).prepare(isLarge ? operation : { ...operation, reader }),
    })
    if (isLarge) await setImmediate()
    return compiled
  } catch (error) {
    if (error instanceof NotCompilable) return { reason: error.reason }
    throw error
  }
}

const onlyBooleans = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => typeof value === 'boolean'))

/** As many as graphql-js tells when it executes: each holds the value it is about. */
const mostVariableErrors = 50

/** What is wrong with the variables of a request, as graphql-js says it; nothing if nothing is. */
export function checkVariables(
  schema: GraphQLSchema,
  { definition }: Operation,
  variables: Variables,
): readonly GraphQLError[] {
  const { variableDefinitions = [] } = definition
  if (variableDefinitions.every(variable => isPlainlyRight(variable, variables))) return []
  return getVariableValues(schema, variableDefinitions, variables, { maxErrors: mostVariableErrors }).errors ?? []
}

/** Whether a variable is of a scalar that GraphQL has itself, and holds a value of it: so most are, and graphql-js need not be asked. */
function isPlainlyRight({ type, variable }: VariableDefinitionNode, variables: Variables): boolean {
  const named = type.kind === Kind.NON_NULL_TYPE ? type.type : type
  const name = variable.name.value
  if (named.kind !== Kind.NAMED_TYPE || !Object.hasOwn(variables, name)) return false
  const value = variables[name]
  switch (named.name.value) {
    case 'ID':
    case 'String':
      return typeof value === 'string'
    case 'Boolean':
      return typeof value === 'boolean'
    case 'Int':
      return Number.isInteger(value) && (value as number) >= -(2 ** 31) && (value as number) < 2 ** 31
    default:
      return false
  }
}
