import { isKeptBy, raw, type Sql, sql } from '@karya/postgres'
import { smallestShownCount, type Viewer } from '@karya/subgraph'

type CountColumn = 'enrolled' | 'completed' | 'certified'

/**
 * Sums of people, of no other numbers than the viewer is shown for each session by itself.
 *
 * A figure drawn from public numbers alone tells nothing that they do not tell: no hidden number shows by the difference of two
 * figures, of a total and its rows, or of a figure and the sessions it covers, and none by its rank. The price is that the sums leave
 * out the hidden numbers, at most four people for each such session; who keeps the records of a facility has all of them. A sum that
 * consists of hidden numbers alone is hidden itself.
 *
 * Over `training_session` and `facility_copy`, which may be missing for a facility.
 */
export const measuresFor = (viewer: Viewer): Sql => {
  const isKept = sql`coalesce(${isKeptBy(viewer, 'facility_copy')}, false)`
  const column = (name: CountColumn) => raw(`training_session.${name}`)
  const isShown = (name: CountColumn) =>
    sql`(${column(name)} = 0 or ${column(name)} >= ${raw(String(smallestShownCount))} or ${isKept})`
  const shownSum = (name: CountColumn) => sql`sum(${column(name)}) filter (where ${isShown(name)})`
  const hasHidden = (name: CountColumn) => sql`coalesce(bool_or(not ${isShown(name)}), false)`
  const isHidden = (name: CountColumn) => sql`(${hasHidden(name)} and coalesce(${shownSum(name)}, 0) = 0)`
  const measure = (name: CountColumn, flag: string) =>
    sql`(case when not ${isHidden(name)} then ${shownSum(name)} end)::int as ${raw(name)}, ${isHidden(name)} as ${raw(`"${flag}"`)}`
  // Whoever says how many completed says how many were enrolled; a session that runs still says the latter alone.
  const saysBoth = sql`training_session.completed is not null and ${isShown('enrolled')} and ${isShown('completed')}`
  return sql`count(*)::int as sessions,
    ${measure('enrolled', 'isEnrolledHidden')}, ${measure('completed', 'isCompletedHidden')},
    ${measure('certified', 'isCertifiedHidden')},
    round(sum(training_session.completed) filter (where ${saysBoth})::numeric
      / nullif(sum(training_session.enrolled) filter (where ${saysBoth}), 0), 4)::float8 as "completionRate"`
}
