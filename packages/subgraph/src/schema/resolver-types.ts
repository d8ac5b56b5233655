import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typescript from '@graphql-codegen/typescript'
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers'
import { buildASTSchema, type DocumentNode, Kind, visit } from 'graphql'
import { z } from 'zod'
import { readSchema } from './read-schema.ts'

/** `codegen.json` of a service. Paths are as seen from `src/generated/schema.ts`, and end in `.ts`. */
const settingsSchema = z.strictObject({
  /** Which row a resolver of a type is given, by type: `{ "Facility": "../facility/row.ts#FacilityRow" }`. */
  mappers: z.record(z.string(), z.string()).default({}),
  contextType: z.string(),
})

const header = '// Generated from schema.graphql and codegen.json by `npm run generate`. Do not edit.\n'

const config = {
  federation: true,
  enumsAsTypes: true,
  useTypeImports: true,
  makeResolverTypeCallable: true,
  avoidOptionals: { defaultValue: true },
  strictScalars: true,
  scalars: {
    ID: 'string',
    DateTime: 'string',
    Date: 'string',
    Decimal: 'string',
    CurrencyCode: 'string',
    _FieldSet: 'string',
  },
}

/** Where the resolver types of a service belong. */
export const resolverTypesFile = (service: string): string => join(service, 'src/generated/schema.ts')

/** The TypeScript of the resolvers of a service, from its folder's `schema.graphql`, the shared SDL and `codegen.json`. */
export async function generateResolverTypes(service: string): Promise<string> {
  const settings = settingsSchema.parse(JSON.parse(await readFile(join(service, 'codegen.json'), 'utf8')))
  const document = withoutProse(readSchema(pathToFileURL(resolve(service, 'schema.graphql'))))
  const generated = await codegen({
    filename: resolverTypesFile(service),
    documents: [],
    schema: document,
    // Directives of federation have no definition here; composition checks them.
    schemaAst: buildASTSchema(document, { assumeValidSDL: true }),
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: { ...config, ...settings },
  })
  return header + generated
}

/**
 * Descriptions stay in the SDL, where they are read; a second copy would only make changes longer. Definitions of directives go as
 * well, since `defineSubgraph` applies `@access` and no service writes a resolver for it.
 */
function withoutProse(document: DocumentNode): DocumentNode {
  return visit(document, {
    leave: node => {
      if (node.kind === Kind.DIRECTIVE_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return null
      return 'description' in node ? { ...node, description: undefined } : undefined
    },
  })
}
