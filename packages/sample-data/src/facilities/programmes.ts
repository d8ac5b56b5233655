import { slug } from '../identity.ts'
import type { PressFacts } from '../reference/press-facts.ts'
import type {
  ReferenceCodes,
  ReferenceProgrammeFramework,
  ReferenceProgrammePoint,
} from '../reference/reference-codes.ts'
import { pressSourceId, sourceId } from '../source-documents.ts'
import type { PointVerification, ProgrammeFrameworkRecord, ProgrammePointRecord } from './records.ts'

/** Who issued a framework, by its own name. */
const issuerByFramework: ReadonlyMap<string, string> = new Map([
  ['AKSELERASI_13', 'Menteri Imigrasi dan Pemasyarakatan'],
  ['PROGRAM_AKSI_15', 'Kementerian Imigrasi dan Pemasyarakatan'],
  ['ASTA_CITA', 'Presiden'],
])

/** The sources that `reference-codes.json` names in prose. */
const sourcesByFramework: ReadonlyMap<string, readonly string[]> = new Map([
  ['PROGRAM_AKSI_15', ['telisikfakta', 'murianetwork']],
])
const sourcesByPoint: ReadonlyMap<string, readonly string[]> = new Map([
  ['AKSELERASI_13-1', ['wantimpres', 'viva-1769875']],
  ['AKSELERASI_13-2', ['barometeronlinesumut', 'tirto']],
])

const named = (keys: readonly string[] | undefined): string[] => (keys ?? []).map(sourceId)
const orCompilation = (sourceIds: string[]): string[] =>
  sourceIds.length > 0 ? sourceIds : [sourceId('reference-codes')]

const firstDay = (month: string | null | undefined): string | null => (month ? `${month}-01` : null)
const lastDay = (month: string | null | undefined): string | null => {
  if (!month) return null
  const [year, number] = month.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** "13 Program Akselerasi …" tells how many points it has, where the codes do not. */
const pointCount = ({ name, points }: ReferenceProgrammeFramework): number | null => {
  if (typeof points === 'number') return points
  const [, count] = /^(\d+) /.exec(name) ?? []
  return count ? Number(count) : null
}

const articlesNaming = (framework: string, facts: PressFacts): string[] =>
  facts.programmes.filter(programme => programme.framework === framework).flatMap(programme => programme.articles)

export const programmeFrameworks = (codes: ReferenceCodes, facts: PressFacts): ProgrammeFrameworkRecord[] =>
  codes.programmeFrameworks.map(framework => ({
    code: framework.code,
    name: framework.name,
    issuer: issuerByFramework.get(framework.code) ?? null,
    validFrom: firstDay(framework.validFrom),
    validUntil: lastDay(framework.validTo),
    pointCount: pointCount(framework),
    sourceIds: [
      ...articlesNaming(framework.name, facts).map(pressSourceId),
      ...orCompilation(named(sourcesByFramework.get(framework.code))),
    ],
  }))

const articlesOnPoint = (framework: string, number: number | null, facts: PressFacts): string[] =>
  facts.programmes
    .filter(programme => number !== null && programme.framework === framework && programme.point === number)
    .flatMap(programme => programme.articles)

const verificationOf = (point: ReferenceProgrammePoint): PointVerification =>
  point.status.startsWith('SOURCED') ? 'SOURCED' : 'CONTENT_SOURCED'

/** A framework's points are a list, or a sentence "partly listed: a, b, …" that gives subjects without wording or number. */
const pointsOf = (framework: ReferenceProgrammeFramework, facts: PressFacts): ProgrammePointRecord[] => {
  const frameworkCode = framework.code
  if (typeof framework.points === 'number') return []
  if (typeof framework.points === 'string') {
    const subjects = framework.points.replace(/^partly listed:\s*/, '').split(/,\s*/)
    return subjects.map(text => ({
      code: `${frameworkCode}-${slug(text)}`,
      frameworkCode,
      number: null,
      text,
      verification: 'SUBJECT_SOURCED',
      sourceIds: orCompilation(named(sourcesByFramework.get(frameworkCode))),
    }))
  }
  return framework.points.map(point => {
    const code = `${frameworkCode}-${point.no ?? slug(point.text)}`
    const articles = articlesOnPoint(framework.name, point.no, facts).map(pressSourceId)
    return {
      code,
      frameworkCode,
      number: point.no,
      text: point.text,
      verification: verificationOf(point),
      sourceIds: orCompilation([...articles, ...named(sourcesByPoint.get(code))]),
    }
  })
}

/** The points that are known, which for most frameworks are not all of them. */
export const programmePoints = (codes: ReferenceCodes, facts: PressFacts): ProgrammePointRecord[] =>
  codes.programmeFrameworks.flatMap(framework => pointsOf(framework, facts))
