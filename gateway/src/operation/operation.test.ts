import { expect, it } from '@jest/globals'
import { buildSchema, getOperationAST, parse } from 'graphql'
import { checkVariables, type Operation } from './operation.ts'

it('looks at a few wrong values of variables, however many there are', () => {
  const schema = buildSchema('type Query { texts(of: [String!]): Int }')
  const definition = getOperationAST(parse('query ($of: [String!]) { texts(of: $of) }'))
  const errors = checkVariables(schema, { definition } as Operation, { of: Array(100_000).fill(1) })
  expect(errors).toHaveLength(51)
  expect(errors.at(-1)?.message).toMatch(/Too many errors/)
})
