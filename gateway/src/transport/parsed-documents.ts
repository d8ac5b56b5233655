import { type DocumentNode, parse } from 'graphql'

/**
 * Parsed documents by their text, at most `limit`, the longest unused dropped first. Plans repeat the same few texts, and
 * a client can make up any number of them.
 */
export function parsedDocuments(limit: number): (text: string) => DocumentNode {
  const documents = new Map<string, DocumentNode>()
  return text => {
    const known = documents.get(text)
    const document = known ?? parse(text, { noLocation: true })
    // A Map keeps the order of insertion, so its first key is the one that was not asked for the longest.
    if (known) documents.delete(text)
    documents.set(text, document)
    if (documents.size > limit) documents.delete(documents.keys().next().value as string)
    return document
  }
}
