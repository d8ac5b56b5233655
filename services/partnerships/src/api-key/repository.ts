import { connectionsByParent, run, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { isOfViewer } from '../agreement/condition.ts'
import { apiKeyStatus, apiKeyTables, hasStatus } from './condition.ts'
import { type ApiKeyListArguments, apiKeyColumns, apiKeyList } from './list.ts'
import { type ApiKeyRow, ApiKeyTable, type HeldKeyRow, type StoredApiKey } from './row.ts'

type NewApiKey = Pick<StoredApiKey, 'id' | 'prefix' | 'label' | 'partnerId' | 'agreementId' | 'scopes' | 'expiresOn'>

/** Every SQL statement about API keys, as one viewer may see them; those for the gateway see every key. */
export class ApiKeyRepository {
  readonly #manager: EntityManager
  readonly #viewer: Viewer

  constructor(manager: EntityManager, viewer: Viewer) {
    this.#manager = manager
    this.#viewer = viewer
  }

  /** The keys of many partners, or of many agreements: one statement, whatever their number. */
  listsBy(parent: 'partner_id' | 'agreement_id', ids: readonly string[], list: ApiKeyListArguments) {
    const column = parent === 'partner_id' ? sql`api_key.partner_id` : sql`api_key.agreement_id`
    return connectionsByParent<ApiKeyRow>(this.#manager, apiKeyList(list, this.#viewer), {
      column,
      type: 'uuid',
      keys: ids,
    })
  }

  async shownById(id: string): Promise<ApiKeyRow | null> {
    const [found] = await run<ApiKeyRow>(
      this.#manager,
      sql`select ${apiKeyColumns} from ${apiKeyTables} where api_key.id = ${id} and ${isOfViewer(this.#viewer)}`,
    )
    return found ?? null
  }

  /** Holds the key until the transaction ends. */
  async lock(id: string): Promise<ApiKeyRow | null> {
    const [found] = await run<ApiKeyRow>(
      this.#manager,
      sql`select ${apiKeyColumns} from ${apiKeyTables} where api_key.id = ${id} for no key update of api_key`,
    )
    return found ?? null
  }

  /** How many keys of an agreement are in use. */
  async countActive(agreementId: string): Promise<number> {
    const [counted] = await run<{ count: number }>(
      this.#manager,
      sql`select count(*)::int as count from ${apiKeyTables}
          where api_key.agreement_id = ${agreementId} and ${hasStatus(['ACTIVE'])}`,
    )
    return counted?.count ?? 0
  }

  /** @param secretHash SHA-256 of the whole key */
  async insert(key: NewApiKey, secretHash: Buffer): Promise<ApiKeyRow> {
    await run(
      this.#manager,
      sql`insert into api_key (id, prefix, secret_hash, label, partner_id, agreement_id, scopes, expires_on)
          values (${key.id}, ${key.prefix}, ${secretHash}, ${key.label}, ${key.partnerId}, ${key.agreementId},
                  ${key.scopes}, ${key.expiresOn})`,
    )
    return this.#read(key.id)
  }

  async revoke(id: string, revocationReason: string | null): Promise<ApiKeyRow> {
    await this.#manager
      .createQueryBuilder()
      .update(ApiKeyTable)
      .set({ revokedAt: () => 'clock_timestamp()', revocationReason })
      .where({ id })
      .execute()
    return this.#read(id)
  }

  /** For the gateway: the key that begins so, whoever it belongs to. */
  async heldByPrefix(prefix: string): Promise<HeldKeyRow | null> {
    const [found] = await run<HeldKeyRow>(
      this.#manager,
      sql`select api_key.id, api_key.secret_hash as "secretHash", api_key.partner_id as "partnerId", api_key.scopes,
                 ${apiKeyStatus} as status, array(select facility_id from agreement_facility
                   where agreement_id = api_key.agreement_id order by facility_id) as "facilityIds"
          from ${apiKeyTables} where api_key.prefix = ${prefix}`,
    )
    return found ?? null
  }

  /** Writes at most once a minute for a key, however often it is used. */
  async noteUse(id: string): Promise<void> {
    await run(
      this.#manager,
      sql`insert into api_key_use (api_key_id, last_used_at) values (${id}, date_trunc('minute', clock_timestamp()))
          on conflict (api_key_id) do update set last_used_at = excluded.last_used_at
          where api_key_use.last_used_at < excluded.last_used_at`,
    )
  }

  async #read(id: string): Promise<ApiKeyRow> {
    const [key] = await run<ApiKeyRow>(
      this.#manager,
      sql`select ${apiKeyColumns} from ${apiKeyTables} where api_key.id = ${id}`,
    )
    return key as ApiKeyRow
  }
}
