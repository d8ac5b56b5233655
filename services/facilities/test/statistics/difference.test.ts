import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '@karya/subgraph'
import { figureQuestions, writeDirectly } from '@karya/testkit'
import { admin, keepersOf, type Service, startService } from '../service.ts'

const drawn = (salt: string) => `abs(hashtext(facility_id::text || '${salt}'))`

let service: Service
let kasongan: Awaited<ReturnType<typeof keepersOf>>
beforeAll(async () => {
  service = await startService()
  kasongan = await keepersOf(service, 'lapas-narkotika-kasongan')
  // Few people everywhere: nobody, hidden numbers, and the smallest that are shown.
  await writeDirectly(service.database, `update occupancy set occupants = ${drawn('few')} % 8`)
  // Numbers that the viewer keeps are of no concern here.
  await writeDirectly(service.database, 'update occupancy set occupants = 3 where facility_id = $1', [kasongan.id])
})
afterAll(() => service.stop())

const questions = [
  ...figureQuestions(
    {
      field: 'facilityStats',
      dimensions: ['FACILITY', 'PROVINCE', 'REGENCY', 'REGIONAL_OFFICE', 'FACILITY_KIND', 'SPECIALIZATION'],
      measures: ['FACILITIES', 'CAPACITY', 'OCCUPANTS', 'OCCUPANCY_RATE'],
      filters: [
        '{ provinceCode: ["62"] }',
        '{ kind: [LAPAS, RUTAN] }',
        '{ specialization: [PEREMPUAN] }',
        '{ code: ["lapas-narkotika-kasongan", "lapas-palangkaraya"] }',
        '{ code: ["lapas-palangkaraya"] }',
        '{ code: ["lapas-palangkaraya", "lapas-sampit"] }',
      ],
      keys: 'facility { code } province { code } regency { code } regionalOffice { code } facilityKind specialization',
      figures: 'facilities capacity occupants { value suppressed } occupancyRate',
    },
    20,
  ),
  `{ facilities(first: 1000) { nodes { occupancy { recordedOn capacity occupants { value suppressed } occupancyRate }
     occupancies(first: 5) { totalCount nodes { occupants { value suppressed } occupancyRate } } } } }`,
]

const answersFor = async (viewer: Partial<Viewer>) => {
  const answers = []
  for (const question of questions) {
    const { data, errors } = await service.as(viewer)(question)
    if (errors) throw errors[0]
    answers.push(data)
  }
  return answers
}

/** Every hidden number becomes another hidden one, but for those of one facility. */
const enter = (world: string) =>
  writeDirectly(
    service.database,
    `update occupancy set occupants = 1 + ${drawn(world)} % 4 where occupants between 1 and 4 and facility_id <> $1`,
    [kasongan.id],
  )

describe('worlds that differ in hidden numbers alone', () => {
  const viewers: Record<string, () => Partial<Viewer>> = {
    'the public': () => ({}),
    'an analyst': () => ({ role: 'ANALYST' }),
    'an officer': () => kasongan.officer,
    'an administrator': () => admin,
  }
  const seen: Record<string, object[][]> = {}
  beforeAll(async () => {
    for (const world of ['one', 'two']) {
      await enter(world)
      for (const [name, viewer] of Object.entries(viewers))
        seen[name] = [...(seen[name] ?? []), await answersFor(viewer())]
    }
  })

  it.each(['the public', 'an analyst', 'an officer'])('answer %s alike, whatever is asked', name => {
    expect(seen[name]?.[0]).toEqual(seen[name]?.[1])
  })

  it('are told apart by who keeps the records, so that there is something to hide', () => {
    const [one, two] = seen['an administrator'] as [object[], object[]]
    const differing = one.filter((answer, index) => JSON.stringify(answer) !== JSON.stringify(two[index]))
    expect(differing.length).toBeGreaterThan(questions.length / 2)
  })
})
