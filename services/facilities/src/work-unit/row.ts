import { EntitySchema } from 'typeorm'

export interface WorkUnitRow {
  id: string
  facilityId: string
  name: string
  description: string | null
}

export const WorkUnitTable = new EntitySchema<WorkUnitRow>({
  name: 'work_unit',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    name: { type: 'text' },
    description: { type: 'text', nullable: true },
  },
})
