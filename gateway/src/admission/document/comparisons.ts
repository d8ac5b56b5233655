import type { DocumentOutline, Selection } from './outline.ts'

/** One place of the answer, and how many fields are selected there. */
interface Place {
  name: string
  count: number
  above: Place | undefined
  below: Map<string, Place> | undefined
}

export interface Comparisons {
  total: number
  /** The place with most fields, `facilities.nodes.name`, and how many. */
  place: string
  fields: number
}

/**
 * How many pairs of fields stand at one place of the answer: what validation compares. A pair is compared again for each level
 * above it that is itself repeated, hence the factor. Visits every field of the expansion: measure first.
 */
export function countComparisons(outline: DocumentOutline, roots: readonly (readonly Selection[])[]): Comparisons {
  const { fragments } = outline
  const open = new Set<string>()
  let total = 0
  let most: Place | undefined

  function visit(selections: readonly Selection[], above: Place, depth: number): void {
    for (const selection of selections) {
      if (selection.kind === 'inline') visit(selection.selections, above, depth)
      else if (selection.kind === 'spread') visitFragment(selection.fragment, above, depth)
      else {
        const place = placeOf(above, selection.responseName)
        total += place.count * depth
        place.count += 1
        if (!most || place.count > most.count) most = place
        if (selection.selections) visit(selection.selections, place, depth + 1)
      }
    }
  }

  function visitFragment(name: string, above: Place, depth: number): void {
    const selections = fragments.get(name)
    if (!selections || open.has(name)) return
    open.add(name)
    visit(selections, above, depth)
    open.delete(name)
  }

  for (const root of roots) visit(root, { name: '', count: 0, above: undefined, below: undefined }, 1)
  return { total, place: most ? pathOf(most) : '', fields: most?.count ?? 0 }
}

function placeOf(above: Place, name: string): Place {
  above.below ??= new Map()
  const known = above.below.get(name)
  if (known) return known
  const place: Place = { name, count: 0, above, below: undefined }
  above.below.set(name, place)
  return place
}

function pathOf(place: Place): string {
  const names: string[] = []
  for (let at: Place | undefined = place; at?.above; at = at.above) names.unshift(at.name)
  return names.join('.')
}
