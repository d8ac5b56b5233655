import {
  type CompositeType,
  type FieldSelection,
  isListType,
  isNonNullType,
  isSubtype,
  type ObjectType,
  type SelectionSet,
  type Type,
  Variable,
} from '@apollo/federation-internals'

/** The values of the variables that `@skip` and `@include` name. */
export type Flags = ReadonlyMap<string, boolean>

/** All selections of one response name, for objects of one type. */
export interface Collected {
  name: string
  field: FieldSelection
  /** The type of the innermost fragment or field in which the first occurrence stands. */
  parent: CompositeType
  /** Those of all its occurrences, in order. */
  below: SelectionSet[]
}

/**
 * The response names of an object, in the order in which they are answered.
 * @param type undefined for objects that do not tell: fragments then apply by the type of what they stand in
 */
export function collect(
  type: ObjectType | undefined,
  selectionSets: readonly SelectionSet[],
  flags: Flags,
): Collected[] {
  const collected = new Map<string, Collected>()
  const add = (selections: SelectionSet, parent: CompositeType): void => {
    for (const selection of selections.selections()) {
      if (isSkipped(selection.element, flags)) continue
      const below = selection.selectionSet
      if (selection.kind === 'FragmentSelection') {
        const { typeCondition } = selection.element
        if (!typeCondition || isSubtype(typeCondition, type ?? parent))
          add(selection.selectionSet, typeCondition ?? parent)
        continue
      }
      const name = selection.element.responseName()
      const known = collected.get(name)
      if (!known) collected.set(name, { name, field: selection, parent, below: below ? [below] : [] })
      else if (below && !known.below.includes(below)) known.below.push(below)
    }
  }
  for (const selections of selectionSets) add(selections, selections.parentType)
  return [...collected.values()]
}

type Element =
  | FieldSelection['element']
  | Extract<ReturnType<SelectionSet['selections']>[number], { kind: 'FragmentSelection' }>['element']

function conditions(element: Element): { skip: unknown; include: unknown } {
  const schema = element.schema()
  return {
    skip: element.appliedDirectivesOf(schema.skipDirective())[0]?.arguments().if,
    include: element.appliedDirectivesOf(schema.includeDirective())[0]?.arguments().if,
  }
}

function isSkipped(element: Element, flags: Flags): boolean {
  if (element.appliedDirectives.length === 0) return false
  const decided = (condition: unknown) => (condition instanceof Variable ? flags.get(condition.name) : condition)
  const { skip, include } = conditions(element)
  return decided(skip) === true || decided(include) === false
}

/** The variables on which depends what is selected. */
export function flagNames(
  selectionSet: SelectionSet,
  seen = new Set<SelectionSet>(),
  names = new Set<string>(),
): Set<string> {
  if (seen.has(selectionSet)) return names
  seen.add(selectionSet)
  for (const selection of selectionSet.selections()) {
    if (selection.element.appliedDirectives.length) {
      const { skip, include } = conditions(selection.element)
      for (const condition of [skip, include]) if (condition instanceof Variable) names.add(condition.name)
    }
    if (selection.selectionSet) flagNames(selection.selectionSet, seen, names)
  }
  return names
}

/** Whether there is nothing that depends on whether an object of this type tells its type. */
export const isFlat = (type: ObjectType, selectionSets: readonly SelectionSet[]): boolean =>
  selectionSets.every(
    selections =>
      selections.parentType === type && selections.selections().every(({ kind }) => kind === 'FieldSelection'),
  )

/** A type without its lists and non-nulls. */
export const baseOf = (type: Type): Type =>
  isNonNullType(type) || isListType(type) ? baseOf(type.ofType as Type) : type
