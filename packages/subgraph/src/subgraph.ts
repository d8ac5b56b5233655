import { buildSubgraphSchema } from '@apollo/subgraph'
import type { FastifyInstance } from 'fastify'
import { type DocumentNode, defaultFieldResolver, type GraphQLSchema, isObjectType } from 'graphql'
import { applyAccess } from './access.ts'
import { checkText } from './arguments.ts'
import type { RefusedWrite } from './refusal.ts'
import { checkResolvers } from './schema/check-resolvers.ts'
import { readSchema } from './schema/read-schema.ts'
import { resolveEntities } from './schema/resolve-entities.ts'
import { scalarResolvers } from './schema/scalars.ts'
import type { Viewer } from './viewer.ts'

/** What the resolvers of every service find in their context; each service extends it with its loaders and actions. */
export interface SubgraphContext {
  viewer: Viewer
  /** Told of every mutation that `@access` refuses. */
  noteRefusal?(refused: RefusedWrite): Promise<void>
}

/** What a service answers beside GraphQL, below one path: files, for instance. The gateway passes it on. */
export interface SubgraphRoutes {
  /** `/images` */
  prefix: string
  /** What they are called in answers to unknown paths: `GET /images/:file`. */
  endpoints: readonly string[]
  register(app: FastifyInstance): Promise<void> | void
}

/** A service as a value: executed in process by the gateway, or served over HTTP by `serveSubgraph`. No resolver can tell which. */
export interface Subgraph {
  name: string
  /** What composition takes, the shared SDL included. */
  typeDefs: DocumentNode
  /** What executes; it enforces `@access` and refuses text that the database cannot hold. */
  schema: GraphQLSchema
  /** A context for one request, with fresh loaders. */
  createContext(viewer: Viewer): object
  /** Throws when its database does not answer; what it resolves to is shown by `/health/ready`. */
  health(): Promise<object | undefined>
  stop(): Promise<void>
  routes?: SubgraphRoutes | undefined
}

export interface SubgraphParts {
  name: string
  schemaFile: URL
  /** By type and field, as the generated `Resolvers` types them. Scalars are given already. */
  resolvers: object
  createContext(viewer: Viewer): SubgraphContext
  health(): Promise<object | undefined>
  stop(): Promise<void>
  routes?: SubgraphRoutes | undefined
}

/**
 * A subgraph of a schema and its resolvers. Whatever of the two does not fit, and whatever `@access` cannot mean, is a
 * `TypeError` now rather than a null at the first request.
 */
export function defineSubgraph({ schemaFile, resolvers, ...parts }: SubgraphParts): Subgraph {
  const typeDefs = readSchema(schemaFile)
  return { ...parts, typeDefs, schema: buildExecutableSchema(parts.name, typeDefs, resolvers) }
}

/** `defineSubgraph` without a service around it, for tests of a schema alone. */
export function buildExecutableSchema(name: string, typeDefs: DocumentNode, resolvers: object): GraphQLSchema {
  checkResolvers(name, typeDefs, resolvers)
  const schema = buildSubgraphSchema([{ typeDefs, resolvers: { ...resolvers, ...scalarResolvers } as never }])
  guardText(schema)
  resolveEntities(schema)
  applyAccess(schema, typeDefs)
  return schema
}

/** Applies `checkText` to the arguments of every field. What represents an entity is not text of a client: services wrote it. */
function guardText(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.args.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args, context, info) => {
        for (const name in args) checkText(args[name], name)
        return resolve(source, args, context, info)
      }
    }
  }
}
