import { createSecretKey, type KeyObject } from 'node:crypto'
import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { CodedError } from './errors.ts'
import { expiringCache } from './expiring-cache.ts'

export const roles = ['PUBLIC', 'PARTNER', 'OFFICER', 'REGIONAL', 'ANALYST', 'ADMIN'] as const

/** No role includes another: a rule names every role that it admits. `GATEWAY` is the gateway asking for itself: no token and no key makes one. */
export type Role = (typeof roles)[number] | 'GATEWAY'

/** Who asks. The gateway makes it of a token or key; a subgraph never sees either. */
export interface Viewer {
  role: Role
  /** The subject of the token, or the prefix of the API key; `public` without either. For logs and the audit trail. */
  subject: string
  /** The facilities an `OFFICER` writes for, or beyond which the key of a `PARTNER` does not reach; a partner without any is bound to none. */
  facilityIds: readonly string[]
  /** The regional office of a `REGIONAL` viewer. */
  regionalOfficeCode: string | null
  /** The partner agency that a `PARTNER` speaks for. */
  partnerId: string | null
  /** What a `PARTNER` may do beyond reading what is public, by its API key or token. */
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

/** The gateway itself, as when it asks whose API key it was given. */
export const gatewayViewer: Viewer = Object.freeze({ ...publicViewer, role: 'GATEWAY', subject: 'gateway' })

/** The HTTP header in which the gateway hands the signed viewer to a subgraph. */
export const viewerHeader = 'karya-viewer'

const audience = 'karya-subgraph'
const issuer = 'karya-gateway'
const lifetimeSeconds = 60
const toleratedClockSkewSeconds = 10
/** A signature serves all requests of its viewer for so long; what is left of its life is for the way and the wait. */
const reuseSeconds = 20
/** Viewers and tokens that are remembered at once, in a few megabytes. */
const remembered = 5_000

const viewerClaims = z.object({
  role: z.enum([...roles, 'GATEWAY']),
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

const signatures = expiringCache<Promise<string>>(remembered)

/**
 * The viewer as a JWT (HS256, valid for 60 seconds), for the way from the gateway to a subgraph. The secret has at least 32 bytes.
 * Signing costs more than all else that a small request needs, so equal viewers share a signature for 20 seconds.
 */
export async function signViewer(viewer: Viewer, secret: string): Promise<string> {
  const key = keyOf(secret)
  const identity = JSON.stringify([secret, viewer])
  const known = signatures.get(identity)
  if (known) return known
  const { subject, ...claims } = viewer
  const signed = new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(subject)
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${lifetimeSeconds}s`)
    .sign(key)
  signatures.set(identity, signed, Date.now() + reuseSeconds * 1000)
  return signed
}

const verified = expiringCache<Viewer>(remembered)

/** The viewer that `signViewer` signed with this secret. Anything else, also an expired one, is refused with `UNAUTHENTICATED`. */
export async function verifyViewer(token: string, secret: string): Promise<Viewer> {
  const key = keyOf(secret)
  const identity = `${secret} ${token}`
  const known = verified.get(identity)
  if (known) return known
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      audience,
      issuer,
      clockTolerance: toleratedClockSkewSeconds,
      requiredClaims: ['exp', 'iat', 'sub'],
    })
    const { sub, ...claims } = viewerClaims.parse(payload)
    const viewer = { ...claims, subject: sub }
    verified.set(identity, viewer, ((payload.exp as number) + toleratedClockSkewSeconds) * 1000)
    return viewer
  } catch {
    throw new CodedError(
      'UNAUTHENTICATED',
      `The header ${viewerHeader} does not hold a viewer that the gateway signed in the last minute.`,
    )
  }
}
