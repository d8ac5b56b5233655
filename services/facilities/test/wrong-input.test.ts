import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { masked, type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** The one error of a request, as a client gets it. */
const errorOf = async (query: string, variables?: Record<string, unknown>) => {
  const { errors } = await service.ask(query, variables)
  expect(errors).toHaveLength(1)
  const error = masked(errors?.[0] as NonNullable<typeof errors>[number])
  expect(error.message).not.toMatch(/postgres|relation|column|select|SQL|uuid:|syntax|at .*\.[jt]s/i)
  return { code: error.extensions?.code, message: error.message }
}
const list = 'query($after: String) { facilities(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } }'
const byName =
  'query($after: String) { facilities(first: 2, after: $after, orderBy: { field: NAME }) { nodes { id } pageInfo { endCursor } } }'
const records = `query($after: String) { facilityByCode(code: "lapas-narkotika-kasongan") {
  occupancies(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }`
const search =
  'query($after: String) { facilities(first: 2, after: $after, search: "lapas") { nodes { id } pageInfo { endCursor } } }'

const cursorOf = async (query: string) => {
  const { data } = await service.ask(query)
  return (data.facilities ?? data.facilityByCode.occupancies).pageInfo.endCursor as string
}
const partsOf = async (query: string): Promise<string[]> =>
  JSON.parse(Buffer.from(await cursorOf(query), 'base64url').toString())
const cursor = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')

describe('a bad argument is refused with a code and what to do:', () => {
  it.each([
    [
      'an id that is none',
      '{ facility(id: "lapas-narkotika-kasongan") { id } }',
      'BAD_ID',
      /"lapas-narkotika-kasongan" is not an id/,
    ],
    ['an empty id', '{ facility(id: "") { id } }', 'BAD_ID', /Ids are UUIDs/],
    [
      'first: -1',
      '{ facilities(first: -1) { totalCount } }',
      'BAD_PAGE_SIZE',
      /first is -1, but has to be between 0 and 1000/,
    ],
    ['first: 100000', '{ facilities(first: 100000) { totalCount } }', 'BAD_PAGE_SIZE', /100000.*pageInfo\.endCursor/],
    ['first: -1 of a region', '{ region(code: "62") { facilities(first: -1) { totalCount } } }', 'BAD_PAGE_SIZE', /-1/],
    [
      'first: 1001 of records',
      '{ facilityByCode(code: "lapas-narkotika-kasongan") { occupancies(first: 1001) { totalCount } } }',
      'BAD_PAGE_SIZE',
      /1001/,
    ],
    ['first: -1 of figures', '{ facilityStats(groupBy: [PROVINCE], first: -1) { note } }', 'BAD_PAGE_SIZE', /-1/],
    ['a day that is none', '{ programmeFrameworks(on: "2025-02-30") { code } }', 'BAD_USER_INPUT', /2025-02-30/],
    ['an unknown field', '{ facilities { colour } }', 'GRAPHQL_VALIDATION_FAILED', /colour/],
    [
      'a position of no log',
      '{ facilityChanges(after: "here") { next } }',
      'CURSOR_EXPIRED',
      /Start again from the beginning/,
    ],
  ])('%s', async (_, query, code, message) => {
    expect(await errorOf(query)).toEqual({ code, message: expect.stringMatching(message) })
  })

  it.each([
    ['FacilityKind', 'query($value: FacilityKind!) { facilities(filter: { kind: [$value] }) { totalCount } }'],
    [
      'FacilityOrderField',
      'query($value: FacilityOrderField!) { facilities(orderBy: { field: $value }) { totalCount } }',
    ],
    ['FacilityDimension', 'query($value: FacilityDimension!) { facilityStats(groupBy: [$value]) { note } }'],
  ])('an unknown %s', async (type, query) => {
    const message = expect.stringContaining(`Value "COLOUR" does not exist in "${type}" enum`)
    expect(await errorOf(query, { value: 'COLOUR' })).toEqual({ code: 'BAD_USER_INPUT', message })
  })

  it.each([['\0'], ['a\0b'], ['\ud800'], ['\udc00 half']])('text that is none (%j)', async text => {
    for (const query of [
      'query($text: String!) { facilityByCode(code: $text) { id } }',
      'query($text: String!) { facilities(search: $text) { totalCount } }',
      'query($text: String!) { facilities(after: $text) { totalCount } }',
      'query($text: String!) { facilities(filter: { code: [$text] }) { totalCount } }',
      'query($text: String!) { region(code: $text) { code } }',
    ]) {
      expect(await errorOf(query, { text })).toEqual({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/holds a NUL character or half a surrogate pair/),
      })
    }
  })
})

describe('a cursor is refused', () => {
  const isTorn = {
    code: 'BAD_CURSOR',
    message: expect.stringMatching(/torn or made up.*or none to begin at the start/),
  }

  it('when it is torn or made up', async () => {
    const whole = await cursorOf(list)
    for (const after of [
      whole.slice(0, -2),
      whole.slice(3),
      `${whole}${whole}`,
      'next',
      '😀',
      cursor([]),
      cursor({}),
      cursor([1, 2, 3, 4]),
    ]) {
      expect(await errorOf(list, { after })).toEqual(isTorn)
    }
  })

  it.each([
    ['a text and its id', list, ['x', 'no uuid']],
    ['a text', list, ['a\0b', null]],
    ['a date', records, ['2025-13-01', null]],
    ['a date by words of SQL', records, ["x'::date) or true --", null]],
    ['a score', search, ['much', null]],
    ['a snapshot', byName, [null, null, 'ten:ten:']],
    ['a snapshot by words of SQL', byName, [null, null, "1:1:'::pg_snapshot) or true --"]],
  ] as const)('when it was tampered with: %s', async (_, query, changes) => {
    const parts = await partsOf(query)
    const tampered = [...parts.slice(0, 2), ...parts.slice(2).map((part, index) => changes[index] ?? part)]
    expect(await errorOf(query, { after: cursor(tampered) })).toEqual(isTorn)
  })

  it('when it is of another order or of another list, and says which', async () => {
    const isOther = (words: RegExp) => ({ code: 'BAD_CURSOR', message: expect.stringMatching(words) })
    expect(await errorOf(byName, { after: await cursorOf(list) })).toEqual(isOther(/this list is ordered by NAME ASC/))
    expect(await errorOf(list, { after: await cursorOf(byName) })).toEqual(isOther(/ordered by CODE ASC/))
    expect(await errorOf(list, { after: await cursorOf(search) })).toEqual(isOther(/ordered by CODE ASC/))
    expect(await errorOf(records, { after: await cursorOf(list) })).toEqual(isOther(/is of another list/))
    expect(await errorOf(list, { after: await cursorOf(records) })).toEqual(isOther(/is of another list/))
  })
})

describe('a fault of ours', () => {
  it('reaches the client without a word of the database', async () => {
    await service.database.dataSource.query('alter table regional_office rename to office_elsewhere')
    const error = await errorOf('{ regionalOffices { code } }')
    expect(error).toEqual({ code: 'INTERNAL_SERVER_ERROR', message: expect.stringMatching(/Give the reference/) })
  })
})
