import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { CodedError, createErrorMask } from '../src/errors.ts'
import { withSharedSchema } from '../src/schema/read-schema.ts'
import { buildExecutableSchema } from '../src/subgraph.ts'
import { publicViewer } from '../src/viewer.ts'

const typeDefs = withSharedSchema(
  parse(`
    type Query {
      echo(on: Date, amount: Decimal, text: String, kind: FacilityKind, filter: FacilityFilter): String
      now: DateTime
      broken: Int
      required: Int!
      refused: Int
    }
    type Facility @key(fields: "id") { id: ID! }
  `),
)

const schema = buildExecutableSchema('test', typeDefs, {
  Query: {
    echo: (_: unknown, args: object) => JSON.stringify(args),
    now: () => '2025-08-04 02:03:04.123456+00',
    broken: () => {
      throw Object.assign(new Error('relation "facility" does not exist'), { code: '42P01' })
    },
    required: () => null,
    refused: async () => {
      throw new CodedError('BAD_CURSOR', 'This cursor is of another list. Start again without after.')
    },
  },
  Facility: {
    __resolveReference({ id }: { id: string }) {
      if (id === 'bad') throw new CodedError('BAD_ID', 'No id.')
      return { id }
    },
  },
})

const logged: unknown[] = []
const server = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginInlineTraceDisabled()],
  formatError: createErrorMask({ logger: { error: entry => logged.push(entry.err) } }),
})

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { body } = await server.executeOperation({ query, variables }, { contextValue: { viewer: publicViewer } })
  if (body.kind !== 'single') throw new Error('one answer was expected')
  return JSON.parse(JSON.stringify(body.singleResult))
}

describe('values', () => {
  it('are normalised on the way in and out', async () => {
    expect(await ask('query ($d: Decimal) { now echo(on: "2025-08-04", amount: $d) }', { d: 12 })).toEqual({
      data: { now: '2025-08-04T02:03:04.123456Z', echo: '{"on":"2025-08-04","amount":"12"}' },
    })
  })

  it.each([
    [
      'a day that does not exist',
      '{ echo(on: "2025-02-30") }',
      {},
      '"2025-02-30" is not a Date. Give a day of the calendar',
    ],
    [
      'a variable that is no day',
      'query ($v: Date) { echo(on: $v) }',
      { v: 'today' },
      'Variable "$v" got invalid value "today"; "today" is not a Date.',
    ],
    ['a Float for a Decimal', '{ echo(amount: 1.5) }', {}, 'A Float has lost digits'],
    [
      'an enum value that does not exist',
      '{ echo(kind: PENJARA) }',
      {},
      'Value "PENJARA" does not exist in "FacilityKind" enum.',
    ],
    [
      'one within a variable',
      'query ($v: FacilityFilter) { echo(filter: $v) }',
      { v: { kind: ['LAPPAS'] } },
      'at "v.kind[0]"',
    ],
    ['a NUL character', 'query ($v: String) { echo(text: $v) }', { v: 'a\0' }, 'text holds a NUL character'],
    [
      'one deep in a filter',
      'query ($v: FacilityFilter) { echo(filter: $v) }',
      { v: { code: ['\ud800'] } },
      'filter.code holds',
    ],
    ['one in the text of the operation', '{ echo(text: "\\u0000") }', {}, 'text holds'],
  ])('are refused with BAD_USER_INPUT: %s', async (_, query, variables, message) => {
    const { errors } = await ask(query, variables)
    expect(errors).toHaveLength(1)
    expect(errors[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    })
    expect(errors[0].locations).toEqual([{ line: 1, column: expect.any(Number) }])
  })
})

describe('errors', () => {
  it('of the database are masked, and logged as they were', async () => {
    logged.length = 0
    const { data, errors } = await ask('{ broken }')
    expect(data).toEqual({ broken: null })
    expect(errors[0]).toEqual({
      message: expect.stringMatching(/^Something went wrong/),
      path: ['broken'],
      locations: expect.any(Array),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
    })
    expect(logged).toEqual([expect.objectContaining({ code: '42P01' })])
  })

  it('of a resolver that breaks the contract are masked', async () => {
    expect((await ask('{ required }')).errors[0].extensions.code).toBe('INTERNAL_SERVER_ERROR')
  })

  it('with a code keep it', async () => {
    expect((await ask('{ refused }')).errors[0]).toMatchObject({
      message: expect.stringContaining('another list'),
      path: ['refused'],
      extensions: { code: 'BAD_CURSOR' },
    })
  })

  it.each([
    ['{ echo', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query a { now } query b { now }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('of Apollo keep theirs: %s', async (query, code) =>
    expect((await ask(query)).errors[0].extensions.code).toBe(code),
  )
})

it('blanks one entity that is refused, not those beside it', async () => {
  const { data, errors } = await ask(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Facility { id } } }',
    {
      r: ['1', 'bad', '3'].map(id => ({ __typename: 'Facility', id })),
    },
  )
  expect(data).toEqual({ _entities: [{ id: '1' }, null, { id: '3' }] })
  expect(errors).toEqual([expect.objectContaining({ path: ['_entities', 1], extensions: { code: 'BAD_ID' } })])
})

describe('_entities', () => {
  it.each([
    [{ __typename: 'Nobody', id: '1' }, '"Nobody"'],
    [{ __typename: 'Query' }, '"Query"'],
    [{ __typename: 'String' }, '"String"'],
    [{ id: '1' }, 'nothing'],
    ['Facility', 'nothing'],
  ])('refuses what represents no entity of the service with a code: %j', async (representation, named) => {
    const { data, errors } = await ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Facility { id } } }',
      { r: [representation, { __typename: 'Facility', id: '1' }] },
    )
    expect(data).toEqual({ _entities: [null, { id: '1' }] })
    expect(errors).toEqual([
      expect.objectContaining({ path: ['_entities', 0], extensions: { code: 'BAD_USER_INPUT' } }),
    ])
    expect(errors[0].message).toContain(`names ${named} as its __typename, but has to name one of Facility`)
  })

  const query = `query ($wanted: [_Any!]!) { _entities(representations: $wanted) { __typename } }`
  const wanted = (length: number) => Array.from({ length }, () => ({ __typename: 'Facility', id: '1' }))

  it('gives as many records as one fetch may want, and refuses more with a code', async () => {
    expect((await ask(query, { wanted: wanted(10_000) })).data._entities.length).toBe(10_000)
    const { data, errors } = await ask(query, { wanted: wanted(10_001) })
    expect(data).toBeNull()
    expect(errors[0].extensions.code).toBe('QUERY_TOO_COSTLY')
    expect(errors[0].message).toContain('10001')
  })
})
