import type { IncomingHttpHeaders } from 'node:http'
import { CodedError, publicViewer, type Viewer } from '@karya/subgraph'
import { errors } from 'jose'

/**
 * Who asks, by the headers of a request. Throws `UNAUTHENTICATED` for anything given that does not prove it, and a code of status 503
 * where that cannot be found out at the moment.
 */
export type Identify = (headers: IncomingHttpHeaders) => Promise<Viewer>

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
