import { roles, type Viewer } from '@karya/subgraph'

/** What one caller may do in a minute. */
export interface Budget {
  requests: number
  /** Cost of all its operations together. */
  cost: number
}

/** Roles of whoever asks a gateway; that of the gateway itself is not among them. */
export type CallerRole = (typeof roles)[number]

export const callerRoles: readonly CallerRole[] = roles

/**
 * Far above what people and programs need: a dashboard asks some dozen times a minute, and pulling all listings of the country
 * in pages of a thousand costs a partner 4,000 a page. An office of many people behind one address is one caller to the public budget.
 */
export const defaultBudgets: Readonly<Record<CallerRole, Budget>> = {
  PUBLIC: { requests: 600, cost: 200_000 },
  PARTNER: { requests: 1_200, cost: 1_000_000 },
  OFFICER: { requests: 1_200, cost: 500_000 },
  REGIONAL: { requests: 1_200, cost: 1_000_000 },
  ANALYST: { requests: 1_200, cost: 1_000_000 },
  ADMIN: { requests: 3_000, cost: 2_000_000 },
}

/** Whose budget a request is charged to: the subject of a token or key, the address of whoever has neither. */
export const callerOf = ({ role, subject }: Viewer, address: string): string =>
  role === 'PUBLIC' ? networkOf(address) : `${role} ${subject}`

/** One IPv6 customer has at least 64 bits of addresses to choose from, so those count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('%', 1)[0]?.split('::') ?? []
  const groups = head.split(':').filter(group => group !== '')
  const after = tail?.split(':').filter(group => group !== '') ?? []
  const zeros = Array.from({ length: Math.max(0, 8 - groups.length - after.length) }, () => '0')
  const all = tail === undefined ? groups : [...groups, ...zeros, ...after]
  return `${all
    .slice(0, 4)
    .map(group => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
