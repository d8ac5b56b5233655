import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { CodedError } from '@karya/subgraph'
import { z } from 'zod'

/** What a request says of the document it wants: the body of a POST, as it came. */
export interface DocumentParameters {
  query?: unknown
  documentId?: unknown
  extensions?: unknown
}

export interface TrustedDocuments {
  readonly size: number
  /**
   * The text of the registered operation that a request names by `documentId`, by `extensions.persistedQuery.sha256Hash` or by its whole
   * text; undefined where it names none. Throws `UNREGISTERED_OPERATION` for any that is not registered.
   */
  resolve(parameters: DocumentParameters): string | undefined
}

/** A file of registered operations that cannot be used. `hint` says what to do about it. */
export class TrustedDocumentsError extends Error {
  override name = 'TrustedDocumentsError'
  readonly code = 'BAD_TRUSTED_DOCUMENTS'
  readonly hint =
    'TRUSTED_DOCUMENTS takes what generate-persisted-query-manifest, relay-compiler or graphql-codegen write: {"operations":[{"id","body"}]} or {"<hash>": "<text>"}.'
}

/** As pairs of id and text, whichever of the two forms it has. */
const manifest = z.union([
  z
    .object({ operations: z.array(z.object({ id: z.string(), body: z.string() })) })
    .transform(({ operations }) => operations.map(({ id, body }) => [id, body] as const)),
  z.record(z.string(), z.string()).transform(texts => Object.entries(texts)),
])

/** Reads a manifest of registered operations. Throws `TrustedDocumentsError`. */
export async function readTrustedDocuments(path: string): Promise<TrustedDocuments> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new TrustedDocumentsError(`The registered operations ${path} cannot be read.`)
  }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    throw new TrustedDocumentsError(`The registered operations ${path} are not JSON.`)
  }
  const { data, error } = manifest.safeParse(content)
  if (error) throw new TrustedDocumentsError(`The registered operations ${path} have neither of the two known forms.`)
  return trustedDocuments(data)
}

/** Registered operations by the ids that clients give them. The SHA-256 of a text is an id of it as well. */
export function trustedDocuments(entries: readonly (readonly [id: string, text: string])[]): TrustedDocuments {
  const textById = new Map<string, string>()
  const texts = new Set<string>()
  for (const [id, text] of entries) {
    textById.set(createHash('sha256').update(text).digest('hex'), text)
    textById.set(id, text)
    texts.add(text.trim())
  }
  return {
    size: texts.size,
    resolve: ({ query, documentId, extensions }) => {
      const id = idOf(documentId, extensions)
      if (id !== undefined) return textById.get(id) ?? refuse(`no registered operation has the id ${id.slice(0, 100)}`)
      if (typeof query !== 'string') return undefined
      return texts.has(query.trim()) ? query : refuse('this text is not one of them')
    },
  }
}

/** `sha256:` in front of a hash says what it is, and is no part of it. */
function idOf(documentId: unknown, extensions: unknown): string | undefined {
  if (typeof documentId === 'string') return documentId.replace(/^sha256:/, '')
  const persisted = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined)?.persistedQuery
  return typeof persisted?.sha256Hash === 'string' ? persisted.sha256Hash : undefined
}

function refuse(reason: string): never {
  throw new CodedError(
    'UNREGISTERED_OPERATION',
    `Only registered operations are answered here; ${reason}. Register it with the manifest of your client.`,
  )
}
