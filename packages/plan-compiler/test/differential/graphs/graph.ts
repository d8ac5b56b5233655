import { composeServices } from '@apollo/composition'
import {
  type FieldDefinition,
  type InterfaceType,
  isObjectType,
  type ObjectType,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { selectionsOf } from '@karya/testkit/operations'
import { type GraphQLSchema, parse, type SelectionSetNode } from 'graphql'

/** One subgraph as the supergraph describes it. */
export interface SubgraphOfGraph {
  name: string
  schema: GraphQLSchema
  /** Which of its fields it does not resolve by itself. */
  isExternal(typeName: string, fieldName: string): boolean
  /** What a field of it needs to know of the entity, from `@requires`. */
  required(typeName: string, fieldName: string): SelectionSetNode | undefined
  /** By which its entities can be found; without those that are `resolvable: false`. */
  keys: readonly { typeName: string; fields: SelectionSetNode }[]
}

/** A supergraph with all that the tests derive from it, once. */
export interface Graph {
  name: string
  supergraphSdl: string
  /** As `@apollo/gateway` has it, for its executor. */
  apiSchema: Schema
  publicSchema: GraphQLSchema
  supergraphSchema: GraphQLSchema
  planner: QueryPlanner
  subgraphs: ReadonlyMap<string, SubgraphOfGraph>
}

export class NotComposed extends Error {}

/** Composes subgraphs given as SDL. Throws `NotComposed` with the reasons. */
export function composeGraph(
  name: string,
  subgraphs: ReadonlyMap<string, string>,
  mend: (supergraphSdl: string) => string = sdl => sdl,
): Graph {
  const services = [...subgraphs].map(([service, sdl]) => ({
    name: service,
    typeDefs: parse(sdl),
    url: `http://${service}`,
  }))
  const composed = composeServices(services)
  if (!composed.supergraphSdl) throw new NotComposed(composed.errors?.map(({ message }) => message).join('\n'))
  return readGraph(name, mend(composed.supergraphSdl))
}

export function readGraph(name: string, supergraphSdl: string): Graph {
  const supergraph = Supergraph.build(supergraphSdl)
  const apiSchema = supergraph.apiSchema()
  return {
    name,
    supergraphSdl,
    apiSchema,
    publicSchema: apiSchema.toGraphQLJSSchema(),
    supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
    // For a few operations the planner would take half a minute, and fail then: it gives up earlier here.
    planner: new QueryPlanner(supergraph, { debug: { maxEvaluatedPlans: 100, pathsLimit: 24 } }),
    subgraphs: new Map([...supergraph.subgraphs()].map(each => [each.name, describe(each.name, each.schema)])),
  }
}

function describe(name: string, schema: Schema): SubgraphOfGraph {
  const objects = schema.types().filter(isObjectType)
  const required = new Map<string, SelectionSetNode>()
  const external = new Set<string>()
  for (const type of objects) {
    for (const field of type.fields()) {
      const fields = argumentOf(field, 'requires', 'fields')
      if (fields) required.set(field.coordinate, selectionsOf(fields))
      if (field.hasAppliedDirective('federation__external') || field.hasAppliedDirective('external'))
        external.add(field.coordinate)
    }
  }
  return {
    name,
    schema: schema.toGraphQLJSSchema(),
    isExternal: (typeName, fieldName) => external.has(`${typeName}.${fieldName}`),
    required: (typeName, fieldName) => required.get(`${typeName}.${fieldName}`),
    keys: [...objects, ...schema.interfaceTypes()].flatMap(type => keysOf(type)),
  }
}

const keysOf = (type: ObjectType | InterfaceType) =>
  type.appliedDirectives
    .filter(directive => /(^|__)key$/.test(directive.name) && directive.arguments().resolvable !== false)
    .map(directive => ({ typeName: type.name, fields: selectionsOf(directive.arguments().fields as string) }))

const argumentOf = (field: FieldDefinition<ObjectType>, directive: string, argument: string): string | undefined =>
  field.appliedDirectives.find(({ name }) => name === directive || name === `federation__${directive}`)?.arguments()[
    argument
  ] as string | undefined
