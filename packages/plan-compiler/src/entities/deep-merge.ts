import { defineOwn } from '@apollo/gateway/dist/utilities/own.js'
import { isObject } from '@apollo/gateway/dist/utilities/predicates.js'

type Target = Record<string, unknown>

/**
 * Writes what a subgraph answered into what is there already: objects field by field, lists of one length element by element, anything
 * else in place of what was there. As the stock executor does it, but for lists of lists, in which it loses what was there.
 */
export function deepMerge(target: unknown, source: unknown): void {
  if (source === undefined || source === null) return
  for (const name of Object.keys(source)) {
    const value = (source as Target)[name]
    if (value === undefined) continue
    defineOwn(target as Target, name)
    const known = (target as Target)[name]
    if (known && isObject(value)) deepMerge(known, value)
    else if (!mergedLists(known, value)) (target as Target)[name] = value
  }
}

/** Merges lists of one length; false for anything else. */
function mergedLists(known: unknown, value: unknown): boolean {
  if (!Array.isArray(value) || !Array.isArray(known) || value.length !== known.length) return false
  for (let i = 0; i < value.length; i++) {
    if (isObject(known[i]) && isObject(value[i])) deepMerge(known[i], value[i])
    else if (!mergedLists(known[i], value[i])) known[i] = value[i]
  }
  return true
}
