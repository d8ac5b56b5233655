import { CodedError, roles, type Viewer } from '@karya/subgraph'
import { z } from 'zod'

/** The claim `karya` of a token. Each role must say whom it speaks for, or nothing could be held against it later. */
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

/** The viewer that a verified token speaks of. Throws `UNAUTHENTICATED` for claims that make no viewer. */
export function toViewer(payload: Record<string, unknown>): Viewer {
  const { data, error } = claims.safeParse(payload.karya)
  if (!error) return { ...data, subject: typeof payload.sub === 'string' ? payload.sub : 'token' }
  const faults = error.issues.map(issue => `${['karya', ...issue.path].join('.')}: ${issue.message}`)
  throw new CodedError('UNAUTHENTICATED', `The token is valid, but its claims are not. ${faults.join('; ')}`)
}
