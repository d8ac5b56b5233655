import { buildSchemaFromAST, operationFromDocument, type Schema } from '@apollo/federation-internals'
import { hasOwn } from '@karya/code-generation'
import { type DocumentNode, type GraphQLSchema, Kind, type OperationDefinitionNode, parse, printSchema } from 'graphql'
import type { CompiledOperation, OperationToCompile, PlanCompiler } from './compiled-operation.ts'
import { NotCompilable } from './not-compilable.ts'
import { Accesses } from './plan/accesses.ts'
import { compilePlan } from './plan/compile-plan.ts'
import type { Run } from './plan/run.ts'
import { Reading } from './reading/reading.ts'
import { compileShape } from './shape/shape.ts'

/**
 * Compiles operations with their plans into functions that ask subgraphs, merge what they answer and write JSON text.
 * @param schemas the API schema that clients see, and the whole supergraph's
 */
export function createPlanCompiler({
  apiSchema,
  supergraphSchema,
}: {
  apiSchema: GraphQLSchema
  supergraphSchema: GraphQLSchema
}): PlanCompiler {
  const schema = buildSchemaFromAST(parse(printSchema(apiSchema), { noLocation: true }))
  return {
    compile: <Context>({
      plan,
      document,
      operationName,
      responseNames,
      variableNames,
      prepareFetch,
    }: OperationToCompile<Context>) => {
      const { node } = plan
      if (node?.kind === 'Subscription')
        throw new NotCompilable('subscription', 'Subscriptions are not answered at once.')
      const definition = definitionOf(document, operationName)
      const operation = operationOf(schema, document, definition)
      const clientNames = responseNames ?? new Map<string, string | undefined>()
      const accesses = new Accesses(plan)
      const reading = new Reading({ operation, supergraphSchema, accesses, clientNames })
      const step = compilePlan<Context>(node, {
        supergraphSchema,
        variableDefinitions: operation.variableDefinitions,
        prepareFetch,
        accesses,
        reading,
      })
      const slices = reading.places
      const shape = compileShape({ operation, definition, document, apiSchema, clientNames, slices })

      const execute: CompiledOperation<Context>['execute'] = (given, context) => {
        const variables = variableNames?.size ? underDocumentNames(given, variableNames) : given
        const run: Run<Context> = { variables, context, errors: [], root: Object.create(null) }
        const pending = step?.(run, run.root)
        return pending ? pending.then(() => shape(run)) : shape(run)
      }
      return { execute }
    },
  }
}

function definitionOf(document: DocumentNode, operationName: string | undefined): OperationDefinitionNode {
  const definitions = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
  const named = operationName ? definitions.filter(({ name }) => name?.value === operationName) : definitions
  if (named.length === 1 && named[0]) return named[0]
  throw new NotCompilable('operation', `The document has ${named.length} operations named "${operationName ?? ''}".`)
}

/** The operation alone, with the fragments. */
function operationOf(schema: Schema, document: DocumentNode, definition: OperationDefinitionNode) {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  try {
    return operationFromDocument(
      schema,
      { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] },
      { validate: false },
    )
  } catch (error) {
    throw new NotCompilable('operation', 'The operation does not fit the API schema.', { cause: error })
  }
}

/** A client's variables, besides under the names that the document has for them. */
function underDocumentNames(
  given: Record<string, unknown>,
  variableNames: ReadonlyMap<string, string>,
): Record<string, unknown> {
  const variables = { ...given }
  for (const [name, clientName] of variableNames) if (hasOwn(given, clientName)) variables[name] = given[clientName]
  return variables
}
