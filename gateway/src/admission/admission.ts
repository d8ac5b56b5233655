import { CodedError, type Viewer } from '@karya/subgraph'
import { checkDocument } from './document/check-document.ts'
import { type DocumentLimits, defaultDocumentLimits } from './document/limits.ts'
import { type Budget, type CallerRole, callerOf, callerRoles, defaultBudgets } from './rate/budgets.ts'
import { type Charged, type Counter, createCounter, windowSeconds } from './rate/counters.ts'
import { createGuessLimit, type GuessLimit } from './rate/guessing.ts'
import { createAdmitNewDocument, newFieldsOfOthers, newFieldsOfPublic } from './rate/new-documents.ts'
import { connectRedis, type Warn } from './rate/redis.ts'
import { rateLimited } from './rate/refusals.ts'

export interface AdmissionOptions {
  /** False lets everything in. */
  hasLimits: boolean
  documentLimits?: Partial<DocumentLimits> | undefined
  /** The most that one operation may cost. */
  maxCost?: number | undefined
  /** Budgets of some roles instead of the default ones. */
  rateLimits?: Partial<Record<CallerRole, Budget>> | undefined
  /** How many tokens or keys of one address may be wrong in a minute. */
  maxFailedLogins?: number | undefined
  /** Counts for all gateways together; without it each counts by itself. */
  redisUrl?: string | undefined
  warn?: Warn | undefined
}

export interface AdmissionRequest {
  cost: number
  viewer: Viewer
  /** Of the client, beyond proxies that are trusted. */
  address: string
  /** Says which lists make it cost so much; asked only if it is refused. */
  explainCost?: (() => string) | undefined
}

export interface DocumentRequest extends Pick<AdmissionRequest, 'viewer' | 'address'> {
  text: string
  /** Whether what follows from the text was derived before. */
  isKnown: boolean
}

export interface Admitted {
  cost: number
  /** What is left of the caller's cost in this minute; as much as one operation may cost where nothing is limited. */
  remaining: number
  /** `RateLimit` and `RateLimit-Policy`, for the response. */
  headers: Record<string, string>
}

/** Who may ask how much. One value for a gateway: its counters are shared by all requests. */
export interface Admission {
  /** The most that one operation may cost; undefined where nothing is limited. */
  readonly maxCost: number | undefined
  /**
   * Refuses a text that is too large, deep or wide before anything else is done with it, and charges one that is new to its caller;
   * a large one waits for its turn, which ends when what this answers is called. Throws `CodedError`.
   */
  admitDocument(request: DocumentRequest): Promise<() => void>
  /** Charges one request of this cost to its caller. Throws `QUERY_TOO_COSTLY` or `RATE_LIMITED`. */
  admit(request: AdmissionRequest): Promise<Admitted>
  /** Runs `identify` for whoever brings a token or key, unless its address was wrong too often. Throws what it throws, or `RATE_LIMITED`. */
  limitGuessing: GuessLimit['limit']
  close(): Promise<void>
}

/** All sample queries and a page of 1,000 products with everything that a partner copies stay below it. */
export const defaultMaxCost = 25_000
const defaultMaxFailedLogins = 20

export function createAdmission(options: AdmissionOptions): Admission {
  const { hasLimits, maxCost = defaultMaxCost, maxFailedLogins = defaultMaxFailedLogins } = options
  if (!hasLimits) return openAdmission
  const { redisUrl, warn = message => process.stderr.write(`${message}\n`) } = options
  const limits = { ...defaultDocumentLimits, ...options.documentLimits }
  const redis = redisUrl ? connectRedis(redisUrl, warn) : undefined
  const counters = createCounters({ ...defaultBudgets, ...options.rateLimits }, maxFailedLogins, redis)
  const guesses = createGuessLimit(async () => (await counters).guesses)
  const admitNewDocument = createAdmitNewDocument(async () => (await counters).documents)
  return {
    maxCost,
    admitDocument: async ({ text, isKnown, viewer, address }) => {
      const fields = checkDocument(text, limits)
      return isKnown ? () => {} : admitNewDocument({ text, fields, viewer, address })
    },
    admit: async request => admit(request, (await counters).byRole[request.viewer.role as CallerRole], maxCost),
    limitGuessing: guesses.limit,
    close: async () => (await redis)?.disconnect(),
  }
}

