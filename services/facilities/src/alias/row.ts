import { EntitySchema } from 'typeorm'

export interface AliasRow {
  id: string
  facilityId: string
  alias: string
}

export const AliasTable = new EntitySchema<AliasRow>({
  name: 'facility_alias',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    alias: { type: 'text' },
  },
})
