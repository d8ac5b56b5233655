import { columnsOf, type List, type Sql, sql } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import { isOfViewer } from '../agreement/condition.ts'
import type { ApiKeyFilter } from '../generated/schema.ts'
import { apiKeyStatus, apiKeyTables, hasStatus } from './condition.ts'
import { ApiKeyTable } from './row.ts'

export interface ApiKeyListArguments {
  first: number
  after?: string | null
  filter?: ApiKeyFilter | null
}

export const apiKeyColumns: Sql = sql`${columnsOf(ApiKeyTable)}, ${apiKeyStatus} as status,
  api_key_use.last_used_at as "lastUsedAt"`

export const apiKeyList = ({ first, after, filter }: ApiKeyListArguments, viewer: Viewer): List => ({
  columns: apiKeyColumns,
  from: apiKeyTables,
  where: [isOfViewer(viewer), ...(filter?.status ? [hasStatus(filter.status)] : [])],
  order: { name: 'CREATED_AT', expression: sql`api_key.created_at`, type: 'timestamptz', direction: 'DESC' },
  id: sql`api_key.id`,
  first,
  after,
})
