import { weightedTable } from '../random.ts'

const numberOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000

/** The days that sales are of, as days since 1970. */
export const firstSaleDay = numberOf('2022-01-03')
export const lastSaleDay = numberOf('2026-09-30')

/** Idul Fitri (Lebaran) by the joint decree on public holidays (SKB tiga menteri) of each year. */
const lebaran = ['2022-05-02', '2023-04-22', '2024-04-10', '2025-03-31', '2026-03-20'].map(numberOf)

/** Fairs around Independence Day, 17 August, and Hari Bhakti Pemasyarakatan, 27 April. */
const fairs = [2022, 2023, 2024, 2025, 2026].flatMap(year => [
  { from: numberOf(`${year}-08-08`), to: numberOf(`${year}-08-24`) },
  { from: numberOf(`${year}-04-22`), to: numberOf(`${year}-04-29`) },
])

export const isFair = (day: number): boolean => fairs.some(({ from, to }) => day >= from && day <= to)

/** How much is sold on a day beside others: growth since 2022, the month before Lebaran, fairs, weekends. */
const weightOf = (day: number): number => {
  const growth = 1.16 ** ((day - firstSaleDay) / 365.25)
  const beforeLebaran = lebaran.some(feast => day < feast && day >= feast - 28) ? 1.9 : 1
  const afterLebaran = lebaran.some(feast => day >= feast && day < feast + 7) ? 0.35 : 1
  const fair = isFair(day) ? 1.7 : 1
  const weekday = (((day + 4) % 7) + 7) % 7
  const weekend = weekday === 0 || weekday === 6 ? 1.25 : 1
  return growth * beforeLebaran * afterLebaran * fair * weekend
}

/** `cumulativeWeights[n]`: the weight of all days before day `firstSaleDay + n`. */
const cumulativeWeights = (() => {
  const cumulative = new Float64Array(lastSaleDay - firstSaleDay + 2)
  for (let index = 1; index < cumulative.length; index += 1) {
    cumulative[index] = (cumulative[index - 1] as number) + weightOf(firstSaleDay + index - 1)
  }
  return cumulative
})()

/** The weight of all days from this one on. */
export const weightSince = (day: number): number =>
  (cumulativeWeights.at(-1) as number) - (cumulativeWeights[day - firstSaleDay] as number)

/** A day from `since` on; `fraction` is a random number from 0 up to 1. */
export const drawDay = (since: number, fraction: number): number => {
  const wanted = (cumulativeWeights.at(-1) as number) - weightSince(since) * (1 - fraction)
  let low = since - firstSaleDay
  let high = lastSaleDay - firstSaleDay
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((cumulativeWeights[middle] as number) <= wanted) low = middle
    else high = middle - 1
  }
  return firstSaleDay + low
}

/** By the codes of reference-codes.json. */
export type SalesChannel =
  | 'GALERI_LAPAS'
  | 'GALERI_PEMASYARAKATAN'
  | 'PAMERAN'
  | 'MARKETPLACE'
  | 'E_KATALOG_LKPP'
  | 'MITRA'
  | 'EKSPOR'
  | 'LANGSUNG'

export const channelOdds = weightedTable<SalesChannel>([
  ['GALERI_LAPAS', 30],
  ['LANGSUNG', 26],
  ['PAMERAN', 9],
  ['MARKETPLACE', 14],
  ['GALERI_PEMASYARAKATAN', 9],
  ['MITRA', 9],
  ['E_KATALOG_LKPP', 2.6],
  ['EKSPOR', 0.4],
])

export const fairChannelOdds = weightedTable<SalesChannel>([
  ['PAMERAN', 55],
  ['GALERI_LAPAS', 18],
  ['LANGSUNG', 15],
  ['MARKETPLACE', 7],
  ['MITRA', 5],
])

/** Smallest and largest quantity of one sale; small ones are likelier. */
export const quantities: Record<SalesChannel, [low: number, high: number]> = {
  GALERI_LAPAS: [1, 4],
  LANGSUNG: [1, 6],
  PAMERAN: [1, 8],
  MARKETPLACE: [1, 3],
  GALERI_PEMASYARAKATAN: [1, 5],
  MITRA: [6, 60],
  E_KATALOG_LKPP: [10, 120],
  EKSPOR: [40, 400],
}
