import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** The files of `data/`, found the same way from `src` and from `dist`. */
const read = (name: string): string => readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')

/** Rows of a CSV file of `data/`, one object per row, by the names of its header. Every value is a string, empty if absent. */
export const readCsv = <Column extends string>(name: string): Record<Column, string>[] =>
  parse(read(name), { columns: true, skip_empty_lines: true })

/** A JSON file of `data/`. The type is the caller's claim; the package's tests hold it against the file. */
export const readJson = <Shape>(name: string): Shape => JSON.parse(read(name))

/** `value` as one of `allowed`; throws with the place in the file where something else stands. */
export const oneOf = <Value extends string>(allowed: readonly Value[], value: string, place: string): Value => {
  const found = allowed.find(candidate => candidate === value)
  if (found === undefined) throw new Error(`${place}: wanted one of ${allowed.join(', ')}; found "${value}".`)
  return found
}

/** An empty cell is an absent value, never zero. */
export const numberOrNull = (cell: string): number | null => (cell === '' ? null : Number(cell))
export const textOrNull = (cell: string): string | null => (cell === '' ? null : cell)

/** The sources date some facts by year or month only. Those are not days, and no day is invented for them. */
export const dayOrNull = (date: string | null | undefined): string | null =>
  date && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
