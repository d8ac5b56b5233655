import { raw, type Sql, sql } from '@karya/postgres'
import { smallestShownCount } from '@karya/subgraph'

/**
 * A number of people over the rows of a group, of no other numbers than the viewer is shown for each row by itself: zero, five and
 * more, and all of whose records it keeps.
 *
 * What is drawn from shown numbers alone tells nothing that they do not tell. A hidden number may be one, two, three or four, and every
 * answer to every question is the same whichever it is: no total and its rows, no two groups or filters, no rate and no rank shows
 * more. The price is that sums leave out hidden numbers, at most four people for each such row. A sum of hidden numbers alone is hidden.
 *
 * @param people a number of people for each row, null where it is not known
 * @param isKept whether the viewer keeps the records of the row; never null
 */
export const peopleOf = (people: Sql, isKept: Sql) => {
  const isShown = sql`(${people} = 0 or ${people} >= ${raw(String(smallestShownCount))} or ${isKept})`
  const shownSum = sql`sum(${people}) filter (where ${isShown})`
  const isHidden = sql`(coalesce(bool_or(not ${isShown}), false) and coalesce(${shownSum}, 0) = 0)`
  const sum = sql`(case when not ${isHidden} then ${shownSum} end)`
  return {
    /** Of a row. Null where the number is not known. */
    isShown,
    /** Of a group: null where no number is known, or none is shown. */
    sum,
    /** Of a group, as a `Count` in JSON; null where no number is known. */
    count: sql`case when count(${people}) > 0 then json_build_object('value', ${sum}, 'suppressed', ${isHidden}) end`,
  }
}
