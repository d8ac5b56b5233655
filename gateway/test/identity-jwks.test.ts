import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import type { Identify } from '../src/index.ts'
import { identifyByJwks } from '../src/index.ts'

const issuer = 'https://sso.example/realms/karya'
const audience = 'karya'
const begin = Date.parse('2026-01-01T00:00:00Z')

/** An issuer as an OpenID Connect server is one: keys at a URL, which it may change, and which may be down. */
async function openIssuer() {
  let published: JWK[] = []
  let answer: 'keys' | 'error' | 'nonsense' = 'keys'
  let asked = 0
  const server: Server = createServer((_request, response) => {
    asked += 1
    response.statusCode = answer === 'error' ? 500 : 200
    response.end(answer === 'nonsense' ? '<html>Maintenance</html>' : JSON.stringify({ keys: published }))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/certs`,
    asked: () => asked,
    answers: (kind: typeof answer) => {
      answer = kind
    },
    /** Makes a key and publishes it, alone or beside those that are published. */
    rotate: async (kid: string, { alg = 'ES256', keepOld = false } = {}) => {
      const { publicKey, privateKey } = await generateKeyPair(alg)
      published = [...(keepOld ? published : []), { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }]
      return { publicKey, privateKey, kid, alg }
    },
    close: () => new Promise(resolve => server.close(resolve)),
  }
}

type Key = Awaited<ReturnType<Awaited<ReturnType<typeof openIssuer>>['rotate']>>

const seconds = () => Math.floor(Date.now() / 1000)
const officer = { karya: { role: 'OFFICER', facilityIds: ['f1'] } }
const claims = (more: JWTPayload = {}): JWTPayload => ({
  iss: issuer,
  aud: audience,
  sub: 'siti',
  iat: seconds(),
  exp: seconds() + 300,
  ...officer,
  ...more,
})
const sign = ({ privateKey, alg, kid }: Key, payload = claims()) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid }).sign(privateKey)
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('tokens of an OpenID Connect server', () => {
  let server: Awaited<ReturnType<typeof openIssuer>>
  let key: Key
  let identify: Identify

  beforeAll(async () => {
    server = await openIssuer()
  })
  afterAll(() => server.close())
  beforeEach(async () => {
    // Time alone is made up; everything that waits, waits.
    jest.useFakeTimers({
      now: begin,
      doNotFake: [
        'nextTick',
        'setImmediate',
        'clearImmediate',
        'queueMicrotask',
        'setTimeout',
        'clearTimeout',
        'setInterval',
        'clearInterval',
        'performance',
        'hrtime',
      ],
    })
    server.answers('keys')
    key = await server.rotate('first')
    identify = identifyByJwks({ url: server.url, issuer, audience })
  })
  afterEach(() => void jest.useRealTimers())

  const by = async (token: string | Promise<string>) => identify({ authorization: `Bearer ${await token}` })
  const codeOf = async (token: string | Promise<string>) =>
    by(token).then(
      () => 'taken',
      error => error.code,
    )
  const pass = (milliseconds: number) => jest.setSystemTime(Date.now() + milliseconds)

  it.each(['ES256', 'RS256', 'EdDSA'])('name their bearer, signed by %s', async alg => {
    expect(await by(sign(await server.rotate('other', { alg })))).toEqual({
      role: 'OFFICER',
      subject: 'siti',
      facilityIds: ['f1'],
      regionalOfficeCode: null,
      partnerId: null,
      scopes: [],
    })
  })

  it.each<[string, () => Promise<string>]>([
    ['that has expired', () => sign(key, claims({ exp: seconds() - 31 }))],
    ['that is not valid yet', () => sign(key, claims({ nbf: seconds() + 31 }))],
    ['without an end', () => sign(key, claims({ exp: undefined }))],
    ['without a subject', () => sign(key, claims({ sub: undefined }))],
    ['of another issuer', () => sign(key, claims({ iss: 'https://elsewhere.example' }))],
    ['without an issuer', () => sign(key, claims({ iss: undefined }))],
    ['for another audience', () => sign(key, claims({ aud: 'account' }))],
    ['for nobody', () => sign(key, claims({ aud: undefined }))],
    ['of a role that does not exist', () => sign(key, claims({ karya: { role: 'KING' } }))],
    ['of the gateway itself', () => sign(key, claims({ karya: { role: 'GATEWAY' } }))],
    ['of an officer of nowhere', () => sign(key, claims({ karya: { role: 'OFFICER' } }))],
    ['without a word of Karya', () => sign(key, claims({ karya: undefined }))],
    [
      'that was changed',
      async () => (await sign(key)).replace(/\.[^.]+\./, `.${part(claims({ karya: { role: 'ADMIN' } }))}.`),
    ],
    ['that is not signed', async () => `${part({ alg: 'none' })}.${part(claims())}.`],
    ['that is not signed, and says None', async () => `${part({ alg: 'None', kid: 'first' })}.${part(claims())}.`],
    [
      'signed by a key of the same name',
      async () => sign({ ...(await generateKeyPair('ES256')), kid: 'first', alg: 'ES256' } as Key),
    ],
    [
      'signed with the public key as a shared secret',
      async () => {
        const { publicKey } = await server.rotate('rsa', { alg: 'RS256' })
        const secret = Buffer.from(await exportSPKI(publicKey))
        return new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: 'rsa' }).sign(secret)
      },
    ],
    [
      'that brings its own key',
      async () => {
        const own = await generateKeyPair('ES256', { extractable: true })
        const header = { alg: 'ES256', jwk: await exportJWK(own.publicKey), jku: server.url }
        return new SignJWT(claims()).setProtectedHeader(header).sign(own.privateKey)
      },
    ],
    ['of nonsense', async () => 'nonsense'],
  ])('are refused: one %s', async (_name, make) => {
    expect(await codeOf(await make())).toBe('UNAUTHENTICATED')
  })

  it('are taken where clocks are half a minute apart', async () => {
    expect(await codeOf(sign(key, claims({ exp: seconds() - 20 })))).toBe('taken')
    expect(await codeOf(sign(key, claims({ nbf: seconds() + 20 })))).toBe('taken')
  })

  it('end on time, however often they were taken', async () => {
    const token = await sign(key, claims({ exp: seconds() + 20 }))
    expect(await codeOf(token)).toBe('taken')
    pass(49_000)
    expect(await codeOf(token)).toBe('taken')
    pass(2_000)
    expect(await codeOf(token)).toBe('UNAUTHENTICATED')
  })

  it('may say who their bearer is elsewhere, under a name or a path', async () => {
    const viewer = officer.karya
    const under = async (claim: string, token: Promise<string>) => {
      const there = identifyByJwks({ url: server.url, issuer, audience, claim })
      return there({ authorization: `Bearer ${await token}` }).then(
        ({ role }) => role,
        error => error.code,
      )
    }
    const url = 'https://karya.example/viewer'
    const named = sign(key, claims({ karya: undefined, [url]: viewer }))
    expect(await under(url, named)).toBe('OFFICER')
    const nested = sign(key, claims({ karya: undefined, resource_access: { karya: viewer } }))
    expect(await under('resource_access.karya', nested)).toBe('OFFICER')
    expect(await under('resource_access.other', nested)).toBe('UNAUTHENTICATED')
    expect(await under('__proto__.constructor', nested)).toBe('UNAUTHENTICATED')
  })

  it('are verified by a new key as soon as it is used, and by an old one until it is forgotten', async () => {
    const before = await sign(key, claims({ exp: seconds() + 86_400 }))
    expect(await codeOf(before)).toBe('taken')
    const next = await server.rotate('second', { keepOld: true })
    pass(31_000)
    expect(await codeOf(sign(next))).toBe('taken')
    expect(await codeOf(before)).toBe('taken')
    const last = await server.rotate('third')
    pass(11 * 60_000)
    expect(await codeOf(sign(last))).toBe('taken')
    expect(await codeOf(before)).toBe('UNAUTHENTICATED')
  })

  it('of made-up keys do not make the server be asked again and again', async () => {
    expect(await codeOf(sign(key))).toBe('taken')
    const asked = server.asked()
    const stranger = await generateKeyPair('ES256')
    for (let turn = 0; turn < 20; turn += 1) {
      const token = sign({ ...stranger, alg: 'ES256', kid: `made up ${turn}` } as Key)
      expect(await codeOf(token)).toBe('UNAUTHENTICATED')
    }
    expect(server.asked()).toBe(asked)
  })

  it.each(['error', 'nonsense'] as const)(
    'are verified by the last keys while the server answers with an %s, for an hour',
    async kind => {
      const token = () => sign(key, claims({ exp: seconds() + 600 }))
      expect(await codeOf(token())).toBe('taken')
      server.answers(kind)
      pass(30 * 60_000)
      expect(await codeOf(token())).toBe('taken')
      pass(40 * 60_000)
      expect(await codeOf(token())).toBe('IDENTITY_UNAVAILABLE')
      server.answers('keys')
      pass(6_000)
      expect(await codeOf(token())).toBe('taken')
    },
  )

  it('cannot be verified before the server ever answered, which is no fault of theirs', async () => {
    server.answers('error')
    const asked = server.asked()
    for (let turn = 0; turn < 5; turn += 1) expect(await codeOf(sign(key))).toBe('IDENTITY_UNAVAILABLE')
    expect(server.asked()).toBe(asked + 1)
    const nobody = identifyByJwks({ url: 'http://127.0.0.1:1/certs', issuer, audience })
    await expect(nobody({ authorization: `Bearer ${await sign(key)}` })).rejects.toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
    })
    expect((await nobody({})).role).toBe('PUBLIC')
  })
})
