import type { ProductRow } from '../product/row.ts'

/** What a follower has to do with its copy of one product. */
export interface ProductChangeRow {
  cursor: string
  id: string
  operation: 'UPSERT' | 'WITHDRAWN'
  product: ProductRow | null
}

export interface ProductChangesPage {
  changes: ProductChangeRow[]
  nextCursor: string
  hasMore: boolean
}
