import { EntitySchema } from 'typeorm'
import type { RegionLevel } from '../generated/schema.ts'

export interface RegionRow {
  code: string
  name: string
  level: RegionLevel
  parentCode: string | null
}

export const RegionTable = new EntitySchema<RegionRow>({
  name: 'region',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    level: { type: 'text' },
    parentCode: { name: 'parent_code', type: 'text', nullable: true },
  },
})

export interface RegionalOfficeRow {
  code: string
  name: string
  provinceCode: string
}

export const RegionalOfficeTable = new EntitySchema<RegionalOfficeRow>({
  name: 'regional_office',
  columns: {
    code: { type: 'text', primary: true },
    name: { type: 'text' },
    provinceCode: { name: 'province_code', type: 'text' },
  },
})
