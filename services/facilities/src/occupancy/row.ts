import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'

/** Places and people of a facility on one day of its own time zone. */
export interface OccupancyRow {
  id: string
  facilityId: string
  recordedOn: string
  capacity: number
  occupants: number
  version: number
}

export const OccupancyTable = new EntitySchema<OccupancyRow>({
  name: 'occupancy',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    recordedOn: { name: 'recorded_on', type: 'text' },
    capacity: { type: 'int' },
    occupants: { type: 'int' },
    version: { type: 'int', default: 1 },
  },
})

export type OccupancyConnectionRows = Connection<OccupancyRow>
