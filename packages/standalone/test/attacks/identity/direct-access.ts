import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { signViewer, type Viewer, viewerHeader } from '@karya/subgraph'
import { getIntrospectionQuery } from 'graphql'
import { SignJWT, UnsecuredJWT } from 'jose'
import { ask, newAddress, outcomeOf, send } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const nobody = { subject: 'evil', facilityIds: [], regionalOfficeCode: null, partnerId: null, scopes: [] }
const admin: Viewer = { ...nobody, role: 'ADMIN' }
const { subject, ...claims } = admin
const bytes = (text: string) => new TextEncoder().encode(text)
const entities =
  '{ _entities(representations: [{ __typename: "Facility", code: "lapas-narkotika-kasongan" }]) { ... on Facility { id } } }'

const documents: Record<string, string> = {
  'its type name': '{ __typename }',
  'its SDL': '{ _service { sdl } }',
  entities,
  'its whole schema': getIntrospectionQuery(),
  'a list': '{ facilities(first: 1) { nodes { id } } }',
  'a mutation': 'mutation { addWorkUnit(input: { facilityId: "1", name: "a" }) { userErrors { code } } }',
  'no GraphQL': 'nothing',
}

const sign = (secret: string, seconds: number, extra: object = {}) =>
  new SignJWT({ ...claims, ...extra })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer('karya-gateway')
    .setAudience('karya-subgraph')
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(bytes(secret))

/** The header in which the gateway says who asks, as one would make it who is not the gateway. */
const signatures: Record<string, (target: RealThing) => Promise<string> | string> = {
  'no signature but the viewer': () => JSON.stringify(admin),
  'a token of the identity provider': ({ issuer }) => issuer.sign({ role: 'ADMIN' }),
  'a signature with another secret': () => signViewer(admin, randomBytes(32).toString('base64url')),
  'a signature with an empty secret': () => sign('', 60).catch(() => 'a.b.c'),
  'a signature that has expired': ({ secret }) => sign(secret, -60),
  'no signature (alg none)': () =>
    new UnsecuredJWT({
      ...claims,
      sub: 'evil',
      iss: 'karya-gateway',
      aud: 'karya-subgraph',
      exp: 9_999_999_999,
    }).encode(),
  'a signature over another viewer': async ({ secret }) => {
    const [head, , signature] = (await signViewer({ ...nobody, role: 'PUBLIC' }, secret)).split('.')
    return `${head}.${(await sign(secret, 60)).split('.')[1]}.${signature}`
  },
  'a role that there is not': ({ secret }) => sign(secret, 60, { role: 'ROOT' }),
}

export function directAccess(target: () => RealThing): void {
  const refuse = async (query: string, headers: Record<string, string> = {}) => {
    const answer = await ask(target().service.url, query, { headers, address: newAddress() })
    expect(outcomeOf(answer)).toBe('401 UNAUTHENTICATED')
    expect(faultsOf(answer)).toEqual([])
  }

  describe('a service without the gateway', () => {
    it.each(Object.entries(documents))('says nothing about %s', async (_name, query) => {
      await refuse(query)
      const path = `/graphql?query=${encodeURIComponent(query)}`
      const answer = await send(target().service.url, {
        method: 'GET',
        path,
        headers: { 'apollo-require-preflight': '1' },
      })
      expect([400, 401, 405, 414, 431]).toContain(answer.status)
      expect(answer.json?.data).toBeUndefined()
    })

    it.each(Object.entries(signatures))('takes no %s', async (_name, make) => {
      await refuse(entities, { [viewerHeader]: await make(target()) })
    })

    it('answers the gateway, but neither its schema nor more than it may be asked at once', async () => {
      const { secret, service } = target()
      const headers = { [viewerHeader]: await signViewer(admin, secret) }
      expect(outcomeOf(await ask(service.url, entities, { headers }))).toBe('200 data')
      expect(outcomeOf(await ask(service.url, getIntrospectionQuery(), { headers }))).toBe(
        '400 GRAPHQL_VALIDATION_FAILED',
      )
      const representations = Array.from({ length: 10_001 }, (_, number) => ({
        __typename: 'Facility',
        code: `a${number}`,
      }))
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }'
      const answer = await ask(service.url, query, { headers, variables: { r: representations } })
      expect(outcomeOf(answer)).toBe('200 QUERY_TOO_COSTLY')
    })

    it.each([
      ['a type that there is not', [{ __typename: 'Evil', id: '1' }]],
      ['a type of the prototype', [{ __typename: '__proto__', id: '1' }]],
      ['no type', [{ id: '1' }]],
      ['no object', ['Facility']],
      ['keys that are objects', [{ __typename: 'Facility', id: { $ne: null } }]],
      ['keys of SQL', [{ __typename: 'Facility', code: "' or 1=1 --" }]],
    ])('is not led astray by entities of %s', async (_name, representations) => {
      const headers = { [viewerHeader]: await signViewer(admin, target().secret) }
      const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Facility { name } } }'
      const answer = await ask(target().service.url, query, { headers, variables: { r: representations } })
      expect(answer.json.data?._entities?.[0] ?? null).toBeNull()
      const told = faultsOf(answer, ["' or 1=1 --"]).filter(fault => !fault.startsWith('a fault of ours'))
      expect(told).toEqual([])
    })
  })

  describe('the header of the gateway', () => {
    it('is worth nothing in front of it, well signed or not', async () => {
      const headers = { [viewerHeader]: await signViewer(admin, target().secret) }
      const answer = await ask(target().url, '{ auditTrail { facilities { nodes { id } } } }', { headers })
      expect(outcomeOf(answer)).toMatch(/UNAUTHENTICATED$/)
    })
  })
}
