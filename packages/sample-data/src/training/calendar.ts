import { generatedUntil } from '../plan.ts'
import { type RandomSource, type WeightedTable, weightedTable } from '../random.ts'
import { pointsOn } from './programs.ts'
import type { SessionStatus } from './records.ts'

const day = 86_400_000
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / day
const dateOf = (number: number): string => new Date(number * day).toISOString().slice(0, 10)

/** January to December. Budgets open in February, classes fill from July on; fasting month and year's end are quiet. */
const seasons = [0.55, 0.95, 0.7, 0.75, 1.05, 1.1, 1.25, 1.2, 1.3, 1.25, 1.0, 0.45]

interface Month {
  firstDay: number
  length: number
}

/** Months of sessions from `first` to three months after the data end, each year with a seventh more than the one before. */
const monthsSince = (first: string): WeightedTable<Month> => {
  const end = new Date(`${generatedUntil}T00:00:00Z`)
  const last = end.getUTCFullYear() * 12 + end.getUTCMonth() + 3
  const [year, month] = first.split('-').map(Number) as [number, number]
  const start = year * 12 + month - 1
  return weightedTable(
    Array.from({ length: last - start + 1 }, (_, offset) => {
      const ordinal = start + offset
      const firstDay = Date.UTC(Math.floor(ordinal / 12), ordinal % 12, 1) / day
      const length = Date.UTC(Math.floor(ordinal / 12), (ordinal % 12) + 1, 1) / day - firstDay
      // Of what is still to come, only a part is scheduled yet.
      const known = firstDay > dayNumber(generatedUntil) ? 0.4 : 1
      return [{ firstDay, length }, (seasons[ordinal % 12] as number) * 1.14 ** (ordinal / 12 - 2022) * known]
    }),
  )
}

const always = monthsSince('2022-01')
/** Nothing serves a programme before it is in force: 13 Program Akselerasi from November 2024, 15 Program Aksi from 2026. */
const accelerated = monthsSince('2024-11')
const inAction = monthsSince('2026-01')

const monthsOf = (programmePointCodes: readonly string[]): WeightedTable<Month> => {
  if (programmePointCodes.includes(pointsOn.foodSelfReliance)) return inAction
  return programmePointCodes.length ? accelerated : always
}

/** Saturday and Sunday have the numbers 2 and 3, as 1 January 1970 was a Thursday. */
const onWorkday = (number: number): number => {
  const weekday = number % 7
  return weekday === 2 ? number + 2 : weekday === 3 ? number + 1 : number
}

/** First and last day of a session of so many hours, five days a week, four to seven hours a day; most begin on a Monday. */
export const drawDays = (
  { hours, programmePointCodes }: { hours: number; programmePointCodes: readonly string[] },
  random: RandomSource,
): { startsOn: string; endsOn: string } => {
  const { firstDay, length } = random.weighted(monthsOf(programmePointCodes))
  const drawn = firstDay + random.between(0, length - 1)
  const isMonday = random.chance(0.7)
  const start = isMonday ? drawn + ((4 - (drawn % 7) + 7) % 7) : onWorkday(drawn)
  const workdays = Math.ceil(hours / random.between(4, 7))
  const end = onWorkday(start + Math.floor((workdays - 1) / 5) * 7 + ((workdays - 1) % 5))
  return { startsOn: dateOf(start), endsOn: dateOf(end) }
}

/** What a session's days make of its status on the last day that generated records know of. */
export const statusOf = (
  { startsOn, endsOn }: { startsOn: string; endsOn: string },
  random: RandomSource,
): SessionStatus => {
  if (random.chance(0.04)) return 'CANCELLED'
  if (endsOn <= generatedUntil) return 'COMPLETED'
  if (startsOn <= generatedUntil) return 'RUNNING'
  const daysAhead = dayNumber(startsOn) - dayNumber(generatedUntil)
  return daysAhead < 30 && random.chance(0.7) ? 'OPEN' : 'PLANNED'
}

export const daysAfter = (date: string, days: number): string => dateOf(dayNumber(date) + days)
export const yearsAfter = (date: string, years: number): string =>
  `${Number(date.slice(0, 4)) + years}${date.slice(4) === '-02-29' ? '-02-28' : date.slice(4)}`
