import {
  columnsOf,
  connectionOf,
  connectionsByParent,
  type FacilityConditions,
  facilityConditions,
  isAmong,
  isIn,
  type List,
  type Order,
  run,
  sql,
} from '@karya/postgres'
import type { EntityManager } from 'typeorm'
import type { TrainingProgramOrderField } from '../generated/schema.ts'
import { type ProgramPointRow, ProgramPointTable, type ProgramRow, ProgramTable } from './row.ts'

export interface ProgramFilter {
  facility?: FacilityConditions | null
  skillField?: readonly string[] | null
  programmePointCode?: readonly string[] | null
}

export interface ProgramListArguments {
  first: number
  after?: string | null
  filter?: ProgramFilter | null
  orderBy?: { field: TrainingProgramOrderField; direction: Order['direction'] } | null
}

const columns = columnsOf(ProgramTable)

const orders: Record<TrainingProgramOrderField, Pick<Order, 'expression' | 'type'>> = {
  TITLE: { expression: sql`training_program.title`, type: 'text' },
  CREATED_AT: { expression: sql`training_program.created_at`, type: 'timestamptz' },
}

const listOf = ({ first, after, filter, orderBy }: ProgramListArguments): List => {
  const { field, direction } = orderBy ?? { field: 'CREATED_AT', direction: 'DESC' }
  const ofFacilities = facilityConditions(filter?.facility, 'facility_copy')
  const points = filter?.programmePointCode
  return {
    columns,
    from: ofFacilities.length
      ? sql`training_program join facility_copy on facility_copy.id = training_program.facility_id`
      : sql`training_program`,
    where: [
      ...ofFacilities,
      ...isIn(sql`training_program.skill_field`, filter?.skillField),
      ...(points
        ? [
            sql`exists (select from program_point
                        where program_id = training_program.id and point_code = any(${points}::text[]))`,
          ]
        : []),
    ],
    order: { name: field, direction, ...orders[field] },
    id: sql`training_program.id`,
    first,
    after,
  }
}

export class ProgramRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  list(list: ProgramListArguments) {
    return connectionOf<ProgramRow>(this.#manager, listOf(list))
  }

  /** The programs of many facilities: one statement, whatever their number. */
  listsByFacilityIds(facilityIds: readonly string[], list: ProgramListArguments) {
    return connectionsByParent<ProgramRow>(this.#manager, listOf(list), {
      column: sql`training_program.facility_id`,
      type: 'uuid',
      keys: facilityIds,
    })
  }

  byIds(ids: readonly string[]) {
    return run<ProgramRow>(this.#manager, sql`select ${columns} from training_program where ${isAmong(sql`id`, ids)}`)
  }

  /** The programme points of many programs. */
  pointsByProgramIds(programIds: readonly string[]) {
    return run<ProgramPointRow>(
      this.#manager,
      sql`select ${columnsOf(ProgramPointTable)} from program_point where ${isAmong(sql`program_id`, programIds)}
          order by point_code`,
    )
  }

  async insert(
    program: Omit<ProgramRow, 'isGenerated' | 'version' | 'createdAt' | 'updatedAt'>,
    pointCodes: readonly string[],
  ): Promise<ProgramRow> {
    await this.#manager.getRepository(ProgramTable).insert(program)
    if (pointCodes.length) {
      const points = pointCodes.map(pointCode => ({ programId: program.id, pointCode }))
      await this.#manager.getRepository(ProgramPointTable).insert(points)
    }
    const [inserted] = await this.byIds([program.id])
    return inserted as ProgramRow
  }
}
