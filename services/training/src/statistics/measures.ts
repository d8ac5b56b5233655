import { isKeptBy, raw, type Sql, sql } from '@karya/postgres'
import { peopleOf } from '@karya/service'
import type { Viewer } from '@karya/subgraph'
import type { TrainingMeasure } from '../generated/schema.ts'

/**
 * What training is measured by, as selected and as ordered by, over `training_session` and `facility_copy`, which may be missing for a
 * facility.
 */
export const measuresFor = (viewer: Viewer): { selected: Sql; orders: Record<TrainingMeasure, Sql> } => {
  const isKept = sql`coalesce(${isKeptBy(viewer, 'facility_copy')}, false)`
  const column = (name: string) => raw(`training_session.${name}`)
  const enrolled = peopleOf(column('enrolled'), isKept)
  const completed = peopleOf(column('completed'), isKept)
  const certified = peopleOf(column('certified'), isKept)
  // Whoever says how many completed says how many were enrolled; a session that runs still says the latter alone.
  const saysBoth = sql`training_session.completed is not null and ${enrolled.isShown} and ${completed.isShown}`
  return {
    selected: sql`count(*)::int as sessions, ${enrolled.count} as enrolled, ${completed.count} as completed, ${certified.count} as certified,
      round(sum(training_session.completed) filter (where ${saysBoth})::numeric
        / nullif(sum(training_session.enrolled) filter (where ${saysBoth}), 0), 4)::float8 as "completionRate"`,
    orders: {
      SESSIONS: raw('sessions'),
      ENROLLED: enrolled.sum,
      COMPLETED: completed.sum,
      CERTIFIED: certified.sum,
      COMPLETION_RATE: raw('"completionRate"'),
    },
  }
}
