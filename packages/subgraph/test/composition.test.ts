import { composeServices } from '@apollo/composition'
import { expect, it } from '@jest/globals'
import { Kind, parse, visit } from 'graphql'
import { withSharedSchema } from '../src/schema/read-schema.ts'

const subgraphs = {
  facilities: `
    type Query { facilities(filter: FacilityFilter, order: SortDirection): [Facility!] changes: Int @inaccessible }
    type Mutation { close: Payload! }
    type Payload { userErrors: [UserError!]! }
    type Facility @key(fields: "id") @key(fields: "code") {
      id: ID! code: String! kind: FacilityKind! class: FacilityClass specialization: Specialization! occupants: Count
      sources: [SourceDocument!]! updatedAt: DateTime! page: PageInfo! exact: Int @access(roles: ["ADMIN"])
    }`,
  training: 'type Query { sessions(on: DateRange): Int } type Facility @key(fields: "id") { id: ID! trained: Count }',
  marketplace: 'type Query { cheapest: Money } type Facility @key(fields: "id") { id: ID! revenue: Money }',
  partnerships: 'type Query { none: Int } type Facility @key(fields: "id") { id: ID! pledges: Int }',
}

it('composes four subgraphs that all include the shared SDL, without errors and without hints', () => {
  const result = composeServices(
    Object.entries(subgraphs).map(([name, sdl]) => ({ name, typeDefs: withSharedSchema(parse(sdl)) })),
  )
  expect(result.errors?.map(({ message }) => message)).toBeUndefined()
  expect(result.hints?.map(({ message }) => message)).toEqual([])
  expect(result.supergraphSdl).not.toContain('@access')
})

// `SortDirection` is the one enum that only arguments use: composition hints at it unless some subgraph does.
it('composes subgraphs that use next to nothing of the shared SDL', () => {
  const fields = { a: 'a(direction: SortDirection): Int', b: 'b: Int' }
  const services = Object.entries(fields).map(([name, field]) => ({
    name,
    typeDefs: withSharedSchema(parse(`type Query { ${field} }`)),
  }))
  const { errors, hints } = composeServices(services)
  expect({ errors, hints: hints?.map(({ message }) => message) }).toEqual({ errors: undefined, hints: [] })
})

it('describes every type, field, argument and enum value', () => {
  const undescribed: string[] = []
  visit(withSharedSchema({ kind: Kind.DOCUMENT, definitions: [] }), {
    enter(node) {
      if ('name' in node && node.name && 'description' in node && !node.description)
        undescribed.push(`${node.kind} ${node.name.value}`)
      const isDescribable = node.kind.endsWith('Definition') && node.kind !== Kind.OPERATION_TYPE_DEFINITION
      if (isDescribable && !('description' in node && node.description)) undescribed.push(node.kind)
    },
  })
  expect(undescribed).toEqual([])
})
