/**
 * An answer under the names that the client gave, where it was asked for under those of a prepared operation.
 * Changes the data in place; for answers of the stock executor, since compiled operations write the right names at once.
 */
export function restoreNames(data: unknown, responseNames: ReadonlyMap<string, string | undefined>): unknown {
  if (responseNames.size === 0 || typeof data !== 'object' || data === null) return data
  if (Array.isArray(data)) return data.map(each => restoreNames(each, responseNames))
  const restored: Record<string, unknown> = Object.create(null)
  for (const [name, value] of Object.entries(data)) {
    const clientName = responseNames.has(name) ? responseNames.get(name) : name
    if (clientName !== undefined) restored[clientName] = restoreNames(value, responseNames)
  }
  return restored
}
