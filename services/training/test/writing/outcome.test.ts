import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeDirectly } from '@karya/testkit'
import { type Service, startService } from '../service.ts'
import { type Writer, writerOf } from './writer.ts'

let service: Service
let call: Writer['call']
let done: Writer['done']
let schedule: Writer['schedule']
beforeAll(async () => {
  service = await startService('none')
  ;({ call, done, schedule } = writerOf(service))
})
afterAll(() => service.stop())

describe('an outcome', () => {
  let sessionId: string
  beforeEach(async () => {
    sessionId = (await schedule()).id
    await done('startTrainingSession', { sessionId, enrolled: 20 })
  })

  it.each([
    [{ completed: 21 }, 'OUTCOME_EXCEEDS_ENROLMENT'],
    [{ completed: 10, certified: 11 }, 'OUTCOME_EXCEEDS_ENROLMENT'],
    [{ certified: 1 }, 'INVALID_VALUE'],
    [{ enrolled: -1 }, 'INVALID_VALUE'],
    [{ enrolled: 10_001 }, 'INVALID_VALUE'],
    [{}, 'INVALID_VALUE'],
  ])('is refused with %j: %s', async (counts, code) => {
    expect((await call('recordTrainingOutcome', { sessionId, ...counts })).code).toBe(code)
  })

  it('may be corrected', async () => {
    await done('recordTrainingOutcome', { sessionId, completed: 20 })
    expect((await call('recordTrainingOutcome', { sessionId, enrolled: 19 })).code).toBe('OUTCOME_EXCEEDS_ENROLMENT')
    const { session: corrected } = await done('recordTrainingOutcome', { sessionId, enrolled: 19, completed: 19 })
    expect(corrected).toMatchObject({ enrolled: { value: 19 }, completed: { value: 19 } })
  })

  it('is guarded by the database as well', async () => {
    const set = (change: string) =>
      writeDirectly(service.database, `update training_session set ${change} where id = '${sessionId}'`)
    await expect(set('completed = 21')).rejects.toThrow('outcome_within_enrolment')
    await expect(set('completed = 5, certified = 6')).rejects.toThrow('certified_within_completed')
    await expect(set(`status = 'PLANNED'`)).rejects.toThrow('cannot go from RUNNING to PLANNED')
    await expect(set(`ends_on = '2020-01-01'`)).rejects.toThrow('session_ends_after_start')
  })
})
