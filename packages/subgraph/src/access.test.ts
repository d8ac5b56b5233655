import { describe, expect, it } from '@jest/globals'
import { graphql, parse } from 'graphql'
import { mayReadExactFigures, mayWriteFacility } from './access.ts'
import { withSharedSchema } from './schema/read-schema.ts'
import { buildExecutableSchema } from './subgraph.ts'
import { publicViewer, type Role, roles, type Viewer } from './viewer.ts'

const viewer = (role: Role, more: Partial<Viewer> = {}): Viewer => ({ ...publicViewer, role, subject: role, ...more })
const document = (sdl: string) => withSharedSchema(parse(sdl))

describe('mayWriteFacility', () => {
  const facility = { id: 'a', regionalOfficeCode: 'KT' }

  it.each([
    ['an officer of it', viewer('OFFICER', { facilityIds: ['b', 'a'] }), true],
    ['an officer of another', viewer('OFFICER', { facilityIds: ['b'] }), false],
    ['an officer under its office', viewer('OFFICER', { regionalOfficeCode: 'KT' }), false],
    ['its regional office', viewer('REGIONAL', { regionalOfficeCode: 'KT' }), true],
    ['another regional office', viewer('REGIONAL', { regionalOfficeCode: 'KS' }), false],
    ['a regional viewer of no office', viewer('REGIONAL'), false],
    ['an administrator', viewer('ADMIN'), true],
    ['an analyst', viewer('ANALYST'), false],
    ['a partner that names it', viewer('PARTNER', { facilityIds: ['a'], regionalOfficeCode: 'KT' }), false],
    ['the public', publicViewer, false],
  ])('for %s: %s', (_, who, may) => {
    expect(mayWriteFacility(who, facility)).toBe(may)
    expect(mayReadExactFigures(who, facility)).toBe(may)
  })
})

const sdl = `
  type Query { open: Int stock: Int @access(roles: ["OFFICER", "ADMIN"]) keys: [Key] keyed: Keyed scoped: Int @access(roles: ["PARTNER", "ADMIN"], scopes: ["products:read", "stock:read"]) }
  type Mutation { issue: Int @access(roles: ["ADMIN"]) }
  interface Keyed { id: ID! }
  type Key implements Keyed @key(fields: "id") @access(roles: ["ADMIN"]) { id: ID! secret: String }
`

describe('@access', () => {
  let reached: string[] = []
  const reach = (place: string, value: unknown) => () => {
    reached.push(place)
    return value
  }
  const schema = buildExecutableSchema('test', document(sdl), {
    Query: {
      open: reach('open', 1),
      stock: reach('stock', 2),
      keys: reach('keys', []),
      keyed: reach('keyed', { __typename: 'Key', id: '1', secret: 's' }),
      scoped: reach('scoped', 3),
    },
    Mutation: { issue: reach('issue', 4) },
    Key: { __resolveReference: reach('reference', { id: '1', secret: 's' }) },
  })
  const ask = async (source: string, who: Viewer) => {
    reached = []
    const { data, errors = [] } = await graphql({ schema, source, contextValue: { viewer: who } })
    return {
      data,
      codes: errors.map(({ extensions }) => extensions.code),
      messages: errors.map(({ message }) => message),
      reached,
    }
  }

  it('leaves what has no rule open', async () => {
    expect(await ask('{ open }', publicViewer)).toMatchObject({ data: { open: 1 }, codes: [] })
  })

  it.each(roles)('admits exactly the roles that a field names: %s', async role => {
    const { data, codes } = await ask('{ stock }', viewer(role))
    const admitted = role === 'OFFICER' || role === 'ADMIN'
    expect(data).toEqual({ stock: admitted ? 2 : null })
    expect(codes).toEqual(admitted ? [] : [role === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN'])
  })

  it('says which roles may, before any resolver has run', async () => {
    const { messages, reached } = await ask('mutation { issue }', viewer('ANALYST'))
    expect(messages).toEqual(['Mutation.issue is open to ADMIN; this viewer has the role ANALYST.'])
    expect(reached).toEqual([])
  })

  it('guards a type where a field returns it, even in an empty list', async () => {
    expect(await ask('{ keys { secret } }', viewer('PARTNER'))).toMatchObject({
      data: { keys: null },
      codes: ['FORBIDDEN'],
      reached: [],
    })
    expect(await ask('{ keys { secret } }', viewer('ADMIN'))).toMatchObject({ data: { keys: [] }, codes: [] })
  })

  it('guards a type behind an interface', async () => {
    const { data, codes } = await ask('{ keyed { ... on Key { secret } } }', viewer('PARTNER'))
    expect(data).toEqual({ keyed: { secret: null } })
    expect(codes).toEqual(['FORBIDDEN'])
  })

  it('guards a type as an entity of another subgraph', async () => {
    const entities = '{ _entities(representations: [{ __typename: "Key", id: "1" }]) { ... on Key { secret } } }'
    expect(await ask(entities, viewer('PARTNER'))).toMatchObject({
      data: { _entities: [null] },
      codes: ['FORBIDDEN'],
      reached: [],
    })
    expect(await ask(entities, viewer('ADMIN'))).toMatchObject({ data: { _entities: [{ secret: 's' }] }, codes: [] })
  })

  it('binds partners by every scope, and nobody else', async () => {
    expect(await ask('{ scoped }', viewer('PARTNER', { scopes: ['stock:read', 'products:read'] }))).toMatchObject({
      data: { scoped: 3 },
    })
    expect(await ask('{ scoped }', viewer('ADMIN'))).toMatchObject({ data: { scoped: 3 } })
    const { messages } = await ask('{ scoped }', viewer('PARTNER', { scopes: ['products:read'] }))
    expect(messages).toEqual(['Query.scoped needs an API key with the scope stock:read; this key has products:read.'])
  })

  it.each([
    [
      'an unknown role',
      'type Query { a: Int @access(roles: ["ROOT"]) }',
      '@access on Query.a names ROOT; the roles are PUBLIC',
    ],
    ['no role', 'type Query { a: Int @access(roles: []) }', '@access on Query.a admits no role'],
    [
      'a field of an interface',
      'type Query { a: Int } interface I { b: Int @access(roles: ["ADMIN"]) } type T implements I { b: Int }',
      'an interface resolves nothing',
    ],
  ])('does not start with %s', (_, faulty, message) => {
    expect(() => buildExecutableSchema('test', document(faulty), { Query: { a: () => 1 } })).toThrow(message)
  })
})
