import { type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { SessionPartnerInput } from '../generated/schema.ts'

/** Whether partners exist is known to the partnerships service alone; that none is named twice in one role is checked here. */
export const checkPartners = (
  partners: readonly SessionPartnerInput[] | null | undefined,
): Refusal<'INVALID_VALUE'> | null => {
  if (!partners) return null
  if (partners.length > 50) {
    return refuse('INVALID_VALUE', `The session has ${partners.length} partners, but may have 50.`, 'input', 'partners')
  }
  const named = new Set<string>()
  for (const { partnerId, role } of partners) {
    const name = `${checkId(partnerId)} ${role}`
    if (named.has(name)) {
      const message = `The partner ${partnerId} is named as ${role} twice. Name it once for each of its roles.`
      return refuse('INVALID_VALUE', message, 'input', 'partners')
    }
    named.add(name)
  }
  return null
}
