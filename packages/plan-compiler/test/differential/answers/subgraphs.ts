import {
  type DocumentNode,
  executeSync,
  type GraphQLFieldResolver,
  isObjectType,
  parse,
  type SelectionSetNode,
} from 'graphql'
import type { SubgraphOfGraph } from '../graphs/graph.ts'
import { mapThings, type Thing, type World } from './world.ts'

export interface Answer {
  data?: Record<string, unknown> | null
  errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[]
}

const documents = new Map<string, DocumentNode>()

/** What the subgraph answers to an operation: graphql-js over the world, with entities found by their representations. */
export function answerOf(
  world: World,
  subgraph: SubgraphOfGraph,
  text: string,
  variables: Readonly<Record<string, unknown>>,
): Answer {
  const { schema } = subgraph
  const document = documents.get(text) ?? parse(text, { noLocation: true })
  documents.set(text, document)
  const keysOf = (typeName: unknown) =>
    subgraph.keys.filter(key => key.typeName === typeName).map(({ fields }) => fields)

  const fieldResolver: GraphQLFieldResolver<Thing, unknown> = (thing, args, _context, { fieldName, parentType }) => {
    if (parentType === schema.getQueryType() && fieldName === '_entities') {
      // An entity that cannot be found is nothing, as subgraphs without a resolver for its key have it.
      return args.representations.map(
        (each: Record<string, unknown>) => world.find(each, keysOf(each.__typename)) ?? null,
      )
    }
    const required = subgraph.required(parentType.name, fieldName)
    return world.value(thing, fieldName, args, required && told(thing.representation, required, subgraph))
  }
  const result = executeSync({
    schema,
    document,
    rootValue: world.root(rootTypeOf(document)),
    variableValues: variables,
    fieldResolver,
    typeResolver: thing => {
      const type = schema.getType(world.typeOf(thing).name)
      return isObjectType(type) ? type.name : String(thing.representation?.__typename)
    },
  })
  const errors = result.errors?.map(({ message, path, extensions }) => ({
    message,
    ...(path && { path: [...path] }),
    extensions,
  }))
  return { data: result.data as Record<string, unknown> | null | undefined, ...(errors && { errors }) }
}

/** What the whole operation should be answered with, seen as if one server knew the world. */
export function truthOf(
  world: World,
  schema: SubgraphOfGraph['schema'],
  request: { document: DocumentNode; operationName?: string | undefined; variables: Readonly<Record<string, unknown>> },
): { data: unknown; hasErrors: boolean } {
  const operation = request.document.definitions.find(
    each =>
      each.kind === 'OperationDefinition' && (!request.operationName || each.name?.value === request.operationName),
  )
  const result = executeSync({
    schema,
    document: request.document,
    operationName: request.operationName,
    variableValues: request.variables,
    rootValue: world.root(
      operation?.kind === 'OperationDefinition' && operation.operation === 'mutation' ? 'Mutation' : 'Query',
    ),
    fieldResolver: (thing: Thing, args, _context, { fieldName }) => world.value(thing, fieldName, args),
    typeResolver: (thing: Thing) => world.typeOf(thing).name,
  })
  return { data: result.data, hasErrors: result.errors !== undefined }
}

const rootTypeOf = (document: DocumentNode) =>
  document.definitions.some(each => each.kind === 'OperationDefinition' && each.operation === 'mutation')
    ? 'Mutation'
    : 'Query'

/** The part of a representation that a field requires; what it lacks is missing, and makes another value. */
function told(value: unknown, selections: SelectionSetNode, subgraph: SubgraphOfGraph): unknown {
  if (value === undefined) return 'not told'
  const result: Record<string, unknown> = {}
  const source = value as Record<string, unknown>
  for (const selection of selections.selections) {
    if (selection.kind === 'Field') {
      if (selection.name.value === '__typename') continue
      const child = source[selection.name.value]
      const set = selection.selectionSet
      result[selection.name.value] =
        set && child !== undefined ? mapThings(child, each => told(each, set, subgraph)) : child
    } else if (selection.kind === 'InlineFragment') {
      const condition = selection.typeCondition?.name.value
      const type = subgraph.schema.getType(String(source.__typename))
      const conditionType = condition && subgraph.schema.getType(condition)
      const applies =
        !condition ||
        condition === source.__typename ||
        (conditionType &&
          'getFields' in conditionType &&
          isObjectType(type) &&
          type.getInterfaces().some(({ name }) => name === condition))
      if (applies) Object.assign(result, told(source, selection.selectionSet, subgraph))
    }
  }
  return result
}
