import { isObjectType, type ObjectType, type SelectionSet, type Type } from '@apollo/federation-internals'
import { baseOf, type Collected, collect, isFlat } from '../shape/collect.ts'

/** What the client gets of the objects at one place, in order. */
export interface ClientFields {
  type: ObjectType
  fields: readonly Collected[]
}

/** Undefined where it depends on an object what the client gets of it. */
export function clientFields(type: Type, selectionSets: readonly SelectionSet[]): ClientFields | undefined {
  const base = baseOf(type)
  return isObjectType(base) && isFlat(base, selectionSets)
    ? { type: base, fields: collect(base, selectionSets, new Map()) }
    : undefined
}

export function clientFieldsBelow(above: ClientFields | undefined, name: string): ClientFields | undefined {
  const field = above?.fields.find(field => field.name === name)
  return field?.below.length ? clientFields(field.field.element.definition.type as Type, field.below) : undefined
}
