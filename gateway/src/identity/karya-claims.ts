import { CodedError, roles, type Viewer } from '@karya/subgraph'
import { z } from 'zod'

/** What a token says of its bearer. Each role must say whom it speaks for, or nothing could be held against it later. */
const claims = z
  .object({
    role: z.enum(roles),
    facilityIds: z.array(z.string()).default([]),
    regionalOfficeCode: z.string().nullable().default(null),
    partnerId: z.string().nullable().default(null),
    scopes: z.array(z.string()).default([]),
  })
  .refine(({ role, facilityIds }) => role !== 'OFFICER' || facilityIds.length > 0, 'An OFFICER needs facilityIds.')
  .refine(
    ({ role, regionalOfficeCode }) => role !== 'REGIONAL' || regionalOfficeCode,
    'REGIONAL needs regionalOfficeCode.',
  )
  .refine(({ role, partnerId }) => role !== 'PARTNER' || partnerId, 'A PARTNER needs partnerId.')

/** Where a token says who its bearer is, unless JWKS_CLAIM names another place. */
export const defaultClaim = 'karya'

/**
 * The viewer that a verified token speaks of. `claim` is the name of a claim, or a path of names with points between.
 * Throws `UNAUTHENTICATED` for claims that make no viewer.
 */
export function toViewer(payload: Record<string, unknown>, claim = defaultClaim): Viewer {
  const { data, error } = claims.safeParse(valueAt(payload, claim))
  if (!error) return { ...data, subject: typeof payload.sub === 'string' ? payload.sub : 'token' }
  const faults = error.issues.map(issue => `${[claim, ...issue.path].join('.')}: ${issue.message}`)
  throw new CodedError('UNAUTHENTICATED', `The token is valid, but its claims are not. ${faults.join('; ')}`)
}

/** The name as a whole comes first: many servers name their claims by URLs, which hold points. */
function valueAt(payload: Record<string, unknown>, claim: string): unknown {
  if (Object.hasOwn(payload, claim)) return payload[claim]
  let value: unknown = payload
  for (const name of claim.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name]
  }
  return value
}
