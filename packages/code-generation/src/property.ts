/** Whether plain objects answer to this key without holding it (`constructor`, `__proto__`): reading or writing it needs care. */
export const isInherited = (key: string): boolean => key in Object.prototype

export const hasOwn = (object: unknown, key: string): boolean => Object.hasOwn(object as object, key)

// biome-ignore lint/suspicious/noExplicitAny: JSON of subgraphs, whatever it is.
export const getOwn = (object: any, key: string): any => (hasOwn(object, key) ? object[key] : undefined)

/** Writes a property of the object itself, also where plain assignment would reach its prototype. */
export function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (isInherited(key) && !hasOwn(object, key))
    Object.defineProperty(object, key, { configurable: true, enumerable: true, writable: true, value })
  else object[key] = value
}
