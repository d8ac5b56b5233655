import { accept, checkSource, refuse } from '@karya/postgres'
import { CodedError, checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { UpdatePartnerInput } from '../generated/schema.ts'
import { checkFacts } from './facts.ts'
import type { PartnerRow } from './row.ts'

/** What the input changes: a field left out stays, and null empties what may be empty. */
const changesOf = (input: UpdatePartnerInput): Partial<PartnerRow> => ({
  ...(input.name != null && { name: input.name.trim() }),
  ...(input.kind != null && { kind: input.kind }),
  ...(input.regionCode !== undefined && { regionCode: input.regionCode }),
  ...(input.country !== undefined && { country: input.country }),
  ...(input.contributions != null && { contributions: [...new Set(input.contributions)] }),
  ...(input.contributionNote !== undefined && { contributionNote: input.contributionNote?.trim() || null }),
  ...(input.representative !== undefined && { representative: input.representative?.trim() ?? null }),
  ...(input.nameVariants != null && { nameVariants: input.nameVariants.map(variant => variant.trim()) }),
})

/** A partner corrects its own record alone, and never what kind of partner it is. */
export const updatePartner = (input: UpdatePartnerInput, { transact, viewer }: Context) =>
  transact('updatePartner', input, async ({ partners, sources }) => {
    const id = checkId(input.id)
    if (viewer.role === 'PARTNER' && viewer.partnerId !== id) {
      throw new CodedError('FORBIDDEN', 'A partner writes its own record alone, and this is of another.')
    }
    const partner = await partners.lock(id)
    if (!partner) {
      const message = `No partner has the id ${input.id}. Find it with partnerByCode or partners.`
      return refuse('NOT_FOUND', message, 'input', 'id')
    }
    if (input.version != null && input.version !== partner.version) {
      const message = `Version ${input.version} was read, but ${partner.code} is at version ${partner.version}. Read it again, then decide.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    if (viewer.role === 'PARTNER' && input.kind && input.kind !== partner.kind) {
      const message = 'A regional office or an administrator changes what kind of partner it is. Leave kind out.'
      return refuse('INVALID_VALUE', message, 'input', 'kind')
    }
    const changes = changesOf(input)
    const refused = checkFacts({ ...input, ...placeAfter(partner, changes) }) ?? checkSource(input.source)
    if (refused) return refused
    if (input.source) await sources.attach('Partner', id, input.source)
    return accept({ partner: await partners.update(id, changes) })
  })

/** Region and country have to fit each other, also where only one of them is changed. */
const placeAfter = (partner: PartnerRow, changes: Partial<PartnerRow>) => {
  const { regionCode, country } = { ...partner, ...changes }
  return { regionCode, country }
}
