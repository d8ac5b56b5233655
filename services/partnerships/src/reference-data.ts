import { copyRows, type Database, RecordSourceTable, SourceDocumentTable, sql } from '@karya/postgres'
import { type PartnershipsData, partnershipsData, type SampleSize } from '@karya/sample-data'
import { type Loaded, loadOnce } from '@karya/service'
import type { EntityManager } from 'typeorm'
import { AgreementFacilityTable, AgreementTable } from './agreement/row.ts'
import {
  EventFacilityTable,
  EventPartnerTable,
  EventProductTable,
  EventProgrammePointTable,
  EventTable,
} from './event/row.ts'
import { AnswerTable, HopeTable, NeedTable } from './need/row.ts'
import { PartnerTable } from './partner/row.ts'
import { PledgeFacilityTable, PledgeTable } from './pledge/row.ts'

/** `recordType` and `recordId` of every record that names a source; generated ones say so in a column of their own. */
function* recordSources(data: PartnershipsData) {
  const sourced: [string, readonly { id: string; sourceIds: string[] }[]][] = [
    ['Partner', data.partners],
    ['Agreement', data.agreements],
    ['Need', data.needs],
    ['Pledge', data.pledges],
    ['Event', data.events],
  ]
  for (const [recordType, records] of sourced) {
    for (const { id: recordId, sourceIds } of records) {
      for (const sourceId of sourceIds) yield { recordType, recordId, sourceId }
    }
  }
}

const loadAgreements = async (manager: EntityManager, { agreements }: PartnershipsData) => {
  await copyRows(
    manager,
    AgreementTable,
    [
      'id',
      'number',
      'kind',
      'title',
      'partnerId',
      'scope',
      'signedOn',
      'validFrom',
      'validUntil',
      'activatedOn',
      'terminatedOn',
      'terminationReason',
      'timeZone',
      'isGenerated',
    ],
    agreements,
  )
  await copyRows(
    manager,
    AgreementFacilityTable,
    ['agreementId', 'facilityId'],
    agreements.flatMap(({ id, facilityIds }) => facilityIds.map(facilityId => ({ agreementId: id, facilityId }))),
  )
}

const loadNeeds = async (manager: EntityManager, { needs }: PartnershipsData) => {
  await copyRows(
    manager,
    NeedTable,
    ['id', 'facilityId', 'kind', 'description', 'status', 'postedOn', 'withdrawalReason', 'isGenerated'],
    needs,
  )
  await copyRows(
    manager,
    AnswerTable,
    ['id', 'needId', 'partnerId', 'message', 'answeredOn'],
    needs.flatMap(({ id, answers }) => answers.map(answer => ({ ...answer, needId: id }))),
  )
  await copyRows(
    manager,
    HopeTable,
    ['needId', 'partnerId'],
    needs.flatMap(({ id, hopedForPartnerIds }) => hopedForPartnerIds.map(partnerId => ({ needId: id, partnerId }))),
  )
}

const loadPledges = async (manager: EntityManager, { pledges }: PartnershipsData) => {
  await copyRows(
    manager,
    PledgeTable,
    [
      'id',
      'partnerId',
      'kind',
      'description',
      'needId',
      'madeOn',
      'dueOn',
      'fulfilledOn',
      'step',
      'timeZone',
      'isGenerated',
    ],
    pledges,
  )
  await copyRows(
    manager,
    PledgeFacilityTable,
    ['pledgeId', 'facilityId'],
    pledges.flatMap(({ id, facilityIds }) => facilityIds.map(facilityId => ({ pledgeId: id, facilityId }))),
  )
}

const loadEvents = async (manager: EntityManager, { events }: PartnershipsData) => {
  await copyRows(
    manager,
    EventTable,
    ['id', 'kind', 'name', 'heldOn', 'heldInYear', 'place', 'note', 'isGenerated'],
    events,
  )
  const participations = [
    [EventFacilityTable, 'facilityIds'],
    [EventPartnerTable, 'partnerIds'],
    [EventProductTable, 'productIds'],
    [EventProgrammePointTable, 'programmePointCodes'],
  ] as const
  for (const [table, participants] of participations) {
    const rows = events.flatMap(event => event[participants].map(key => ({ eventId: event.id, key })))
    await copyRows(manager, table, ['eventId', 'key'], rows)
  }
}

/**
 * Loads what the press tells, and generated records beside it, once: an empty database is filled in one transaction, by COPY.
 * A database that has partners is left as it is, so that nothing that was written is overwritten.
 */
export const loadReferenceData = (database: Database, size: SampleSize): Promise<Loaded> =>
  loadOnce(database, {
    table: 'partner',
    load: async manager => {
      const data = partnershipsData(size)
      await copyRows(
        manager,
        SourceDocumentTable,
        ['id', 'title', 'publisher', 'url', 'publishedOn', 'kind'],
        data.sources,
      )
      await copyRows(
        manager,
        PartnerTable,
        [
          'id',
          'code',
          'name',
          'nameVariants',
          'kind',
          'statedStanding',
          'regionCode',
          'country',
          'representative',
          'contributions',
          'contributionNote',
          'isGenerated',
        ],
        data.partners,
      )
      await loadAgreements(manager, data)
      await loadNeeds(manager, data)
      await loadPledges(manager, data)
      await loadEvents(manager, data)
      await copyRows(manager, RecordSourceTable, ['recordType', 'recordId', 'sourceId'], recordSources(data))
    },
    counts: sql`select (select count(*)::int from partner) as partners, (select count(*)::int from agreement) as agreements,
                 (select count(*)::int from need) as needs, (select count(*)::int from pledge) as pledges,
                 (select count(*)::int from event) as events`,
  })
