import { isIP } from 'node:net'
import { z } from 'zod'
import { type Budget, type CallerRole, callerRoles } from './rate/budgets.ts'

/** How much the gateway takes of whom, as its settings say. */
export interface AdmissionSettings {
  hasLimits: boolean
  maxCost?: number | undefined
  rateLimits?: Partial<Record<CallerRole, Budget>> | undefined
  maxFailedLogins?: number | undefined
  redisUrl?: string | undefined
  /** Origins whose pages may ask. */
  corsOrigins?: readonly string[] | undefined
  /** Addresses and networks of proxies in front. */
  trustProxy?: readonly string[] | undefined
  connectionsPerAddress?: number | undefined
  /** A file of registered operations; with it no other is answered. */
  trustedDocumentsPath?: string | undefined
}

const positive = z.coerce.number('is no number').int('is no whole number').min(1, 'is below 1')
const onOff = z.enum(['on', 'off'], 'is neither on nor off')
const list = z.string().transform(text =>
  text
    .split(',')
    .map(entry => entry.trim())
    .filter(Boolean),
)

const isOrigin = (text: string): boolean => text === '*' || (URL.canParse(text) && new URL(text).origin === text)

/** `127.0.0.1`, `10.0.0.0/8`, or one of the names that fastify knows for networks. */
function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const [address = '', bits, ...rest] = text.split('/')
  const largest = isIP(address) === 6 ? 128 : 32
  const isRange = bits === undefined || (/^\d+$/.test(bits) && Number(bits) >= 1 && Number(bits) <= largest)
  return isIP(address) !== 0 && isRange && rest.length === 0
}

const budget = /^(\w+)=(\d+)\/(\d+)$/

function isBudget(text: string): boolean {
  const [, role, requests, cost] = budget.exec(text) ?? []
  return callerRoles.includes(role as CallerRole) && Number(requests) > 0 && Number(cost) > 0
}

/** `PUBLIC=600/200000`: requests and cost of one caller in a minute. */
const toBudget = (text: string): [CallerRole, Budget] => {
  const [, role, requests, cost] = budget.exec(text) as unknown as [string, CallerRole, string, string]
  return [role, { requests: Number(requests), cost: Number(cost) }]
}

/** The settings of admission, to be read with the others of the gateway. */
export const admissionEnvironment = {
  KARYA_LIMITS: onOff.default('on'),
  MAX_COST: positive.optional(),
  RATE_LIMITS: list
    .refine(
      entries => entries.every(isBudget),
      `is no list of <role>=<requests>/<cost> a minute, roles ${callerRoles.join(' ')}`,
    )
    .transform(entries => Object.fromEntries(entries.map(toBudget)))
    .optional(),
  MAX_FAILED_LOGINS: positive.optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'is no redis or rediss URL' }).optional(),
  CORS_ORIGINS: list
    .refine(entries => entries.every(isOrigin), 'is no list of origins such as https://dashboard.example.go.id')
    .optional(),
  TRUST_PROXY: list
    .refine(entries => entries.every(isNetwork), 'is no list of addresses or networks such as 10.0.0.0/8')
    .optional(),
  CONNECTIONS_PER_ADDRESS: positive.default(500),
  TRUSTED_DOCUMENTS: z.string().optional(),
}

const environment = z.object(admissionEnvironment)

export const toAdmissionSettings = (data: z.output<typeof environment>): AdmissionSettings => ({
  hasLimits: data.KARYA_LIMITS === 'on',
  maxCost: data.MAX_COST,
  rateLimits: data.RATE_LIMITS,
  maxFailedLogins: data.MAX_FAILED_LOGINS,
  redisUrl: data.REDIS_URL,
  corsOrigins: data.CORS_ORIGINS,
  trustProxy: data.TRUST_PROXY,
  connectionsPerAddress: data.KARYA_LIMITS === 'on' && !data.TRUST_PROXY ? data.CONNECTIONS_PER_ADDRESS : undefined,
  trustedDocumentsPath: data.TRUSTED_DOCUMENTS,
})
