import type { DocumentNode } from 'graphql'

/** A beginning that no name and no string of the document has. */
export function unusedPrefix(document: DocumentNode): string {
  const text = JSON.stringify(document, (key, value) => (key === 'loc' ? undefined : value))
  let prefix = 'karya_'
  while (text.includes(`"${prefix}`)) prefix += '_'
  return prefix
}
