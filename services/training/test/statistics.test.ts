import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { administrator, type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

interface Figures {
  sessions: number
  enrolled: { value: number | null; suppressed: boolean } | null
  completed: { value: number | null; suppressed: boolean } | null
  completionRate: number | null
}

const measures = `sessions enrolled { value suppressed } completed { value suppressed } certified { value suppressed } completionRate`

const stats = async (groupBy: string, rest = '', dimensions = '', viewer: object = {}) => {
  const { data, errors } = await service.as(viewer)(
    `{ trainingStats(groupBy: [${groupBy}] ${rest}) { rows { ${dimensions} ${measures} } totals { ${measures} } note asOf sources { kind } } }`,
  )
  expect(errors).toBeUndefined()
  return data.trainingStats as {
    rows: (Figures & Record<string, never>)[]
    totals: Figures
    sources: { kind: string }[]
  }
}

const sumOf = (rows: Figures[], measure: 'enrolled' | 'completed') =>
  rows.reduce((sum, row) => sum + (row[measure]?.value ?? 0), 0)

describe('trainingStats', () => {
  it('counts every session once, by any dimension', async () => {
    const { totals } = await stats('')
    expect(totals.sessions).toBe(2001)
    for (const dimension of ['FACILITY', 'PROVINCE', 'REGIONAL_OFFICE', 'SPECIALIZATION', 'MONTH', 'SKILL_FIELD']) {
      const figures = await stats(dimension)
      expect(figures.totals).toEqual(totals)
      expect(figures.rows.reduce((sum, row) => sum + row.sessions, 0)).toBe(2001)
      expect(sumOf(figures.rows, 'enrolled')).toBe(totals.enrolled?.value)
    }
  })

  it('does not count a session twice in totals where it counts under several partners or points', async () => {
    const { totals } = await stats('')
    for (const [dimension, field] of [
      ['PARTNER', 'partner { id }'],
      ['PROGRAMME_POINT', 'programmePoint { code }'],
    ] as const) {
      const figures = await stats(dimension, '', field)
      expect(figures.totals).toEqual(totals)
      expect(figures.rows.reduce((sum, row) => sum + row.sessions, 0)).toBeGreaterThan(2001)
    }
  })

  it('has rows of those partners and points alone that the filter admits', async () => {
    const certifiers = await stats('PARTNER', 'filter: { partnerRole: [CERTIFIER] }', 'partner { id }')
    const all = await stats('PARTNER', '', 'partner { id }')
    const ids = certifiers.rows.map(row => (row.partner as unknown as { id: string }).id)
    expect(ids.length).toBeGreaterThan(10)
    expect(ids).not.toContain(null)
    expect(sumOf(certifiers.rows, 'enrolled')).toBe(certifiers.totals.enrolled?.value)
    const one = await stats('PARTNER', `filter: { partnerId: ["${ids[0]}"] }`, 'partner { id }')
    expect(one.rows).toHaveLength(1)
    expect(all.rows).toContainEqual(one.rows[0])
    const point = await stats(
      'PROGRAMME_POINT',
      'filter: { programmePointCode: ["AKSELERASI_13-2"] }',
      'programmePoint { code }',
    )
    expect(point.rows).toMatchObject([{ programmePoint: { code: 'AKSELERASI_13-2' }, sessions: point.totals.sessions }])
  })

  it('groups by place and time, orders by a measure and cuts off', async () => {
    const { rows, totals } = await stats(
      'PROVINCE, YEAR',
      'orderBy: { field: ENROLLED }, first: 3, filter: { skillField: [MENJAHIT, KONVEKSI] }',
      'province { code } period facility { id }',
    )
    expect(rows).toHaveLength(3)
    const enrolled = rows.map(row => row.enrolled?.value as number)
    expect(enrolled).toEqual([...enrolled].sort((one, other) => other - one))
    expect(rows[0]).toMatchObject({
      province: { code: expect.stringMatching(/^\d\d$/) },
      period: expect.stringMatching(/^\d{4}$/),
      facility: null,
    })
    expect(totals.sessions).toBeGreaterThan(rows.reduce((sum, row) => sum + row.sessions, 0))
  })

  it('refuses two dimensions of time', async () => {
    const { errors } = await service.ask('{ trainingStats(groupBy: [YEAR, MONTH]) { note } }')
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  it('names what it rests on', async () => {
    expect((await stats('')).sources.map(({ kind }) => kind)).toEqual(['GENERATED', 'PRESS'])
    const future = await stats('', 'filter: { startsOn: { from: "2990-01-01" } }')
    expect(future).toMatchObject({ sources: [], totals: { sessions: 0, enrolled: null, completionRate: null } })
  })
})

describe('small numbers', () => {
  /** All sessions as a viewer sees them one by one. */
  const sessions = async (viewer: object) => {
    const list: { enrolled: Figures['enrolled']; completed: Figures['completed'] }[] = []
    let after: string | null = null
    do {
      const { data } = await service.as(viewer)(
        `query ($after: String) { trainingSessions(first: 1000, after: $after) {
           nodes { enrolled { value suppressed } completed { value suppressed } } pageInfo { hasNextPage endCursor } } }`,
        { after },
      )
      list.push(...data.trainingSessions.nodes)
      after = data.trainingSessions.pageInfo.hasNextPage ? data.trainingSessions.pageInfo.endCursor : null
    } while (after)
    return list as Figures[]
  }

  it('are hidden one by one, and sums hold no more than what is shown one by one', async () => {
    const open = await sessions({})
    const exact = await sessions(administrator)
    expect(open.filter(session => session.enrolled?.suppressed).length).toBeGreaterThan(10)
    expect(exact.some(session => session.enrolled?.suppressed)).toBe(false)
    expect((await stats('')).totals.enrolled?.value).toBe(sumOf(open, 'enrolled'))
    expect((await stats('', '', '', administrator)).totals.enrolled?.value).toBe(sumOf(exact, 'enrolled'))
    expect(sumOf(exact, 'enrolled')).toBeGreaterThan(sumOf(open, 'enrolled'))
  })

  it.each([
    ['the public', {}],
    ['an administrator', administrator],
  ])('draw the completion rate from the numbers shown to %s, of sessions that say both', async (_, viewer) => {
    const known = (await sessions(viewer)).filter(
      session => session.enrolled?.value && session.completed?.value != null,
    )
    const { totals } = await stats('', '', '', viewer)
    expect(totals.completionRate).toBeCloseTo(sumOf(known, 'completed') / sumOf(known, 'enrolled'), 4)
    expect(sumOf(known, 'enrolled')).toBeLessThan(totals.enrolled?.value as number)
  })

  it('never show in a group, nor by its rank', async () => {
    const { rows } = await stats('FACILITY, MONTH, SKILL_FIELD', 'orderBy: { field: ENROLLED, direction: ASC }')
    const shown = rows.map(row => row.enrolled?.value ?? null)
    expect(shown.filter(value => value !== null && value > 0 && value < 5)).toEqual([])
    const hidden = rows.filter(row => row.enrolled?.suppressed)
    expect(hidden.length).toBeGreaterThan(5)
    expect(hidden.every(row => row.completionRate === null)).toBe(true)
    expect(shown.lastIndexOf(Math.max(...shown.filter(value => value !== null)))).toBeLessThan(shown.indexOf(null))
  })

  it('are shown to a regional office for its own facilities only', async () => {
    const office = { role: 'REGIONAL', subject: 'office', regionalOfficeCode: 'kanwil-jawa-barat' }
    const [own, open, exact] = await Promise.all(
      [office, {}, administrator].map(viewer => stats('REGIONAL_OFFICE', '', 'regionalOffice { code }', viewer)),
    )
    const at = (figures: typeof own, index: number) => figures?.rows[index]?.enrolled
    own?.rows.forEach((row, index) => {
      const isOwn = (row.regionalOffice as unknown as { code: string }).code === office.regionalOfficeCode
      expect(row.enrolled).toEqual(at(isOwn ? exact : open, index))
    })
    expect(own?.totals).not.toEqual(open?.totals)
  })
})
