/** The last day that has generated figures. Fixed, so that the data do not depend on the day they are made. */
const newestMonth = { year: 2026, month: 9 }
const monthCount = 24

export interface Month {
  /** Months since the year 0, so that months subtract. */
  ordinal: number
  /** January is 1. */
  month: number
  lastDay: string
}

const monthOf = (ordinal: number): Month => ({
  ordinal,
  month: (ordinal % 12) + 1,
  lastDay: new Date(Date.UTC(Math.floor(ordinal / 12), (ordinal % 12) + 1, 0)).toISOString().slice(0, 10),
})

/** The month of a day, or of a month: `2025-05-16`, `2025-05`. */
export const monthOfDay = (day: string): Month => monthOf(Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1)

/** The months with figures, 2024-10 to 2026-09, oldest first. */
export const recordedMonths = (): Month[] => {
  const newest = newestMonth.year * 12 + newestMonth.month - 1
  return Array.from({ length: monthCount }, (_, index) => monthOf(newest - monthCount + 1 + index))
}
