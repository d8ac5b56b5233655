import { columnsOf, isAmong, run, sql } from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import { type FrameworkRow, FrameworkTable, type PointRow, PointTable } from './row.ts'

const columns = columnsOf(FrameworkTable)
const pointColumns = columnsOf(PointTable)

export class ProgrammeRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** Frameworks in force on a day, or all; newest first. */
  list(on: string | null | undefined) {
    const inForce = on ? sql`daterange(valid_from, valid_until, '[]') @> ${on}::date` : sql`true`
    return run<FrameworkRow>(
      this.#manager,
      sql`select ${columns} from programme_framework where ${inForce} order by valid_from desc nulls last, code`,
    )
  }

  byCodes(codes: readonly string[]) {
    return run<FrameworkRow>(
      this.#manager,
      sql`select ${columns} from programme_framework where ${isAmong(sql`code`, codes, 'text')}`,
    )
  }

  points() {
    return run<PointRow>(this.#manager, sql`select ${pointColumns} from programme_point`)
  }

  pointsByCodes(codes: readonly string[]) {
    return run<PointRow>(
      this.#manager,
      sql`select ${pointColumns} from programme_point where ${isAmong(sql`code`, codes, 'text')}`,
    )
  }

  pointsByFrameworkCodes(codes: readonly string[]) {
    return run<PointRow>(
      this.#manager,
      sql`select ${pointColumns} from programme_point where ${isAmong(sql`framework_code`, codes, 'text')} order by number nulls last, code`,
    )
  }
}