const openAdmission: Admission = {
  maxCost: undefined,
  admitDocument: async () => () => {},
  admit: async ({ cost }) => ({ cost, remaining: Number.MAX_SAFE_INTEGER, headers: {} }),
  limitGuessing: (_address, identify) => identify(),
  close: async () => {},
}

interface RoleCounters {
  budget: Budget
  requests: Counter
  cost: Counter
  policy: string
}

async function createCounters(
  budgets: Record<CallerRole, Budget>,
  maxFailedLogins: number,
  connecting: ReturnType<typeof connectRedis> | undefined,
): Promise<{
  byRole: Record<CallerRole, RoleCounters>
  guesses: Counter
  documents: { public: Counter; others: Counter }
}> {
  const redis = await connecting
  const ofRole = (role: CallerRole): RoleCounters => {
    const budget = budgets[role]
    return {
      budget,
      requests: createCounter({ name: 'requests', points: budget.requests, redis }),
      cost: createCounter({ name: 'cost', points: budget.cost, redis }),
      policy: `"requests";q=${budget.requests};w=${windowSeconds}, "cost";q=${budget.cost};w=${windowSeconds}`,
    }
  }
  return {
    byRole: Object.fromEntries(callerRoles.map(role => [role, ofRole(role)])) as Record<CallerRole, RoleCounters>,
    guesses: createCounter({ name: 'guesses', points: maxFailedLogins, redis }),
    documents: {
      public: createCounter({ name: 'new-fields-of-public', points: newFieldsOfPublic, redis }),
      others: createCounter({ name: 'new-fields', points: newFieldsOfOthers, redis }),
    },
  }
}

async function admit(
  { cost, viewer, address, explainCost }: AdmissionRequest,
  { budget, requests, cost: costs, policy }: RoleCounters,
  maxCost: number,
): Promise<Admitted> {
  const caller = callerOf(viewer, address)
  const isTooCostly = cost > maxCost
  const [request, work] = await Promise.all([
    requests.charge(caller, 1),
    isTooCostly ? undefined : costs.charge(caller, cost),
  ])
  const headers = headersOf(policy, request, work)
  if (!request.isWithin) {
    if (work) await costs.refund(caller, cost)
    throw rateLimited(`At most ${budget.requests} requests a minute are answered.`, request.resetSeconds, headers)
  }
  if (!work) throw tooCostly(cost, maxCost, explainCost?.())
  if (!work.isWithin) {
    await costs.refund(caller, cost)
    const message = `This costs ${cost}, more than is left of the ${budget.cost} of this minute.`
    throw rateLimited(message, work.resetSeconds, headers)
  }
  return { cost, remaining: work.remaining, headers }
}

function tooCostly(cost: number, limit: number, explanation = ''): CodedError {
  const message = `This may cost ${cost}; one operation may cost at most ${limit}.`
  const advice = 'Take smaller pages (first), or ask for what lies below them in further requests.'
  return new CodedError('QUERY_TOO_COSTLY', [message, explanation, advice].filter(Boolean).join(' '), {
    limit,
    requested: cost,
  })
}

/** As the IETF draft has them (draft-ietf-httpapi-ratelimit-headers): `r` is what is left, `t` the seconds until it is whole again. */
function headersOf(policy: string, request: Charged, work: Charged | undefined): Record<string, string> {
  const left = `"requests";r=${request.remaining};t=${request.resetSeconds}`
  return {
    'ratelimit-policy': policy,
    ratelimit: work ? `${left}, "cost";r=${work.remaining};t=${work.resetSeconds}` : left,
  }
}
