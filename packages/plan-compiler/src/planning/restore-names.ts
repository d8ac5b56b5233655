import { operationIn } from '../plan/fetches.ts'
import { type FieldsByName, selectedFields } from '../plan/fields-by-name.ts'
import type { PreparedOperation } from './prepare-operation.ts'

/** What the stock executor answers to a prepared operation, under the names that the client gave. */
export const restoreNames = (data: unknown, { document, responseNames }: PreparedOperation): unknown =>
  responseNames.size === 0
    ? data
    : renamed(data, selectedFields(operationIn(document).selectionSet, document), responseNames)

/** Objects of these fields under the client's names, all new. Leaves are kept, whatever they are. */
export function renamed(
  data: unknown,
  fields: FieldsByName,
  responseNames: ReadonlyMap<string, string | undefined>,
): unknown {
  if (fields.size === 0 || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(each => renamed(each, fields, responseNames))
  const restored: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(data)) {
    const clientName = responseNames.has(name) ? responseNames.get(name) : name
    const below = fields.get(name)
    if (clientName !== undefined) restored[clientName] = below ? renamed(value, below, responseNames) : value
  }
  return restored
}
