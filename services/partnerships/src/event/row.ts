import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { EventKind } from '../generated/schema.ts'

export interface EventRow {
  id: string
  kind: EventKind
  name: string | null
  heldOn: string | null
  /** Follows from the day; known without it for some. */
  heldInYear: number | null
  place: string | null
  note: string | null
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const EventTable = new EntitySchema<EventRow>({
  name: 'event',
  columns: {
    id: { type: 'uuid', primary: true },
    kind: { type: 'text' },
    name: { type: 'text', nullable: true },
    heldOn: { name: 'held_on', type: 'text', nullable: true },
    heldInYear: { name: 'held_in_year', type: 'int', nullable: true },
    place: { type: 'text', nullable: true },
    note: { type: 'text', nullable: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

/** Who or what took part in an event, by id or code. */
export interface ParticipationRow {
  eventId: string
  key: string
}

/** The table of one kind of participants, and its column that names them. */
const participation = (name: string, column: string) =>
  new EntitySchema<ParticipationRow>({
    name,
    columns: {
      eventId: { name: 'event_id', type: 'uuid', primary: true },
      key: { name: column, type: 'text', primary: true },
    },
  })

export const EventFacilityTable = participation('event_facility', 'facility_id')
export const EventPartnerTable = participation('event_partner', 'partner_id')
export const EventProductTable = participation('event_product', 'product_id')
export const EventProgrammePointTable = participation('event_programme_point', 'programme_point_code')

export type EventConnectionRows = Connection<EventRow>
