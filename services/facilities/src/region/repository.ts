import { allOf, columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type RegionalOfficeRow, RegionalOfficeTable, type RegionRow, RegionTable } from './row.ts'

const columns = columnsOf(RegionTable)
const officeColumns = columnsOf(RegionalOfficeTable)

export class RegionRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list({ level, parentCode }: { level?: string | null; parentCode?: string | null }) {
    const conditions = [
      ...(level ? [sql`level = ${level}`] : []),
      ...(parentCode ? [sql`parent_code = ${parentCode}`] : []),
    ]
    return run<RegionRow>(this.#manager, sql`select ${columns} from region where ${allOf(conditions)} order by code`)
  }

  byCodes(codes: readonly string[]) {
    return run<RegionRow>(this.#manager, sql`select ${columns} from region where ${isAmong(sql`code`, codes, 'text')}`)
  }

  offices() {
    return run<RegionalOfficeRow>(this.#manager, sql`select ${officeColumns} from regional_office order by code`)
  }

  officesByCodes(codes: readonly string[]) {
    return run<RegionalOfficeRow>(
      this.#manager,
      sql`select ${officeColumns} from regional_office where ${isAmong(sql`code`, codes, 'text')}`,
    )
  }
}
