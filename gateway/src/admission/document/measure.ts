import type { DocumentOutline, Selection } from './outline.ts'

/** What one selection asks for, fragments expanded. */
export interface Extent {
  fields: number
  aliases: number
  /** Fields of the selection itself, those below not counted. */
  width: number
  depth: number
  /** Lists of the introspection schema below one another, whatever the fields of that name really are. */
  introspectionLists: number
  /** The same, below `__schema` and `__type` alone. */
  introspectionDepth: number
}

/** Fields of the introspection schema that can lead in a circle, as graphql-js's MaxIntrospectionDepthRule has them. */
const circularLists = new Set(['fields', 'interfaces', 'possibleTypes', 'inputFields'])

const nothing: Extent = { fields: 0, aliases: 0, width: 0, depth: 0, introspectionLists: 0, introspectionDepth: 0 }

/**
 * Measures selections of one document. Each fragment is measured once however often it is used, so this is linear also where the
 * expansion is not. A fragment that leads back to itself counts as nothing there: validation refuses it.
 */
export function createMeasure({ fragments }: DocumentOutline): (selections: readonly Selection[]) => Extent {
  const known = new Map<string, Extent>()

  function ofFragment(name: string): Extent {
    const measured = known.get(name)
    if (measured) return measured
    const selections = fragments.get(name)
    if (!selections) return nothing
    known.set(name, nothing)
    const extent = ofSelections(selections)
    known.set(name, extent)
    return extent
  }

  function ofSelections(selections: readonly Selection[]): Extent {
    const total = { ...nothing }
    for (const selection of selections) {
      if (selection.kind === 'field')
        addField(total, selection, selection.selections && ofSelections(selection.selections))
      else
        addExtent(
          total,
          selection.kind === 'inline' ? ofSelections(selection.selections) : ofFragment(selection.fragment),
        )
    }
    return total
  }

  return ofSelections
}

function addField(total: Extent, { field, isAliased }: Extract<Selection, { kind: 'field' }>, below = nothing): void {
  const introspectionLists = below.introspectionLists + (circularLists.has(field) ? 1 : 0)
  const isIntrospection = field === '__schema' || field === '__type'
  total.fields += below.fields + 1
  total.aliases += below.aliases + (isAliased ? 1 : 0)
  total.width += 1
  total.depth = Math.max(total.depth, below.depth + 1)
  total.introspectionLists = Math.max(total.introspectionLists, introspectionLists)
  total.introspectionDepth = Math.max(
    total.introspectionDepth,
    below.introspectionDepth,
    isIntrospection ? introspectionLists : 0,
  )
}

function addExtent(total: Extent, extent: Extent): void {
  total.fields += extent.fields
  total.aliases += extent.aliases
  total.width += extent.width
  total.depth = Math.max(total.depth, extent.depth)
  total.introspectionLists = Math.max(total.introspectionLists, extent.introspectionLists)
  total.introspectionDepth = Math.max(total.introspectionDepth, extent.introspectionDepth)
}
