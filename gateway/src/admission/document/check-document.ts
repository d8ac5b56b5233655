import { CodedError } from '@karya/subgraph'
import { parse } from 'graphql'
import { countComparisons } from './comparisons.ts'
import { type DocumentLimits, refuseAbove } from './limits.ts'
import { createMeasure } from './measure.ts'
import { type DocumentOutline, outlineDocument, type Selection } from './outline.ts'

/**
 * What may be said of a text before anything else is done with it: refuses documents that are too large, too deep or too wide,
 * fragments expanded, in time that grows with the text alone. Throws `CodedError`; a syntax error is left to
 * GraphQL's own parser to report, a field that does not exist to validation.
 *
 * @returns how many fields it selects, fragments expanded; none if it is no document
 */
export function checkDocument(text: string, limits: DocumentLimits): number {
  refuseAbove(limits, 'characters', text.length)
  const outline = outlineDocument(text, limits)
  if (!outline) {
    refuseUnlessInvalid(text, limits)
    return 0
  }
  const measure = createMeasure(outline)
  const operations = outline.operations.map(measure)
  for (const { width } of operations) refuseAbove(limits, 'rootFields', width)
  const unused = unusedFragments(outline)
  const roots = [...operations, ...unused.map(measure)]
  for (const { depth, introspectionDepth } of roots) {
    refuseAbove(limits, 'depth', depth)
    refuseAbove(limits, 'introspectionDepth', introspectionDepth)
  }
  refuseAbove(limits, 'aliases', sum(roots.map(({ aliases }) => aliases)))
  const fields = sum(roots.map(extent => extent.fields))
  refuseAbove(limits, 'fields', fields)
  const depth = Math.max(...roots.map(extent => extent.depth))
  // Even if all of them stood at one place.
  if (((fields * (fields - 1)) / 2) * depth <= limits.comparisons) return fields
  const comparisons = countComparisons(outline, [...outline.operations, ...unused])
  refuseAbove(
    limits,
    'comparisons',
    comparisons.total,
    `, ${comparisons.place} alone stands there ${comparisons.fields} times`,
  )
  return fields
}

/** Whatever is read here as no operation must be that to GraphQL as well, or a text could go past the limits. */
function refuseUnlessInvalid(text: string, { tokens }: DocumentLimits): void {
  try {
    parse(text, { maxTokens: tokens, noLocation: true })
  } catch {
    return
  }
  throw new CodedError(
    'GRAPHQL_VALIDATION_FAILED',
    'Only operations and fragments are accepted here, no definitions of types.',
  )
}

/** Fragments that no operation leads to: validation refuses them, but reads them first. */
function unusedFragments({ operations, fragments, shadowed }: DocumentOutline): Selection[][] {
  if (fragments.size === 0) return shadowed
  const unused = new Map(fragments)
  const waiting: Selection[] = operations.flat()
  for (let selection = waiting.pop(); selection; selection = waiting.pop()) {
    if (selection.kind !== 'spread') waiting.push(...(selection.selections ?? []))
    else {
      waiting.push(...(unused.get(selection.fragment) ?? []))
      unused.delete(selection.fragment)
    }
  }
  return [...unused.values(), ...shadowed]
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
