import { readFileSync } from 'node:fs'
import { concatAST, type DocumentNode, parse, Source } from 'graphql'

const sharedFile = new URL('../../shared.graphql', import.meta.url)

/** A message about the SDL names its file by folder and name, wherever the repository lies. */
const readDocument = (file: URL): DocumentNode =>
  parse(new Source(readFileSync(file, 'utf8'), file.pathname.split('/').slice(-2).join('/')))

/** SDL of a subgraph's own, and after it the SDL that all subgraphs share. */
export const withSharedSchema = (own: DocumentNode): DocumentNode => concatAST([own, readDocument(sharedFile)])

/** A service's `schema.graphql` and the shared SDL as one document: for execution, composition and code generation alike. */
export const readSchema = (file: URL): DocumentNode => withSharedSchema(readDocument(file))
