import { expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { fewErrors } from './few-errors.ts'

const errors = (count: number) => Array.from({ length: count }, (_, index) => new GraphQLError(`${index}`))

it('tells ten errors, formats no other, and counts those that a service has left out as well', () => {
  const formatted: string[] = []
  const format = ({ message }: GraphQLError) => {
    formatted.push(message)
    return { message }
  }
  expect(fewErrors(errors(10), format)).toHaveLength(10)
  formatted.length = 0
  const more = new GraphQLError('There were 7 more errors.', { extensions: { code: 'MORE_ERRORS', count: 7 } })
  const told = fewErrors([...errors(12), more], format)
  expect(told).toHaveLength(11)
  expect(told[10]?.extensions).toEqual({ code: 'MORE_ERRORS', count: 9 })
  expect(formatted).toHaveLength(10)
})
