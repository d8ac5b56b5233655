import { columnsOf, connectionOf, connectionsByParent, isAmong, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { isShownTo } from './condition.ts'
import { type AgreementListArguments, agreementColumns, agreementList } from './list.ts'
import {
  type AgreementFacilityRow,
  AgreementFacilityTable,
  type AgreementRow,
  AgreementTable,
  type DocumentRow,
  DocumentTable,
  type StoredAgreement,
} from './row.ts'

type NewAgreement = Omit<StoredAgreement, 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'>

/** Every SQL statement about agreements, as one viewer may see them. */
export class AgreementRepository {
  readonly #manager: EntityManager
  readonly #viewer: Viewer

  constructor(manager: EntityManager, viewer: Viewer) {
    this.#manager = manager
    this.#viewer = viewer
  }

  list(list: AgreementListArguments) {
    return connectionOf<AgreementRow>(this.#manager, agreementList(list, this.#viewer))
  }

  /** The agreements of many partners: one statement, whatever their number. */
  listsByPartnerIds(partnerIds: readonly string[], list: AgreementListArguments) {
    return connectionsByParent<AgreementRow>(this.#manager, agreementList(list, this.#viewer), {
      column: sql`agreement.partner_id`,
      type: 'uuid',
      keys: partnerIds,
    })
  }

  /** The agreements that serve each of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], list: AgreementListArguments) {
    const from = sql`agreement join agreement_facility served on served.agreement_id = agreement.id`
    return connectionsByParent<AgreementRow>(
      this.#manager,
      { ...agreementList(list, this.#viewer), from },
      { column: sql`served.facility_id`, type: 'uuid', keys: facilityIds },
    )
  }

  shownByIds(ids: readonly string[]) {
    return run<AgreementRow>(
      this.#manager,
      sql`select ${agreementColumns(this.#viewer)} from agreement
          where ${isAmong(sql`id`, ids)} and ${isShownTo(this.#viewer)}`,
    )
  }

  /** Which facilities each agreement serves. */
  facilitiesByAgreementIds(ids: readonly string[]) {
    return run<AgreementFacilityRow>(
      this.#manager,
      sql`select ${columnsOf(AgreementFacilityTable)} from agreement_facility
          where ${isAmong(sql`agreement_id`, ids)} order by facility_id`,
    )
  }

  /** The caller asks for agreements that concern the viewer, and for no others. */
  documentsByAgreementIds(ids: readonly string[]) {
    return run<DocumentRow>(
      this.#manager,
      sql`select ${columnsOf(DocumentTable)} from agreement_document
          where ${isAmong(sql`agreement_id`, ids)} order by added_at, id`,
    )
  }

  /** Holds the agreement until the transaction ends. */
  async lock(id: string): Promise<AgreementRow | null> {
    const [found] = await run<AgreementRow>(
      this.#manager,
      sql`select ${agreementColumns(this.#viewer)} from agreement where id = ${id} for no key update`,
    )
    return found ?? null
  }

  async hasNumber(number: string): Promise<boolean> {
    return (await run(this.#manager, sql`select from agreement where number = ${number}`)).length > 0
  }

  /** Null where another agreement has the number. */
  async insert(agreement: NewAgreement, facilityIds: readonly string[]): Promise<AgreementRow | null> {
    await this.#manager.createQueryBuilder().insert().into(AgreementTable).values(agreement).orIgnore().execute()
    const inserted = await run(this.#manager, sql`select from agreement where id = ${agreement.id}`)
    if (!inserted.length) return null
    await this.link(agreement.id, facilityIds)
    return this.#read(agreement.id)
  }

  async link(id: string, facilityIds: readonly string[]): Promise<void> {
    await run(
      this.#manager,
      sql`insert into agreement_facility (agreement_id, facility_id)
          select ${id}, unnest(${facilityIds}::uuid[]) on conflict do nothing`,
    )
  }

  async addDocuments(documents: readonly DocumentRow[]): Promise<void> {
    if (documents.length) await this.#manager.getRepository(DocumentTable).insert([...documents])
  }

  /** Writes what changed. The version rises also where only facilities or documents were added. */
  async update(id: string, changes: Partial<StoredAgreement>): Promise<AgreementRow> {
    await this.#manager
      .createQueryBuilder()
      .update(AgreementTable)
      .set({ ...changes, updatedAt: () => 'clock_timestamp()' })
      .where({ id })
      .execute()
    return this.#read(id)
  }

  async #read(id: string): Promise<AgreementRow> {
    const [agreement] = await run<AgreementRow>(
      this.#manager,
      sql`select ${agreementColumns(this.#viewer)} from agreement where id = ${id}`,
    )
    return agreement as AgreementRow
  }
}
