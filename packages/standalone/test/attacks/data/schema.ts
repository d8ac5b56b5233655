import { readFileSync } from 'node:fs'
import { Supergraph } from '@apollo/federation-internals'
import {
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'

const supergraph = readFileSync(new URL('../../../../../gateway/supergraph.graphql', import.meta.url), 'utf8')

/** What clients may ask: attackers know it, as it is published. */
export const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema()

export const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields())

/** What values of an attack are by the name of their field, or by type and field: `facilityId`, `UpdateProductInput.id`. */
export type Values = Readonly<Record<string, unknown>>

const ofScalars: Values = {
  Int: 1,
  Boolean: true,
  Date: '2026-01-15',
  DateTime: '2026-01-15T00:00:00Z',
  Decimal: '10',
  CurrencyCode: 'IDR',
  String: 'Serangan',
  ID: '00000000-0000-4000-8000-000000000001',
}

/** A value that fits a type: what is known of its name, otherwise the first that will do. Optional fields are in it if they are known. */
export function fill(type: GraphQLInputType, place: string, values: Values, seen: readonly string[] = []): unknown {
  const name = place.split('.').at(-1) as string
  const known = [place, name].find(key => Object.hasOwn(values, key))
  if (known !== undefined) return values[known]
  const nullable = getNullableType(type)
  if (isListType(nullable)) return [fill(nullable.ofType, place, values, seen)]
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name
  if (!isInputObjectType(nullable)) return ofScalars[getNamedType(type).name]
  const fields = Object.values(nullable.getFields()).filter(field => {
    const isKnown = [`${nullable.name}.${field.name}`, field.name].some(key => Object.hasOwn(values, key))
    return isKnown || (isNonNullType(field.type) && field.defaultValue === undefined)
  })
  return Object.fromEntries(
    fields.map(field => [
      field.name,
      fill(field.type, `${nullable.name}.${field.name}`, values, [...seen, nullable.name]),
    ]),
  )
}

/** The record that a mutation writes, by the type of its payload's first field. */
export function recordTypeOf(mutation: string): string | undefined {
  const field = mutations.find(({ name }) => name === mutation) as (typeof mutations)[number]
  const payload = getNamedType(field.type) as GraphQLObjectType
  const [record] = Object.values(payload.getFields()).filter(({ name }) => name !== 'userErrors' && name !== 'key')
  return record && getNamedType(record.type).name
}
