export interface Days {
  from?: string | null
  to?: string | null
}

/** How a range of days falls into whole months, whose sums are kept, and days at its edges, whose sales are read. Both ends included. */
export interface Split {
  /** The first day of the first whole month, and of the month after the last; null where the range is open there. */
  months: { from: string | null; before: string | null } | null
  edges: { from: string; to: string }[]
}

const firstOfMonth = (day: string) => `${day.slice(0, 7)}-01`

const moved = (day: string, days: number) => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

const firstOfNextMonth = (day: string) => firstOfMonth(moved(firstOfMonth(day), 31))

/** Exactly the days of the range, none twice. */
export const splitIntoMonths = ({ from = null, to = null }: Days): Split => {
  if (from && to && from > to) return { months: null, edges: [] }
  const start = from && (from === firstOfMonth(from) ? from : firstOfNextMonth(from))
  const end = to && firstOfMonth(moved(to, 1))
  // No whole month lies in between.
  if (from && to && start && end && start >= end) return { months: null, edges: [{ from, to }] }
  return {
    months: { from: start, before: end },
    edges: [
      ...(from && start && from < start ? [{ from, to: moved(start, -1) }] : []),
      ...(to && end && to >= end ? [{ from: end, to }] : []),
    ],
  }
}
