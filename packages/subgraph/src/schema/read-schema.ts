import { readFileSync } from 'node:fs'
import { type ASTNode, concatAST, type DefinitionNode, type DocumentNode, Kind, parse, Source, visit } from 'graphql'

const sharedFile = new URL('../../shared.graphql', import.meta.url)

/** A message about the SDL names its file by folder and name, wherever the repository lies. */
const readDocument = (file: URL): DocumentNode =>
  parse(new Source(readFileSync(file, 'utf8'), file.pathname.split('/').slice(-2).join('/')))

/** SDL of a subgraph's own, and after it what it uses of the SDL that all subgraphs share. */
export const withSharedSchema = (own: DocumentNode): DocumentNode => {
  const shared = readDocument(sharedFile)
  const used = usedTypes(own, shared)
  const isUsed = (definition: DefinitionNode) => isAlwaysShared(definition) || used.has(nameOf(definition))
  return concatAST([own, { ...shared, definitions: shared.definitions.filter(isUsed) }])
}

/** A service's `schema.graphql` and the shared SDL as one document: for execution, composition and code generation alike. */
export const readSchema = (file: URL): DocumentNode => withSharedSchema(readDocument(file))

/** The links to what federation defines, directives, and the scalars that have resolvers hold for every schema. */
const alwaysShared: readonly Kind[] = [Kind.SCHEMA_EXTENSION, Kind.DIRECTIVE_DEFINITION, Kind.SCALAR_TYPE_DEFINITION]
const isAlwaysShared = ({ kind }: DefinitionNode) => alwaysShared.includes(kind)

const nameOf = (definition: DefinitionNode): string =>
  'name' in definition && definition.name ? definition.name.value : ''

/** The shared types that a schema names, and those that these name in turn. */
function usedTypes(own: DocumentNode, shared: DocumentNode): ReadonlySet<string> {
  const definitions = new Map(shared.definitions.map(definition => [nameOf(definition), definition]))
  const used = new Set<string>()
  const follow = (node: ASTNode) => {
    visit(node, {
      NamedType: ({ name }) => {
        const definition = definitions.get(name.value)
        if (!definition || used.has(name.value)) return
        used.add(name.value)
        follow(definition)
      },
    })
  }
  follow(own)
  for (const definition of shared.definitions.filter(isAlwaysShared)) follow(definition)
  return used
}
