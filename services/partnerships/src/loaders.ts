import { byKeyAndArguments, manyByKey, oneByKey } from '@karya/subgraph'
import type { AgreementListArguments } from './agreement/list.ts'
import type { ApiKeyListArguments } from './api-key/list.ts'
import type { Repositories } from './database.ts'
import type { EventListArguments } from './event/list.ts'
import type { Participants } from './event/repository.ts'
import type { PartnerTie } from './generated/schema.ts'
import type { NeedListArguments } from './need/list.ts'
import type { PledgeListArguments } from './pledge/list.ts'

const byId = (row: { id: string }) => row.id
const ofFacility = (row: { facilityId: string }) => ({ id: row.facilityId })

/** Rows of many keys as a list for each of them, in the order of the keys. */
const grouped = <Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] => {
  const lists = new Map<string, Row[]>(keys.map(key => [key, []]))
  for (const row of rows) lists.get(keyOf(row))?.push(row)
  return keys.map(key => lists.get(key) ?? [])
}

/** Fresh for every request: each batches what the request's fields ask for into one statement. */
export const createLoaders = (repositories: Repositories) => {
  const { agreements, apiKeys, events, matches, needs, partners, pledges, sources } = repositories
  const facilitiesOfAgreement = manyByKey(
    ids => agreements.facilitiesByAgreementIds(ids),
    row => row.agreementId,
  )
  const facilitiesOfPledge = manyByKey(
    ids => pledges.facilitiesByPledgeIds(ids),
    row => row.pledgeId,
  )
  const participants = byKeyAndArguments(async (ids, participant: keyof Participants) =>
    grouped(ids, await events.participantsByEventIds(participant, ids), row => row.eventId),
  )
  const sourcesByRecord = byKeyAndArguments((ids, recordType: string) => sources.byRecordIds(recordType, ids))
  let generated: ReturnType<typeof sources.generated> | undefined
  return {
    partnerById: oneByKey(ids => partners.byIds(ids), byId),
    partnerByCode: oneByKey(
      codes => partners.byCodes(codes),
      row => row.code,
    ),
    standingByPartnerId: oneByKey(ids => partners.standingsByIds(ids), byId),
    partnersByFacilityId: byKeyAndArguments(async (ids, through: readonly PartnerTie[]) =>
      grouped(ids, await partners.byTies(ids, through), row => row.facilityId),
    ),
    agreementById: oneByKey(ids => agreements.shownByIds(ids), byId),
    agreementsByPartnerId: byKeyAndArguments((ids, args: AgreementListArguments) =>
      agreements.listsByPartnerIds(ids, args),
    ),
    agreementsByFacilityId: byKeyAndArguments((ids, args: AgreementListArguments) =>
      agreements.listsByFacilityIds(ids, args),
    ),
    facilitiesByAgreementId: async (id: string) => (await facilitiesOfAgreement.load(id)).map(ofFacility),
    documentsByAgreementId: manyByKey(
      ids => agreements.documentsByAgreementIds(ids),
      row => row.agreementId,
    ),
    apiKeysByPartnerId: byKeyAndArguments((ids, args: ApiKeyListArguments) => apiKeys.listsBy('partner_id', ids, args)),
    apiKeysByAgreementId: byKeyAndArguments((ids, args: ApiKeyListArguments) =>
      apiKeys.listsBy('agreement_id', ids, args),
    ),
    needById: oneByKey(ids => needs.shownByIds(ids), byId),
    needsByFacilityId: byKeyAndArguments((ids, args: NeedListArguments) => needs.listsByFacilityIds(ids, args)),
    hopesByNeedId: manyByKey(
      ids => needs.hopesByNeedIds(ids),
      row => row.needId,
    ),
    answersByNeedId: manyByKey(
      ids => needs.answersByNeedIds(ids),
      row => row.needId,
    ),
    suggestionsByNeedId: byKeyAndArguments((ids, first: number) => matches.suggestionsByNeedIds(ids, first)),
    matchingNeedsByPartnerId: byKeyAndArguments((ids, args: NeedListArguments) => matches.needsByPartnerIds(ids, args)),
    pledgeById: oneByKey(ids => pledges.byIds(ids), byId),
    pledgesByPartnerId: byKeyAndArguments((ids, args: PledgeListArguments) => pledges.listsBy('partner_id', ids, args)),
    pledgesByNeedId: byKeyAndArguments((ids, args: PledgeListArguments) => pledges.listsBy('need_id', ids, args)),
    pledgesByFacilityId: byKeyAndArguments((ids, args: PledgeListArguments) => pledges.listsByFacilityIds(ids, args)),
    facilitiesByPledgeId: async (id: string) => (await facilitiesOfPledge.load(id)).map(ofFacility),
    eventById: oneByKey(ids => events.byIds(ids), byId),
    eventsByPartnerId: byKeyAndArguments((ids, args: EventListArguments) => events.listsBy('partner', ids, args)),
    eventsByFacilityId: byKeyAndArguments((ids, args: EventListArguments) => events.listsBy('facility', ids, args)),
    partnersByEventId: manyByKey(
      ids => events.partnersByEventIds(ids),
      row => row.eventId,
    ),
    /** Ids or codes of what took part in an event, as `id`. */
    participantsOf: async (participant: keyof Participants, id: string) =>
      (await participants(id, participant)).map(({ key }) => ({ id: key })),
    /** A generated record rests on the generator, and on what was named as its source since. */
    sourcesOf: async (recordType: string, { id, isGenerated }: { id: string; isGenerated: boolean }) => {
      if (isGenerated) generated ??= sources.generated()
      return [...(await sourcesByRecord(id, recordType)), ...(isGenerated ? ((await generated) ?? []) : [])]
    },
  }
}

export type Loaders = ReturnType<typeof createLoaders>
