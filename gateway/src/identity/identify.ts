import type { IncomingHttpHeaders } from 'node:http'
import { CodedError, publicViewer, type Viewer } from '@karya/subgraph'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import { toViewer } from './karya-claims.ts'

/** Who asks, by the headers of a request. Throws `UNAUTHENTICATED` for anything given that does not prove it. */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Viewer>

export interface JwksOptions {
  url: string
  issuer?: string | undefined
  audience?: string | undefined
}

/** Signatures by a key pair alone: with a shared secret, whoever can verify could sign as well. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

/** Identifies by `Authorization: Bearer <JWT>`, verified by the keys at a JWKS URL. No header is the public. */
export function identifyByJwks({ url, issuer, audience }: JwksOptions): Identify {
  const keys = createRemoteJWKSet(new URL(url), { timeoutDuration: 5_000, cooldownDuration: 30_000 })
  return byBearerToken(async token => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms,
      issuer,
      audience,
      clockTolerance: '5s',
      requiredClaims: ['exp'],
    })
    return toViewer(payload)
  })
}

/** A gateway that can verify nothing serves the public, and refuses whoever claims to be somebody. */
export const identifyNobody: Identify = byBearerToken(async () => {
  throw new CodedError(
    'UNAUTHENTICATED',
    'This gateway verifies no tokens (JWKS_URL is not set). Ask without Authorization.',
  )
})

/** Takes the bearer token out of the headers. No header at all is the public; a header that is not one token is refused. */
export function byBearerToken(verify: (token: string) => Promise<Viewer>): Identify {
  return async ({ authorization }) => {
    if (authorization === undefined) return publicViewer
    const token = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization)?.[1]
    if (!token) throw new CodedError('UNAUTHENTICATED', 'The header Authorization must be "Bearer <token>".')
    try {
      return await verify(token)
    } catch (error) {
      throw error instanceof CodedError ? error : new CodedError('UNAUTHENTICATED', refusal(error))
    }
  }
}

function refusal(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired. Get a new one.'
  if (error instanceof errors.JWTClaimValidationFailed)
    return `The claim ${error.claim} of the token is not accepted here.`
  return 'The token could not be verified.'
}
