import type { QueryPlan } from '@apollo/query-planner'
import {
  type DocumentNode,
  type EnumValueNode,
  type FloatValueNode,
  type GraphQLSchema,
  getNamedType,
  type IntValueNode,
  isEnumType,
  isSpecifiedScalarType,
  Kind,
  type StringValueNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { mapFetches } from './map-fetches.ts'

export interface ExactLiterals {
  /** The document with such literals as strings, for the planner. */
  document: DocumentNode
  /** Its plan with the literals as the client wrote them. */
  putBack(plan: QueryPlan): QueryPlan
}

/**
 * Keeps from the planner what it would change in values of the schema's own scalars: it makes numbers of literals (`1` of `1.0`,
 * `100000000000000000` of `100000000000000001`, an error of `1e400`), and strings of names.
 * @param prefix with which no string of the document begins
 */
export function keepLiteralsExact(schema: GraphQLSchema, document: DocumentNode, prefix: string): ExactLiterals {
  const kept = new Set<string>()
  const typeInfo = new TypeInfo(schema)
  const keep = ({ value }: IntValueNode | FloatValueNode | EnumValueNode): StringValueNode | undefined => {
    // Inside an object given for such a scalar, nothing has a type.
    const type = getNamedType(typeInfo.getInputType())
    if (type && (isSpecifiedScalarType(type) || isEnumType(type))) return undefined
    if (String(Number(value)) === value) return undefined
    kept.add(value)
    return { kind: Kind.STRING, value: prefix + value }
  }
  const changed = visit(document, visitWithTypeInfo(typeInfo, { IntValue: keep, FloatValue: keep, EnumValue: keep }))
  const strings = new RegExp(`"${prefix}([-+.\\w]+)"`, 'g')
  const putBackIn = (text: string): string =>
    text.replace(strings, (string, literal: string) => (kept.has(literal) ? literal : string))
  return {
    document: changed,
    putBack: plan =>
      kept.size === 0
        ? plan
        : mapFetches(plan, ({ operationDocumentNode: _, ...fetch }) => ({
            ...fetch,
            operation: putBackIn(fetch.operation),
          })),
  }
}
