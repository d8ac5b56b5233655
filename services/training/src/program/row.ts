import type { Connection } from '@karya/postgres'
import { EntitySchema } from 'typeorm'
import type { SkillField } from '../generated/schema.ts'

export interface ProgramRow {
  id: string
  facilityId: string
  skillField: SkillField
  title: string
  description: string | null
  hours: number | null
  materials: string[]
  isGenerated: boolean
  version: number
  createdAt: string
  updatedAt: string
}

export const ProgramTable = new EntitySchema<ProgramRow>({
  name: 'training_program',
  columns: {
    id: { type: 'uuid', primary: true },
    facilityId: { name: 'facility_id', type: 'uuid' },
    skillField: { name: 'skill_field', type: 'text' },
    title: { type: 'text' },
    description: { type: 'text', nullable: true },
    hours: { type: 'int', nullable: true },
    materials: { type: 'text', array: true },
    isGenerated: { name: 'is_generated', type: 'boolean', default: false },
    version: { type: 'int', default: 1 },
    createdAt: { name: 'created_at', type: 'text', default: () => 'clock_timestamp()' },
    updatedAt: { name: 'updated_at', type: 'text', default: () => 'clock_timestamp()' },
  },
})

export type ProgramConnectionRows = Connection<ProgramRow>

/** A point of a ministry's programme that a program serves. */
export interface ProgramPointRow {
  programId: string
  pointCode: string
}

export const ProgramPointTable = new EntitySchema<ProgramPointRow>({
  name: 'program_point',
  columns: {
    programId: { name: 'program_id', type: 'uuid', primary: true },
    pointCode: { name: 'point_code', type: 'text', primary: true },
  },
})
