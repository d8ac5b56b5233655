import { type Held, heldByKey } from '@karya/service'
import type { Repositories } from './database.ts'
import type { FrameworkRow, PointRow } from './programme/row.ts'
import type { RegionalOfficeRow, RegionRow } from './region/row.ts'

/** What comes with a release, and no mutation changes. */
export interface Reference {
  regions: Held<RegionRow>
  offices: Held<RegionalOfficeRow>
  frameworks: Held<FrameworkRow>
  points: Held<PointRow>
}

/** Holds it in memory: nearly every answer names a province. */
export const holdReference = async ({ programmes, regions }: Repositories): Promise<Reference> => {
  const byCode = ({ code }: { code: string }) => code
  const reference = {
    regions: heldByKey(() => regions.list({}), byCode),
    offices: heldByKey(() => regions.offices(), byCode),
    frameworks: heldByKey(() => programmes.list(null), byCode),
    points: heldByKey(() => programmes.points(), byCode),
  }
  await Promise.all(Object.values(reference).map(held => held.refresh()))
  return reference
}
