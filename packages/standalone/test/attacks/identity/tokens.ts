import { describe, expect, it } from '@jest/globals'
import { exportJWK, exportSPKI, generateKeyPair, UnsecuredJWT } from 'jose'
import { ask, newAddress, outcomeOf, send } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const admin = { karya: { role: 'ADMIN' } }
const now = () => Math.floor(Date.now() / 1000)
const bytes = (text: string) => new TextEncoder().encode(text)
const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A token as an attacker would make one. */
const forgeries: Record<string, (target: RealThing) => Promise<string> | string> = {
  'without a signature (alg none)': ({ issuer }) =>
    new UnsecuredJWT({ ...admin, iss: issuer.url, aud: 'karya', sub: 'a', exp: now() + 600 }).encode(),
  'alg NONE in capitals': async ({ issuer }) => {
    const [, payload] = (await issuer.forge(admin)).split('.')
    return `${base64({ alg: 'NONE', kid: 'one' })}.${payload}.`
  },
  'signed with HS256 and the public key as the secret': async ({ issuer }) =>
    issuer.forge(admin, { alg: 'HS256' }, bytes(await exportSPKI(issuer.publicKey))),
  'signed with HS256 and the published key set as the secret': async ({ issuer }) =>
    issuer.forge(admin, { alg: 'HS256' }, bytes(JSON.stringify(await exportJWK(issuer.publicKey)))),
  'signed with HS256 and the secret of the services': ({ issuer, secret }) =>
    issuer.forge(admin, { alg: 'HS256' }, bytes(secret)),
  'signed by a key of its own': async ({ issuer }) =>
    issuer.forge(admin, {}, (await generateKeyPair('ES256')).privateKey),
  'signed by a key that it brings along': async ({ issuer }) => {
    const { privateKey, publicKey } = await generateKeyPair('ES256')
    return issuer.forge(admin, { jwk: await exportJWK(publicKey) }, privateKey)
  },
  'naming where its key is to be had (jku)': async ({ issuer }) =>
    issuer.forge(admin, { jku: `${issuer.url}/evil-keys`, kid: 'evil' }, (await generateKeyPair('ES256')).privateKey),
  'naming a certificate (x5u)': async ({ issuer }) =>
    issuer.forge(admin, { x5u: `${issuer.url}/evil-keys` }, (await generateKeyPair('ES256')).privateKey),
  'whose key id is a path': async ({ issuer }) =>
    issuer.forge(admin, { kid: '../../../../dev/null' }, (await generateKeyPair('ES256')).privateKey),
  'of another algorithm than its key': async ({ issuer }) =>
    issuer.forge(admin, { alg: 'RS256' }, (await generateKeyPair('RS256')).privateKey),
  'whose content was changed': async ({ issuer }) => {
    const [head, , signature] = (await issuer.forge({ karya: { role: 'ANALYST' } })).split('.')
    return `${head}.${base64({ ...admin, iss: issuer.url, aud: 'karya', sub: 'a', exp: now() + 600 })}.${signature}`
  },
  'whose signature was cut off': async ({ issuer }) => (await issuer.forge(admin)).split('.').slice(0, 2).join('.'),
  'whose signature is nothing but zeros': async ({ issuer }) =>
    `${(await issuer.forge(admin)).split('.').slice(0, 2).join('.')}.${'A'.repeat(86)}`,
  'that has expired': ({ issuer }) => issuer.forge({ ...admin, exp: now() - 120 }),
  'that never expires': ({ issuer }) => issuer.forge({ ...admin, exp: undefined }),
  'that is not valid yet': ({ issuer }) => issuer.forge({ ...admin, nbf: now() + 3_600 }),
  'of another issuer': ({ issuer }) => issuer.forge({ ...admin, iss: 'https://evil.example' }),
  'for another application': ({ issuer }) => issuer.forge({ ...admin, aud: 'dashboard' }),
  'for nobody in particular': ({ issuer }) => issuer.forge({ ...admin, aud: undefined }),
  'of nobody in particular': ({ issuer }) => issuer.forge({ ...admin, sub: undefined }),
  'with an extension that must be understood': async ({ issuer }) => {
    const [, payload, signature] = (await issuer.forge(admin)).split('.')
    return `${base64({ alg: 'ES256', kid: 'one', crit: ['evil'], evil: true })}.${payload}.${signature}`
  },
  'that says the gateway itself asks': ({ issuer }) => issuer.forge({ karya: { role: 'GATEWAY' } }),
  'of a role that there is not': ({ issuer }) => issuer.forge({ karya: { role: 'admin' } }),
  'of a role that is a list': ({ issuer }) => issuer.forge({ karya: { role: ['ADMIN'] } }),
  'of an officer of no facility': ({ issuer }) => issuer.forge({ karya: { role: 'OFFICER' } }),
  'without a word on its role': ({ issuer }) => issuer.forge({}),
  'that is no token': () => 'a.b.c',
  'of 12 KiB': () => `${'a'.repeat(6_000)}.${'b'.repeat(6_000)}.c`,
}

const guarded = '{ apiKeys: auditTrail { facilities { nodes { id } } } }'

export function tokenForgery(target: () => RealThing): void {
  describe('tokens', () => {
    it.each(Object.entries(forgeries))('%s', async (_name, forge) => {
      const answer = await ask(target().url, guarded, { token: await forge(target()), address: newAddress() })
      expect(outcomeOf(answer)).toBe('401 UNAUTHENTICATED')
      expect(answer.headers['www-authenticate']).toBe('Bearer')
      expect(faultsOf(answer)).toEqual([])
    })

    it('that are good open what is guarded', async () => {
      expect(
        outcomeOf(await ask(target().url, guarded, { token: await target().issuer.sign({ role: 'ADMIN' }) })),
      ).toBe('200 data')
    })

    it('say where keys are to be had in vain: nobody asked there', () => {
      expect(target().issuer.asked).toContain('/certs')
      expect(target().issuer.asked).not.toContain('/evil-keys')
    })

    it('with key ids made up make the gateway ask the issuer hardly more often', async () => {
      const { issuer, url } = target()
      const before = issuer.asked.length
      const { privateKey } = await generateKeyPair('ES256')
      for (let number = 0; number < 60; number += 1) {
        const token = await issuer.forge(admin, { kid: `kid-${number}` }, privateKey)
        expect(outcomeOf(await ask(url, guarded, { token, address: newAddress() }))).toBe('401 UNAUTHENTICATED')
      }
      expect(issuer.asked.length - before).toBeLessThanOrEqual(3)
    })

    it.each([
      ['two at once', { authorization: 'Bearer a', 'x-api-key': 'karya_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
      ['a password', { authorization: 'Basic YWRtaW46YWRtaW4=' }],
      ['an empty one', { authorization: '' }],
      ['two in one header', { authorization: 'Bearer a, Bearer b' }],
    ])('%s: refused, never taken for the public', async (_name, headers) => {
      expect(outcomeOf(await ask(target().url, '{ __typename }', { headers, address: newAddress() }))).toBe(
        '401 UNAUTHENTICATED',
      )
    })

    it('in the address or in a cookie are none', async () => {
      const { url, issuer } = target()
      const token = await issuer.sign({ role: 'ADMIN' })
      const headers = { 'content-type': 'application/json', cookie: `authorization=Bearer ${token}; token=${token}` }
      const sent = {
        path: `/graphql?access_token=${token}&authorization=${token}`,
        headers,
        body: JSON.stringify({ query: guarded }),
      }
      expect(outcomeOf(await send(url, sent))).toMatch(/UNAUTHENTICATED$/)
    })
  })
}
