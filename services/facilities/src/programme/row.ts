import { EntitySchema } from 'typeorm'
import type { Verification } from '../generated/schema.ts'

export interface FrameworkRow {
  code: string
  name: string
  issuer: string | null
  validFrom: string | null
  validUntil: string | null
  pointCount: number | null
}

export const FrameworkTable = new EntitySchema<FrameworkRow>({
  name: 'programme_framework',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    issuer: { type: 'text', nullable: true },
    validFrom: { name: 'valid_from', type: 'text', nullable: true },
    validUntil: { name: 'valid_until', type: 'text', nullable: true },
    pointCount: { name: 'point_count', type: 'int', nullable: true },
  },
})

export interface PointRow {
  code: string
  frameworkCode: string
  number: number | null
  text: string
  verification: Verification
}

export const PointTable = new EntitySchema<PointRow>({
  name: 'programme_point',
  columns: {
    code: { type: 'text', primary: true },
    frameworkCode: { name: 'framework_code', type: 'text' },
    number: { type: 'int', nullable: true },
    text: { type: 'text' },
    verification: { type: 'text' },
  },
})
