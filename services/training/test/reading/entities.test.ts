import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isOfRequest, pressSession, type Service, startService } from '../service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

describe('what training adds to entities of others', () => {
  const entities = (representations: object[], selection: string, viewer = {}) =>
    service.as(viewer)(
      `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${selection} } }`,
      {
        representations,
      },
    )

  it('lists the sessions of many facilities with their summaries, in as many statements as of one', async () => {
    const { data } = await service.ask('{ trainingSessions(first: 200) { nodes { facility { id } } } }')
    const ids: string[] = data.trainingSessions.nodes.map((node: { facility: { id: string } }) => node.facility.id)
    const selection = `... on Facility { id
      trainingSessions(first: 2) { totalCount nodes { startsOn } }
      trainingPrograms(first: 2, orderBy: { field: TITLE }) { totalCount nodes { title } }
      trainingSummary { sessions enrolled { value } completionRate lastSession { startsOn status } nextSession { status } } }`
    const counts = []
    for (const some of [ids.slice(0, 1), ids]) {
      const representations = some.map(id => ({ __typename: 'Facility', id }))
      const { result, statements } = await service.database.statements.during(() =>
        entities(representations, selection),
      )
      expect(result.errors).toBeUndefined()
      for (const facility of result.data._entities) {
        expect(facility.trainingSummary.sessions).toBe(facility.trainingSessions.totalCount)
      }
      counts.push(statements.filter(isOfRequest).length)
    }
    expect(counts[1]).toBe(counts[0])
  })

  it('lists the sessions of a partner and of a programme point', async () => {
    const { data, errors } = await entities(
      [
        { __typename: 'Partner', id: '9ad5c4cf-8a41-5d11-8e8e-000000000000' },
        { __typename: 'ProgrammePoint', code: 'AKSELERASI_13-3' },
        { __typename: 'TrainingSession', id: pressSession },
      ],
      `... on Partner { trainingSessions { totalCount } }
       ... on ProgrammePoint { trainingSessions(first: 1) { totalCount nodes { startsOn } } }
       ... on TrainingSession { venue }`,
    )
    expect(errors).toBeUndefined()
    expect(data._entities[0].trainingSessions.totalCount).toBe(0)
    expect(data._entities[1].trainingSessions.totalCount).toBeGreaterThan(100)
    expect(data._entities[1].trainingSessions.nodes[0].startsOn >= '2024-11-01').toBe(true)
    expect(data._entities[2].venue).toBe('Aula Utama')
  })
})
