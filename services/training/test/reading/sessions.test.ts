import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isOfRequest, officer, pressSession, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const people = 'enrolled { value suppressed } completed { value suppressed } certified { value suppressed }'

describe('the session that the press tells of', () => {
  it('says what the article says, and nothing more', async () => {
    const { data, errors } = await service.ask(`{
      trainingSession(id: "${pressSession}") {
        id status startsOn endsOn venue topics skillField cancellationReason version ${people}
        facility { id }
        program { id title description hours materials skillField programmePoints { code } sources { title kind } }
        partners { role partner { id } }
        sources { title kind publishedOn }
      }
    }`)
    expect(errors).toBeUndefined()
    expect(data).toMatchSnapshot()
  })
})

describe('lists of sessions', () => {
  const page = async (query: string) => {
    const { data, errors } = await service.ask(query)
    expect(errors).toBeUndefined()
    return data
  }

  it('walks through all pages without repeating or losing one', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { data } = await service.ask(
        `query ($after: String) {
          trainingSessions(first: 500, after: $after) { totalCount nodes { id startsOn } pageInfo { hasNextPage endCursor } }
        }`,
        { after },
      )
      const { nodes, pageInfo, totalCount } = data.trainingSessions
      expect(totalCount).toBe(2001)
      seen.push(...nodes.map(({ startsOn, id }: { startsOn: string; id: string }) => `${startsOn} ${id}`))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen).size).toBe(2001)
    expect(seen).toEqual([...seen].sort().reverse())
  })

  it('filters by every field', async () => {
    const filters = {
      facility: `{ facility: { provinceCode: ["62"] } }`,
      status: `{ status: [RUNNING, OPEN] }`,
      skill: `{ skillField: [MENJAHIT] }`,
      days: `{ startsOn: { from: "2025-08-04", to: "2025-08-04" } }`,
      points: `{ programmePointCode: ["AKSELERASI_13-3"] }`,
      role: `{ partnerRole: [CERTIFIER] }`,
      partner: `{ partnerId: ["0AAC1FE0-0000-8000-8000-000000000000"] }`,
      none: `{ status: [] }`,
      future: `{ updatedSince: "2999-01-01T00:00:00Z" }`,
    }
    const fields = Object.entries(filters).map(
      ([name, filter]) =>
        `${name}: trainingSessions(first: 1, filter: ${filter}) { totalCount nodes { status skillField startsOn } }`,
    )
    const data = await page(`{ ${fields.join('\n')} }`)
    expect(data).toMatchSnapshot()
  })

  it('takes as many statements for a thousand sessions as for fifty', async () => {
    const query = (first: number) => `{
      trainingSessions(first: ${first}) {
        totalCount
        nodes {
          id ${people}
          program { title programmePoints { code } sessions(first: 2) { totalCount nodes { id } } sources { title } }
          partners { role partner { id trainingSessions(first: 1) { totalCount nodes { id } } } }
          certificates(first: 2) { totalCount nodes { code } }
          sources { title }
        }
      }
    }`
    const counts = []
    for (const first of [50, 1000]) {
      const { result, statements } = await service.database.statements.during(() =>
        service.as({ ...officer, role: 'ADMIN' })(query(first)),
      )
      expect(result.errors).toBeUndefined()
      counts.push(statements.filter(isOfRequest).length)
    }
    expect(counts[1]).toBe(counts[0])
  })

  it.each([
    ['trainingSession(id: "1") { id }', 'BAD_ID'],
    ['trainingSessions(filter: { partnerId: ["x"] }) { totalCount }', 'BAD_ID'],
    ['trainingSessions(first: 1001) { totalCount }', 'BAD_PAGE_SIZE'],
    ['trainingSessions(after: "x") { totalCount nodes { id } }', 'BAD_CURSOR'],
  ])('refuses %s with %s', async (field, code) => {
    const { errors } = await service.ask(`{ ${field} }`)
    expect(errors?.[0]?.extensions.code).toBe(code)
  })
})
