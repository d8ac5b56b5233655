import { type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { PartnerRow } from './row.ts'

/** The partner that an input names. */
export const knownPartner = async (
  { partners }: Repositories,
  id: string,
  field = 'partnerId',
): Promise<PartnerRow | Refusal<UserErrorCode>> => {
  const [partner] = await partners.byIds([checkId(id)])
  return (
    partner ??
    refuse('UNKNOWN_REFERENCE', `No partner has the id ${id}. Find it with partnerByCode or partners.`, 'input', field)
  )
}

/** The ids of partners that an input names, each once. */
export const knownPartnerIds = async (
  { partners }: Repositories,
  ids: readonly string[],
  field: string,
): Promise<string[] | Refusal<UserErrorCode>> => {
  const wanted = [...new Set(ids.map(checkId))]
  const found = new Set((await partners.byIds(wanted)).map(({ id }) => id))
  const unknown = wanted.find(id => !found.has(id))
  if (!unknown) return wanted
  return refuse('UNKNOWN_REFERENCE', `No partner has the id ${unknown}. Find it with partners.`, 'input', field)
}
