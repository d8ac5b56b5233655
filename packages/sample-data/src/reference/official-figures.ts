import { readCsv } from '../data-files.ts'

export interface OfficialFigure {
  /** A day, or a month. */
  asOf: string
  /** `national`, `kanwil:` with the name of a regional office, or `facility:` with a facility's name. */
  scope: string
  indicator: string
  value: number
  unit: string
  source: string
}

type Column = 'as_of' | 'scope' | 'indicator' | 'value' | 'unit' | 'source'

/** Published figures, for scaling generated ones and for checking them. A source written `same` is spelled out. */
export const officialFigures = (): OfficialFigure[] => {
  let source = ''
  return readCsv<Column>('official-figures.csv').map(row => {
    const isSame = /^same\b/.test(row.source)
    if (!isSame) source = row.source
    return {
      asOf: row.as_of,
      scope: row.scope,
      indicator: row.indicator,
      value: Number(row.value),
      unit: row.unit,
      source: isSame ? row.source.replace(/^same/, source) : source,
    }
  })
}

/** The national figure of this name. Throws when the file has none: what is scaled to it would be meaningless. */
export const nationalFigure = (figures: readonly OfficialFigure[], indicator: string): OfficialFigure => {
  const figure = figures.find(candidate => candidate.scope === 'national' && candidate.indicator === indicator)
  if (!figure) throw new Error(`official-figures.csv: wanted a national figure "${indicator}"; found none.`)
  return figure
}
