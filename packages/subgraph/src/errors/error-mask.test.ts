import { describe, expect, it } from '@jest/globals'
import { GraphQLError } from 'graphql'
import { createErrorMask, type ErrorLogger } from './error-mask.ts'
import { CodedError } from './error-table.ts'

type Entry = Parameters<ErrorLogger['error']>[0]

function mask(
  error: unknown,
  {
    code = 'INTERNAL_SERVER_ERROR',
    path,
    hideSuggestions = false,
  }: { code?: string; path?: string[]; hideSuggestions?: boolean } = {},
) {
  const logged: Entry[] = []
  const located = path
    ? new GraphQLError((error as Error).message, { path, originalError: error as Error })
    : (error as GraphQLError)
  const formatted = {
    message: located.message,
    ...(path && { path }),
    extensions: { ...located.extensions, code: located.extensions?.code ?? code, stacktrace: ['at /srv/x.js:1'] },
  }
  return {
    masked: createErrorMask({ logger: { error: entry => logged.push(entry) }, hideSuggestions })(formatted, located),
    logged,
  }
}

const postgresError = Object.assign(new Error('duplicate key value violates unique constraint "facility_code_key"'), {
  code: '23505',
  detail: 'Key (code)=(lapas-kasongan) already exists.',
  table: 'facility',
})

describe('what was thrown for clients', () => {
  it('keeps code, message, path and extensions of a coded error', () => {
    const { masked, logged } = mask(new CodedError('BAD_ID', '"x" is not an id.', { field: 'id' }), {
      path: ['facility'],
    })
    expect(masked).toEqual({
      message: '"x" is not an id.',
      path: ['facility'],
      extensions: { code: 'BAD_ID', field: 'id' },
    })
    expect(logged).toEqual([])
  })

  it('keeps an error of a subgraph, and the reference under which that has logged a fault', () => {
    const coded = new GraphQLError('No.', { path: ['a'], extensions: { code: 'FORBIDDEN', serviceName: 'training' } })
    expect(mask(coded).masked.extensions).toMatchObject({ code: 'FORBIDDEN' })
    const strange = new GraphQLError('Context creation failed: connect ECONNREFUSED 10.0.0.5:5432', {
      extensions: { code: 'INTERNAL_SERVER_ERROR', serviceName: 'of others' },
    })
    expect(mask(strange).masked).toEqual({
      message: expect.stringContaining('Something went wrong'),
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
    })
    const fault = new GraphQLError('Something went wrong', {
      path: ['a'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: 'r-1' },
    })
    const { masked, logged } = mask(fault)
    expect(masked.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', reference: 'r-1' })
    expect(logged).toEqual([])
  })

  it('keeps a code that is not ours, but not what names a machine, nor the response of a subgraph', () => {
    const foreign = new GraphQLError('Out of stock.', {
      extensions: { code: 'OUT_OF_STOCK', response: { url: 'http://10.0.0.1' } },
    })
    expect(mask(foreign).masked).toEqual({ message: 'Out of stock.', extensions: { code: 'OUT_OF_STOCK' } })
    for (const message of [
      'request to http://127.0.0.1:4001/ failed',
      'cannot open /srv/karya/x',
      'ECONNREFUSED',
      'relation "facility" does not exist',
    ]) {
      const { masked } = mask(new GraphQLError(message, { extensions: { code: 'DOWNSTREAM_SERVICE_ERROR' } }))
      expect(masked.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' })
      expect(masked.message).not.toContain(message)
    }
  })
})

describe('what was not', () => {
  it('becomes a fault with a reference, and its original goes to the log', () => {
    const { masked, logged } = mask(postgresError, { path: ['createFacility'] })
    expect(masked).toEqual({
      message: 'Something went wrong on our side. Give the reference when you report it.',
      path: ['createFacility'],
      extensions: { code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) },
    })
    expect(logged).toEqual([
      {
        reference: masked.extensions?.reference,
        code: 'INTERNAL_SERVER_ERROR',
        path: ['createFacility'],
        err: postgresError,
      },
    ])
    expect(JSON.stringify(masked)).not.toMatch(/facility_code_key|lapas-kasongan|x\.js/)
  })

  it.each([
    ['a plain object', { message: 'password=x' }],
    ['an error with a code that is not ours', Object.assign(new Error('secret'), { extensions: { code: 'SECRET' } })],
    ['a value that a resolver got wrong', new GraphQLError('Int cannot represent non-integer value: "secret"')],
  ])('is masked if it is %s', (_, error) => {
    const { masked } = mask(error, { path: ['a'] })
    expect(masked.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR', reference: expect.any(String) })
    expect(masked.message).toMatch(/^Something went wrong/)
  })

  it('is kept if a package that knows nothing of GraphQL gave it a code of the table', () => {
    const torn = Object.assign(new Error('The cursor is torn.'), { extensions: { code: 'BAD_CURSOR' } })
    expect(mask(torn, { path: ['a'] }).masked).toMatchObject({
      message: 'The cursor is torn.',
      extensions: { code: 'BAD_CURSOR' },
    })
  })

  it('says to try again where the database is away or slow', () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })
    expect(mask(away, { path: ['a'] }).masked).toMatchObject({
      message: expect.stringContaining('Try again'),
      extensions: { code: 'DATABASE_UNAVAILABLE' },
    })
    const slow = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })
    expect(mask(slow, { path: ['a'] }).masked).toMatchObject({ extensions: { code: 'TIMEOUT' } })
  })
})

describe('what GraphQL says of a request', () => {
  const unknownField = new GraphQLError(
    'Cannot query field "nam" on type "Facility". Did you mean "name" or "aliases"?',
  )

  it('keeps its message and code', () => {
    expect(mask(unknownField, { code: 'GRAPHQL_VALIDATION_FAILED' }).masked).toEqual({
      message: unknownField.message,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    })
  })

  it('loses its suggestion where suggestions are hidden', () => {
    expect(mask(unknownField, { code: 'GRAPHQL_VALIDATION_FAILED', hideSuggestions: true }).masked.message).toBe(
      'Cannot query field "nam" on type "Facility".',
    )
  })

  it('is BAD_USER_INPUT where a value is at fault', () => {
    for (const [message, code] of [
      ['Value "PENJARA" does not exist in "FacilityKind" enum.', 'GRAPHQL_VALIDATION_FAILED'],
      ['Variable "$first" got invalid value "x"; Int cannot represent non-integer value: "x"', 'INTERNAL_SERVER_ERROR'],
    ] as const) {
      expect(mask(new GraphQLError(message), { code }).masked).toEqual({
        message,
        extensions: { code: 'BAD_USER_INPUT' },
      })
    }
  })

  it('does not repeat a page of what came', () => {
    const long = new GraphQLError(`Variable "$a" got invalid value "${'x'.repeat(1_000_000)}"`)
    expect(mask(long).masked.message.length).toBeLessThan(1100)
  })
})
