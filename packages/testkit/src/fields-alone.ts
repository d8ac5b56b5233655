import type { Subgraph } from '@karya/subgraph'
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { askAs } from './graph-client.ts'

const administrator = { role: 'ADMIN', subject: 'administrator' } as const

/** Where rows of a type are found: a query with `*` where their fields are selected, and the names that lead to them. */
export interface Way {
  query: string
  variables?: Record<string, unknown>
  path: readonly string[]
}

/**
 * What a type's fields answer when each is asked alone, and when all are asked together, which has to be the same: a row that is read
 * as far as it is asked for holds enough for each of them.
 */
export const fieldsAlone = async (subgraph: Subgraph, typeName: string, { query, variables, path }: Way) => {
  const type = subgraph.schema.getType(typeName)
  if (!isObjectType(type)) throw new TypeError(`${typeName} is no object type.`)
  const selections = Object.fromEntries(
    Object.values(type.getFields()).flatMap(field => {
      const selection = selectionOf(field, 2)
      return selection ? [[field.name, selection]] : []
    }),
  )
  const rowsOf = async (selection: string) => {
    const ask = askAs(subgraph, administrator)
    const { data, errors } = await ask(query.replace('*', selection), variables)
    if (errors) throw errors[0]
    return path.reduce(
      (place: unknown[], name) => place.flatMap(each => (each as Record<string, unknown>)[name]),
      [data],
    )
  }
  const together = await rowsOf(Object.values(selections).join(' '))
  const pick = (rows: unknown[], name: string) => rows.map(row => (row as Record<string, unknown>)[name])
  const alone: Record<string, unknown[]> = {}
  for (const [name, selection] of Object.entries(selections)) alone[name] = pick(await rowsOf(selection), name)
  return {
    rows: together.length,
    alone,
    together: Object.fromEntries(Object.keys(selections).map(name => [name, pick(together, name)])),
  }
}

/** A field with what it answers some levels down; empty where it asks for an argument, or is left at no leaf. */
const selectionOf = (field: GraphQLField<unknown, unknown>, levels: number): string => {
  if (field.args.some(isRequiredArgument)) return ''
  const type: GraphQLNamedType = getNamedType(field.type)
  if (isLeafType(type)) return field.name
  if (!isObjectType(type) || levels === 0) return ''
  // Of a list within a list a few are enough.
  const few = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : ''
  const inner = Object.values(type.getFields())
    .map(each => selectionOf(each, levels - 1))
    .filter(selection => selection !== '')
    .join(' ')
  return inner ? `${field.name}${few} { ${inner} }` : ''
}
