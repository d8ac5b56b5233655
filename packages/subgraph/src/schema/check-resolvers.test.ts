import { expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { checkResolvers } from './check-resolvers.ts'
import { withSharedSchema } from './read-schema.ts'

const typeDefs = withSharedSchema(
  parse(`
    type Query { facility: Facility thing: Thing }
    type Mutation { close: Int }
    type Facility @key(fields: "id") { id: ID! name: String }
    type Partner @key(fields: "id", resolvable: false) { id: ID! }
    interface Thing { id: ID! }
    enum Colour { RED }
  `),
)
const fitting = {
  Query: { facility: () => null, thing: () => null },
  Mutation: { close: () => 1 },
  Facility: { __resolveReference: () => null, name: () => 'x' },
  Thing: { __resolveType: () => 'Facility' },
  Colour: { RED: 1 },
}

it('passes resolvers that fit', () => expect(() => checkResolvers('test', typeDefs, fitting)).not.toThrow())

it('lists every fault at once', () => {
  const check = () =>
    checkResolvers('test', typeDefs, {
      Query: { facility: () => null, facilty: () => null },
      Mutation: { close: 1 },
      Facility: { nam: () => 'x' },
      Partner: { __resolveReference: () => null },
      Thing: { id: () => 1 },
      Colour: { BLUE: 2 },
      Date: {},
      Prison: {},
    })
  expect(check).toThrow(`The resolvers of test do not fit its schema:
- Query.facilty is not a field of the schema
- Mutation.close has to be a function, but is number
- Facility.nam is not a field of the schema
- Partner.__resolveReference is never called: the type has no resolvable @key
- Thing.id is not called: an interface resolves nothing but its type
- Colour.BLUE is not a value of the enum
- Date is given by @karya/subgraph, leave it out
- Prison is not a type of the schema
- Query.thing has no resolver`)
})
