import { type Size, sizeWith, type Variables } from './list-sizes.ts'
import type { Condition } from './occurrences.ts'

/** What one field of an operation costs: `argumentWeight + size × (weight + below)`, or nothing where its conditions fail. */
export interface FieldCost {
  name: string
  weight: number
  argumentWeight: number
  size: Size
  conditions: readonly Condition[]
  below: SelectionCost
}

/** What a selection costs: the dearest of its alternatives, one for each type that it tells apart. */
export interface SelectionCost {
  alternatives: readonly (readonly FieldCost[])[]
  /** Known where no variable matters. */
  constant: number | undefined
}

export function costOfSelection(selection: SelectionCost, variables: Variables): number {
  if (selection.constant !== undefined) return selection.constant
  let dearest = 0
  for (const fields of selection.alternatives) dearest = Math.max(dearest, costOfFields(fields, variables))
  return dearest
}

function costOfFields(fields: readonly FieldCost[], variables: Variables): number {
  let total = 0
  for (const field of fields) total += costOfField(field, variables)
  return total
}

function costOfField({ weight, argumentWeight, size, conditions, below }: FieldCost, variables: Variables): number {
  for (const { variable, wanted } of conditions) {
    if (typeof variables[variable] === 'boolean' && variables[variable] !== wanted) return 0
  }
  return argumentWeight + sizeWith(size, variables) * (weight + costOfSelection(below, variables))
}

/** A selection whose cost is worked out now if no variable matters. */
export function toSelectionCost(alternatives: readonly (readonly FieldCost[])[]): SelectionCost {
  const isConstant = alternatives.every(fields =>
    fields.every(
      ({ size, conditions, below }) =>
        typeof size === 'number' && conditions.length === 0 && below.constant !== undefined,
    ),
  )
  const selection: SelectionCost = { alternatives, constant: undefined }
  return isConstant ? { alternatives, constant: costOfSelection(selection, {}) } : selection
}

export interface SizedList {
  /** As in the answer, from the list above it: `products.nodes`. */
  path: string
  size: number
}

/** The lists on the way down the dearest fields, outermost first: they are what multiplies. */
export function dearestLists(selection: SelectionCost, variables: Variables): SizedList[] {
  const lists: SizedList[] = []
  let path: string[] = []
  let at: SelectionCost | undefined = selection
  while (at) {
    const field: FieldCost | undefined = dearestField(at, variables)
    if (!field) break
    path.push(field.name)
    const size = sizeWith(field.size, variables)
    if (size > 1) {
      lists.push({ path: path.join('.'), size })
      path = []
    }
    at = field.below
  }
  return lists
}

function dearestField({ alternatives }: SelectionCost, variables: Variables): FieldCost | undefined {
  const priced = alternatives.flat().map(field => ({ field, cost: costOfField(field, variables) }))
  return priced.reduce<(typeof priced)[number] | undefined>(
    (most, candidate) => (candidate.cost > (most?.cost ?? 0) ? candidate : most),
    undefined,
  )?.field
}
