import { describe, expect, it, jest } from '@jest/globals'
import { SignJWT } from 'jose'
import { publicViewer, signViewer, type Viewer, verifyViewer } from './viewer.ts'

const secret = 'a secret of thirty-two bytes or more'
const officer: Viewer = {
  role: 'OFFICER',
  subject: 'budi@example.id',
  facilityIds: ['0198a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'],
  regionalOfficeCode: null,
  partnerId: null,
  scopes: [],
}

/** A token as the gateway's, but for what is changed. */
const forge = (
  claims: object,
  { audience = 'karya-subgraph', issuer = 'karya-gateway', expires = '60s', key = secret } = {},
) =>
  new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('x')
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(expires)
    .sign(Buffer.from(key))

const claims = { role: 'ADMIN', facilityIds: [], regionalOfficeCode: null, partnerId: null, scopes: [] }

describe('the signed viewer', () => {
  it.each([officer, publicViewer])('arrives as it was sent', async viewer => {
    expect(await verifyViewer(await signViewer(viewer, secret), secret)).toEqual(viewer)
  })

  it('is accepted where the forgery changes nothing', async () => {
    expect(await verifyViewer(await forge(claims), secret)).toMatchObject({ role: 'ADMIN' })
  })

  it.each([
    ['of another secret', () => forge(claims, { key: `${secret}!` })],
    ['of another audience', () => forge(claims, { audience: 'karya-client' })],
    ['of another issuer', () => forge(claims, { issuer: 'someone' })],
    ['that has expired', () => forge(claims, { expires: '-1m' })],
    ['with a role that does not exist', () => forge({ ...claims, role: 'ROOT' })],
    ['with claims missing', () => forge({ role: 'ADMIN' })],
    ['without a signature', async () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, sub: 'x' }))}.`],
    ['that is no token', async () => 'PUBLIC'],
  ])('is refused if it is one %s', async (_, token) => {
    await expect(verifyViewer(await token(), secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('needs a secret that cannot be guessed', async () => {
    await expect(signViewer(officer, 'short')).rejects.toThrow('needs at least 32 bytes')
    await expect(verifyViewer('x', 'short')).rejects.toThrow('needs at least 32 bytes')
  })
})

describe('signing', () => {
  it('is shared by equal viewers, and by no others', async () => {
    const first = await signViewer(officer, secret)
    expect(await signViewer({ ...officer, facilityIds: [...officer.facilityIds] }, secret)).toBe(first)
    const others: Viewer[] = [
      { ...officer, subject: 'siti@example.id' },
      { ...officer, facilityIds: [] },
      { ...officer, role: 'REGIONAL' },
      { ...officer, scopes: ['READ_INQUIRIES'] },
      { ...officer, partnerId: 'p1' },
      { ...officer, regionalOfficeCode: 'kanwil-kalimantan-tengah' },
    ]
    for (const other of others) {
      const signed = await signViewer(other, secret)
      expect(signed).not.toBe(first)
      expect(await verifyViewer(signed, secret)).toEqual(other)
    }
    const elsewhere = await signViewer(officer, `${secret}, another`)
    await expect(verifyViewer(elsewhere, secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
    await expect(verifyViewer(first, `${secret}, another`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
  })

  it('begins anew after twenty seconds, and a signature is worth nothing after its minute, however often it was seen', async () => {
    jest.useFakeTimers({
      now: new Date('2026-01-01T00:00:00Z'),
      doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'],
    })
    try {
      const viewer = { ...officer, subject: 'at new year' }
      const first = await signViewer(viewer, secret)
      expect(await verifyViewer(first, secret)).toEqual(viewer)
      jest.setSystemTime(new Date('2026-01-01T00:00:19Z'))
      expect(await signViewer(viewer, secret)).toBe(first)
      jest.setSystemTime(new Date('2026-01-01T00:00:21Z'))
      const second = await signViewer(viewer, secret)
      expect(second).not.toBe(first)
      jest.setSystemTime(new Date('2026-01-01T00:01:11Z'))
      await expect(verifyViewer(first, secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' })
      expect(await verifyViewer(second, secret)).toEqual(viewer)
    } finally {
      jest.useRealTimers()
    }
  })
})
