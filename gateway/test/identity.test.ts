import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import type { Gateway } from '../src/index.ts'
import { ask, secret, serveAll, startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

describe('who asks', () => {
  const { all } = testSubgraphs()
  let keys: Awaited<ReturnType<typeof generateKeyPair>>
  let jwks: Server
  let gateway: Gateway
  let served: Awaited<ReturnType<typeof serveAll>>

  beforeAll(async () => {
    keys = await generateKeyPair('ES256')
    const key = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' }
    jwks = createServer((_request, response) => response.end(JSON.stringify({ keys: [key] })))
    await new Promise<void>(resolve => jwks.listen(0, '127.0.0.1', resolve))
    served = await serveAll(all, { secret })
    gateway = await startGateway({
      supergraphPath: writeSupergraph(all, served.urls),
      subgraphSecret: secret,
      jwksUrl: `http://127.0.0.1:${(jwks.address() as AddressInfo).port}/`,
      jwksIssuer: 'https://identity.example',
    })
  })
  afterAll(async () => {
    await gateway.close()
    await served.close()
    jwks.close()
  })

  const token = (payload: JWTPayload, expires = '1m', issuer = 'https://identity.example') =>
    new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setIssuer(issuer)
      .setSubject('siti')
      .setExpirationTime(expires)
      .sign(keys.privateKey)
  const query = '{ whoAsks workshops { who } }'
  const askAs = async (authorization: string) => ask(gateway.url, { query }, { authorization })

  it('is the public without a header', async () => {
    expect((await ask(gateway.url, { query })).data).toMatchObject({ whoAsks: 'PUBLIC public' })
  })

  it('travels signed to every subgraph', async () => {
    const bearer = await token({ karya: { role: 'OFFICER', facilityIds: ['f1'] } })
    const { data } = await askAs(`Bearer ${bearer}`)
    expect(data).toEqual({ whoAsks: 'OFFICER siti', workshops: [{ who: 'OFFICER' }, { who: 'OFFICER' }] })
  })

  it.each([
    ['an expired token', () => token({ karya: { role: 'ADMIN' } }, '-1m')],
    ['a token of another issuer', () => token({ karya: { role: 'ADMIN' } }, '1m', 'https://elsewhere.example')],
    ['an unknown role', () => token({ karya: { role: 'KING' } })],
    ['an officer of nowhere', () => token({ karya: { role: 'OFFICER' } })],
    ['no claims of Karya', () => token({})],
    ['no token', async () => 'nonsense'],
    ['an unsigned token', async () => `${btoa('{"alg":"none"}')}.${btoa('{"karya":{"role":"ADMIN"}}')}.`],
  ])('is refused with %s', async (_name, make) => {
    const { status, data, errors } = await askAs(`Bearer ${await make()}`)
    expect(status).toBe(401)
    expect(data).toBeUndefined()
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('is refused with another scheme', async () => {
    expect((await askAs('Basic YTpi')).status).toBe(401)
  })

  it('is refused by a gateway that can verify nothing', async () => {
    const plain = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all })
    const { status } = await ask(
      plain.url,
      { query },
      { authorization: `Bearer ${await token({ karya: { role: 'ADMIN' } })}` },
    )
    expect(status).toBe(401)
    await plain.close()
  })
})
