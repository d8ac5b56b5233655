import { CodedError } from '@karya/subgraph'
import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'

/** How long keys are kept before they are looked up again, and how soon again for a key that is not among them. */
const keptMilliseconds = 10 * 60_000
const cooldownMilliseconds = 30_000

/** While the issuer does not answer, its last keys are believed for so long, and it is asked once in so many milliseconds. */
const believedMilliseconds = 60 * 60_000
const pauseMilliseconds = 5_000

/** The issuer's fault or the network's, and not the token's. */
class IssuerSilent extends Error {}

/**
 * The keys of an issuer, by the key id in a token's head. A key id that is not known is looked for anew, at most once in 30 seconds, so
 * that keys may rotate and made-up ids cost the issuer nothing. An issuer that does not answer stops nobody for an hour after it last
 * did; then, and before it ever did, tokens are refused with `IDENTITY_UNAVAILABLE`: a 401 would send people to sign in again, in vain.
 */
export function issuerKeys(url: URL): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, {
    timeoutDuration: 5_000,
    cooldownDuration: cooldownMilliseconds,
    cacheMaxAge: keptMilliseconds,
    [customFetch]: believing(fetch),
  })
  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (!isOfIssuer(error)) throw error
      throw new CodedError(
        'IDENTITY_UNAVAILABLE',
        'No token can be verified at the moment: the server that signs them does not give its keys. Try again, or ask without Authorization.',
      )
    }
  }
}

/** Its keys are missing or are none; a token may be at fault for everything else that jose throws. */
const isOfIssuer = (error: unknown): boolean =>
  error instanceof IssuerSilent || error instanceof errors.JWKSInvalid || error instanceof errors.JWKSTimeout

/** Answers what was answered last, where nothing comes or no JSON. */
function believing(fetchKeys: typeof fetch): typeof fetch {
  let last: { text: string; at: number } | undefined
  let silentSince = 0
  const ask = async (...request: Parameters<typeof fetch>): Promise<string> => {
    if (Date.now() < silentSince + pauseMilliseconds) throw new IssuerSilent()
    try {
      const response = await fetchKeys(...request)
      if (response.status !== 200) throw new Error(`answered ${response.status}`)
      const text = await response.text()
      JSON.parse(text)
      last = { text, at: Date.now() }
      return text
    } catch (error) {
      silentSince = Date.now()
      report(error)
      if (last && Date.now() < last.at + believedMilliseconds) return last.text
      throw new IssuerSilent()
    }
  }
  return async (...request) => new Response(await ask(...request))
}

function report(cause: unknown): void {
  const error = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(`${JSON.stringify({ level: 'warn', message: 'JWKS_URL gave no keys', error })}\n`)
}
