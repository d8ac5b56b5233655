import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepersOf, masked, type Service, startService } from './service.ts'

let service: Service
let id: string
beforeAll(async () => {
  service = await startService()
  id = (await keepersOf(service, 'lapas-narkotika-kasongan')).id
})
afterAll(() => service.stop())

const query = `query($representations: [_Any!]!) { _entities(representations: $representations) {
  __typename
  ... on Facility { id code name }
  ... on Region { code level }
  ... on RegionalOffice { code province { code } }
  ... on ProgrammePoint { code framework { code } } } }`
const entities = (...representations: object[]) => service.ask(query, { representations })

describe('_entities', () => {
  it('finds each kind by each of its keys, many of a kind in one statement', async () => {
    const kasongan = {
      __typename: 'Facility',
      id,
      code: 'lapas-narkotika-kasongan',
      name: 'Lapas Narkotika Kelas IIA Kasongan',
    }
    const point = (await service.ask('{ programmeFrameworks { code points { code } } }')).data.programmeFrameworks[0]
    const { data, errors } = await entities(
      { __typename: 'Facility', id },
      { __typename: 'Facility', code: 'lapas-narkotika-kasongan' },
      { __typename: 'Facility', id: id.toUpperCase() },
      { __typename: 'Region', code: '62' },
      { __typename: 'Region', code: '62.06' },
      { __typename: 'RegionalOffice', code: 'kanwil-kalimantan-tengah' },
      { __typename: 'ProgrammePoint', code: point.points[0].code },
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([
      kasongan,
      kasongan,
      kasongan,
      { __typename: 'Region', code: '62', level: 'PROVINCE' },
      { __typename: 'Region', code: '62.06', level: 'REGENCY' },
      { __typename: 'RegionalOffice', code: 'kanwil-kalimantan-tengah', province: { code: '62' } },
      { __typename: 'ProgrammePoint', ...point.points[0], framework: { code: point.code } },
    ])
    const { data: list } = await service.ask('{ facilities(first: 200) { nodes { id } } }')
    const references = list.facilities.nodes.map((node: object) => ({ __typename: 'Facility', ...node }))
    const { result, statements } = await service.database.statements.during(() =>
      entities(...references, ...references),
    )
    expect(result.data._entities).toHaveLength(400)
    expect(statements).toHaveLength(1)
  })

  it('answers null for keys that nothing has', async () => {
    const { data, errors } = await entities(
      { __typename: 'Facility', id: '00000000-0000-4000-8000-000000000000' },
      { __typename: 'Facility', code: 'nowhere' },
      { __typename: 'Region', code: '99' },
      { __typename: 'RegionalOffice', code: 'nowhere' },
      { __typename: 'ProgrammePoint', code: 'nothing' },
    )
    expect(errors).toBeUndefined()
    expect(data._entities).toEqual([null, null, null, null, null])
  })

  it('blanks one bad key alone, with a code', async () => {
    const { data, errors } = await entities({ __typename: 'Facility', id: 'x' }, { __typename: 'Region', code: '62' })
    expect(data._entities).toMatchObject([null, { code: '62' }])
    expect(errors?.map(error => masked(error).extensions?.code)).toEqual(['BAD_ID'])
  })
})
