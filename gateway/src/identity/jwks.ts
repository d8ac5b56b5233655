import { createHash } from 'node:crypto'
import { expiringCache, type Viewer } from '@karya/subgraph'
import { jwtVerify } from 'jose'
import { byBearerToken, type Identify } from './identify.ts'
import { issuerKeys } from './issuer-keys.ts'
import { defaultClaim, toViewer } from './karya-claims.ts'

export interface JwksOptions {
  url: string
  issuer?: string | undefined
  audience?: string | undefined
  /** Where a token says who its bearer is, as `karya`, `resource_access.karya` or `https://karya.example/viewer`. */
  claim?: string | undefined
}

/** Signatures by a key pair alone: with a shared secret, whoever can verify could sign as well. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** How far the clocks of issuer and gateway may be apart. */
const toleratedClockSkewSeconds = 30

/** A token is used for many requests: its signature is verified once in so many seconds, and never believed beyond its end. */
const rememberedSeconds = 60
const remembered = 10_000

/**
 * Identifies by `Authorization: Bearer <JWT>`, verified by the keys at a JWKS URL: signature, issuer, audience, `exp` and `nbf`, and
 * the claims that make a viewer. No header is the public. Throws `UNAUTHENTICATED`, or `IDENTITY_UNAVAILABLE` while the keys cannot be had.
 */
export function identifyByJwks({ url, issuer, audience, claim = defaultClaim }: JwksOptions): Identify {
  const keys = issuerKeys(new URL(url))
  const verified = expiringCache<Viewer>(remembered)
  return byBearerToken(async token => {
    const fingerprint = createHash('sha256').update(token).digest('base64')
    const known = verified.get(fingerprint)
    if (known) return known
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      clockTolerance: toleratedClockSkewSeconds,
      requiredClaims: ['exp', 'sub'],
    })
    const viewer = toViewer(payload, claim)
    const end = (payload.exp as number) + toleratedClockSkewSeconds
    verified.set(fingerprint, viewer, Math.min(Date.now() + rememberedSeconds * 1000, end * 1000))
    return viewer
  })
}
