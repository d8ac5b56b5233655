import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Viewer } from '@karya/subgraph'
import { figureQuestions, writeDirectly } from '@karya/testkit'
import { administrator, officer, type Service, startService } from './service.ts'

let service: Service

/** Writes the three numbers of every session that has any, but of the officer's facility. `draw('x', n)`: 0 to n - 1, as the world has it. */
const writeNumbers = (world: string, [enrolled, completed, certified]: [string, string, string]) =>
  writeDirectly(
    service.database,
    `update training_session set enrolled = drawn.enrolled, completed = drawn.completed, certified = drawn.certified, valid_certificates = 0
     from (select id, first.enrolled, second.completed, third.certified from training_session as old
           cross join lateral (select ${enrolled} as enrolled) as first
           cross join lateral (select ${completed} as completed) as second
           cross join lateral (select ${certified} as certified) as third
           where old.enrolled is not null and facility_id <> '${officer.facilityIds[0]}') as drawn
     where drawn.id = training_session.id`.replace(
      /draw\(('\w+'), /g,
      `mod(abs(hashtext(old.id::text || '${world}' || $1)), `,
    ),
  )

/** Few people everywhere: nobody, hidden numbers, and the smallest that are shown. */
const begin = () =>
  writeNumbers('start', [
    "draw('enrolled', 8)",
    "case when old.completed is not null then least(first.enrolled, draw('completed', 8)) end",
    "case when old.certified is not null then least(second.completed, draw('certified', 8)) end",
  ])

/** Every hidden number becomes another hidden one that the order of the three allows. */
const enter = (world: string) =>
  writeNumbers(world, [
    "case when old.enrolled between 1 and 4 then 1 + draw('enrolled', 4) else old.enrolled end",
    "case when old.completed between 1 and 4 then 1 + draw('completed', least(4, first.enrolled)) else old.completed end",
    "case when old.certified between 1 and 4 then 1 + draw('certified', least(4, second.completed)) else old.certified end",
  ])

beforeAll(async () => {
  service = await startService()
  await writeDirectly(service.database, 'delete from certificate')
  await begin()
})
afterAll(() => service.stop())

const figures =
  'sessions enrolled { value suppressed } completed { value suppressed } certified { value suppressed } completionRate'
const questions = [
  ...figureQuestions(
    {
      field: 'trainingStats',
      dimensions: ['FACILITY', 'PROVINCE', 'REGIONAL_OFFICE', 'FACILITY_KIND', 'MONTH', 'SKILL_FIELD', 'PARTNER'],
      measures: ['SESSIONS', 'ENROLLED', 'COMPLETED', 'CERTIFIED', 'COMPLETION_RATE'],
      filters: [
        '{ facility: { provinceCode: ["62"] } }',
        '{ facility: { code: ["lapas-narkotika-kasongan"] } }',
        '{ status: [COMPLETED] }',
        '{ skillField: [MENJAHIT, KONVEKSI] }',
        '{ startsOn: { from: "2025-01-01", to: "2025-03-31" } }',
        '{ startsOn: { from: "2025-01-01", to: "2025-03-30" } }',
      ],
      keys: 'facility { id } province { code } regionalOffice { code } facilityKind period skillField partner { id }',
      figures,
    },
    20,
  ),
  `{ trainingSessions(first: 1000) { nodes { enrolled { value suppressed } completed { value suppressed } certified { value suppressed } } } }`,
  `query { _entities(representations: [{ __typename: "Facility", id: "${officer.facilityIds[0]}" }]) {
     ... on Facility { trainingSummary { ${figures} } } } }`,
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

describe('worlds that differ in hidden numbers alone', () => {
  const viewers: Record<string, Partial<Viewer>> = {
    'the public': {},
    'an analyst': { role: 'ANALYST' },
    'an officer': officer,
    'an administrator': administrator,
  }
  const seen: Record<string, object[][]> = {}
  beforeAll(async () => {
    for (const world of ['one', 'two']) {
      await enter(world)
      for (const [name, viewer] of Object.entries(viewers))
        seen[name] = [...(seen[name] ?? []), await answersFor(viewer)]
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
