import { createSecretKey, type KeyObject } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { CodedError } from './errors.ts'

export const roles = ['PUBLIC', 'PARTNER', 'OFFICER', 'REGIONAL', 'ANALYST', 'ADMIN'] as const

/** No role includes another: a rule names every role that it admits. */
export type Role = (typeof roles)[number]

/** Who asks. The gateway makes it of a token or key; a subgraph never sees either. */
export interface Viewer {
  role: Role
  /** The subject of the token, or the prefix of the API key; `public` without either. For logs and the audit trail. */
  subject: string
  /** The facilities an `OFFICER` writes for; empty for other roles. */
  facilityIds: readonly string[]
  /** The regional office of a `REGIONAL` viewer. */
  regionalOfficeCode: string | null
  /** The partner agency that a `PARTNER` speaks for. */
  partnerId: string | null
  /** What the API key of a `PARTNER` was issued for. */
  scopes: readonly string[]
}

/** A viewer who gave neither token nor key. */
export const publicViewer: Viewer = Object.freeze({
  role: 'PUBLIC',
  subject: 'public',
  facilityIds: Object.freeze([]),
  regionalOfficeCode: null,
  partnerId: null,
  scopes: Object.freeze([]),
})

/** The HTTP header in which the gateway hands the signed viewer to a subgraph. */
export const viewerHeader = 'karya-viewer'

const audience = 'karya-subgraph'
const issuer = 'karya-gateway'
const lifetime = '60s'
const toleratedClockSkew = '10s'

const viewerClaims = z.object({
  role: z.enum(roles),
  sub: z.string(),
  facilityIds: z.array(z.string()),
  regionalOfficeCode: z.string().nullable(),
  partnerId: z.string().nullable(),
  scopes: z.array(z.string()),
})

/** Keys by secret: making one costs more than signing with it. A process knows one secret, two while it is being changed. */
const keys = new Map<string, KeyObject>()

function keyOf(secret: string): KeyObject {
  const known = keys.get(secret)
  if (known) return known
  const bytes = Buffer.from(secret, 'utf8')
  if (bytes.length < 32)
    throw new TypeError(
      `The secret shared by gateway and subgraphs needs at least 32 bytes, this one has ${bytes.length}.`,
    )
  const key = createSecretKey(bytes)
  keys.set(secret, key)
  return key
}

/** The viewer as a JWT (HS256, valid for 60 seconds), for the way from the gateway to a subgraph. The secret has at least 32 bytes. */
export async function signViewer(viewer: Viewer, secret: string): Promise<string> {
  const { subject, ...claims } = viewer
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(lifetime)
    .sign(keyOf(secret))
}

/** The viewer that `signViewer` signed with this secret. Anything else, also an expired one, is refused with `UNAUTHENTICATED`. */
export async function verifyViewer(token: string, secret: string): Promise<Viewer> {
  const key = keyOf(secret)
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience,
      issuer,
      clockTolerance: toleratedClockSkew,
      requiredClaims: ['exp', 'iat', 'sub'],
    })
    const { sub, ...claims } = viewerClaims.parse(payload)
    return { ...claims, subject: sub }
  } catch {
    throw new CodedError(
      'UNAUTHENTICATED',
      `The header ${viewerHeader} does not hold a viewer that the gateway signed in the last minute.`,
    )
  }
}
