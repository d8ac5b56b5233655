import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { CodedError, expiringCache, type Viewer } from '@karya/subgraph'
import type { FindKeyHolder, KeyHolder } from './find-key-holder.ts'
import type { Identify } from './identify.ts'

/** `karya_<8 letters>_<32 letters>`, as `issueApiKey` tells it. */
const form = /^(karya_[a-z2-7]{8})_[a-z2-7]{32}$/

/**
 * What is known of a key is believed for so long: a revoked one ends within it, a key in use costs one question in that time, and so
 * does one that is guessed again and again.
 */
const believedMilliseconds = 15_000
/** Apart from each other, so that no number of guesses makes good keys be asked for anew. */
const remembered = { good: 10_000, bad: 10_000 }

/**
 * Identifies by an API key, as `Authorization: Bearer karya_…` or `x-api-key: karya_…`; whoever sends none is left to `otherwise`.
 * Unknown, wrong and revoked keys are refused alike. The key itself is never passed on: partnerships knows it by its hash.
 *
 * @param find undefined where no service knows keys
 */
export function identifyByApiKey(find: FindKeyHolder | undefined, otherwise: Identify): Identify {
  const good = expiringCache<Viewer>(remembered.good)
  const bad = expiringCache<string>(remembered.bad)
  const asked = new Map<string, Promise<Viewer>>()

  const ask = async (prefix: string, hash: string): Promise<Viewer> => {
    if (!find) throw refused('This gateway knows no API keys. Ask without one.')
    const holder = await find(prefix, hash)
    const refusal = refusalOf(holder)
    const until = Date.now() + believedMilliseconds
    if (refusal === undefined) {
      const viewer = viewerOf(prefix, holder as KeyHolder)
      good.set(hash, viewer, until)
      return viewer
    }
    bad.set(hash, refusal, until)
    throw refused(refusal)
  }

  return async headers => {
    const key = keyOf(headers)
    if (key === undefined) return otherwise(headers)
    const prefix = form.exec(key)?.[1]
    if (!prefix) throw refused(unknownKey)
    const hash = createHash('sha256').update(key).digest('hex')
    const known = good.get(hash)
    if (known) return known
    const refusal = bad.get(hash)
    if (refusal !== undefined) throw refused(refusal)
    // Requests that come together with the same key wait for one answer.
    let answer = asked.get(hash)
    if (!answer) {
      answer = ask(prefix, hash).finally(() => asked.delete(hash))
      asked.set(hash, answer)
    }
    return answer
  }
}

/** The key that a request holds, if any. Two proofs at once could name two callers, so neither is taken. */
function keyOf({ authorization, 'x-api-key': header }: IncomingHttpHeaders): string | undefined {
  if (header !== undefined) {
    if (authorization !== undefined) throw refused('Send either Authorization or x-api-key, not both.')
    return String(header).trim()
  }
  return authorization && /^Bearer +(karya_\S*) *$/i.exec(authorization)?.[1]
}

const refused = (message: string) => new CodedError('UNAUTHENTICATED', message)
const unknownKey = 'The API key is not valid: it is unknown or was revoked.'

/** Who has the right secret may know why it opens nothing any more; of a revoked key nobody learns that it ever did. */
function refusalOf(holder: KeyHolder | null): string | undefined {
  switch (holder?.status) {
    case 'ACTIVE':
      return undefined
    case 'EXPIRED':
      return 'The API key has expired. Ask the facility or its regional office for a new one.'
    case 'AGREEMENT_ENDED':
      return 'The agreement of the API key is not in force.'
    default:
      return unknownKey
  }
}

const viewerOf = (prefix: string, { partnerId, facilityIds, scopes }: KeyHolder): Viewer =>
  Object.freeze({ role: 'PARTNER', subject: prefix, facilityIds, regionalOfficeCode: null, partnerId, scopes })
