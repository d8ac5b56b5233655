import { describe, expect, it } from '@jest/globals'
import { facilitiesData, generatedUntil, karyaId, sourceId, trainingData } from '../src/index.ts'

const everything = (size: 'none' | 'small') => {
  const data = trainingData(size)
  return {
    sources: data.sources,
    programs: [...data.programs()],
    sessions: [...data.sessions()],
    partners: [...data.sessionPartners()],
    certificates: [...data.certificates()],
  }
}
const small = everything('small')

describe('training data', () => {
  it('hold nothing but the press without generated records', () => {
    const { sources, programs, sessions, partners, certificates } = everything('none')
    expect([sources, programs, sessions, certificates].map(list => list.length)).toEqual([1, 1, 1, 0])
    expect(sources[0]?.kind).toBe('PRESS')
    expect(sessions[0]).toMatchObject({
      id: karyaId('training-session', 'lapas-narkotika-kasongan/2025-08-04'),
      status: 'RUNNING',
      enrolled: 20,
      endsOn: null,
      completed: null,
      certified: null,
    })
    expect(partners.map(({ partnerId, role }) => [partnerId, role])).toEqual(
      ['blk-palangka-raya', 'lpk-multi-karya', 'umkm-marajaki-kreatif'].map(partner => [
        karyaId('partner', partner),
        'INSTRUCTOR',
      ]),
    )
  })

  it('are the same whenever they are made', () => {
    expect(everything('small')).toEqual(small)
  })

  it('say of every generated record that it is one', () => {
    expect(small.sources.map(({ id }) => id)).toContain(sourceId('generated'))
    for (const { isGenerated, sourceIds } of [...small.programs, ...small.sessions]) {
      expect(sourceIds.length > 0).toBe(!isGenerated)
    }
  })

  it('keep the rules of the service', () => {
    const programs = new Map(small.programs.map(program => [program.id, program]))
    const facilities = new Set(facilitiesData('none').facilities.map(({ id }) => id))
    for (const session of small.sessions) {
      const { enrolled, completed, certified, status, startsOn, endsOn, facilityId, skillField } = session
      expect(programs.get(session.programId)).toMatchObject({ facilityId, skillField })
      expect(facilities.has(facilityId)).toBe(true)
      expect(endsOn === null || endsOn >= startsOn).toBe(true)
      expect((enrolled ?? 0) >= (completed ?? 0) && (completed ?? 0) >= (certified ?? 0)).toBe(true)
      if (session.isGenerated && status !== 'CANCELLED') {
        expect(enrolled !== null).toBe(startsOn <= generatedUntil)
        expect(status === 'COMPLETED').toBe((endsOn as string) <= generatedUntil)
        expect(status === 'RUNNING').toBe(startsOn <= generatedUntil && (endsOn as string) > generatedUntil)
      }
    }
  })

  it('begin on workdays, and serve no programme before it is in force', () => {
    const points = new Map(small.programs.map(({ id, programmePointCodes }) => [id, programmePointCodes]))
    for (const { startsOn, programId } of small.sessions) {
      expect([0, 6]).not.toContain(new Date(`${startsOn}T00:00:00Z`).getUTCDay())
      if (points.get(programId)?.length) expect(startsOn >= '2024-11-01').toBe(true)
    }
  })

  it('name points and partners that there are', () => {
    const known = new Set(facilitiesData('none').programmePoints.map(({ code }) => code))
    expect(
      small.programs.flatMap(({ programmePointCodes }) => programmePointCodes).every(code => known.has(code)),
    ).toBe(true)
  })

  it('have no more certificates of a session than people were certified', () => {
    const certified = new Map(small.sessions.map(session => [session.id, session.certified]))
    const issued = new Map<string, number>()
    for (const { sessionId } of small.certificates) issued.set(sessionId, (issued.get(sessionId) ?? 0) + 1)
    for (const [sessionId, count] of issued) expect(count).toBe(certified.get(sessionId))
    expect(small.certificates.length).toBeGreaterThan(1000)
    expect(new Set(small.certificates.map(({ digits }) => digits.join())).size).toBe(small.certificates.length)
  })
})
