import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  blk,
  kasongan,
  officer,
  otherOfficer,
  pressProgram,
  pressSession,
  type Service,
  startService,
} from '../service.ts'
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

describe('a session', () => {
  it('goes from planned to completed, one version a step', async () => {
    const planned = await schedule({
      endsOn: '2026-02-06',
      venue: 'Aula Utama',
      topics: ['ukiran'],
      partners: [
        { partnerId: blk, role: 'INSTRUCTOR' },
        { partnerId: blk, role: 'CERTIFIER' },
      ],
      source: { title: 'Undangan', kind: 'OFFICIAL' },
    })
    expect(planned).toMatchObject({ status: 'PLANNED', version: 1, enrolled: null })
    const sessionId = planned.id
    expect((await done('openTrainingSession', { sessionId, version: 1 })).session).toMatchObject({
      status: 'OPEN',
      version: 2,
    })
    const started = await done('startTrainingSession', { sessionId, version: 2, enrolled: 20 })
    expect(started.session).toMatchObject({ status: 'RUNNING', enrolled: { value: 20 } })
    const outcome = await done('recordTrainingOutcome', { sessionId, completed: 18, certified: 15 })
    expect(outcome.session).toMatchObject({ completed: { value: 18 }, certified: { value: 15 } })
    const { session: last } = await done('completeTrainingSession', { sessionId })
    expect(last).toMatchObject({ status: 'COMPLETED', endsOn: '2026-02-06', version: 5 })
    const { data } = await service.ask(
      `{ trainingSession(id: "${sessionId}") { partners { role } sources { title } } }`,
    )
    expect(data.trainingSession).toMatchObject({
      partners: [{ role: 'INSTRUCTOR' }, { role: 'CERTIFIER' }],
      sources: [{ title: 'Undangan' }],
    })
  })

  it('may be open at once, and start from planned', async () => {
    expect((await schedule({ isOpen: true })).status).toBe('OPEN')
    const { id } = await schedule()
    expect((await done('startTrainingSession', { sessionId: id })).session.status).toBe('RUNNING')
  })

  it('ends today where its schedule is longer or open', async () => {
    const { id } = await schedule({ endsOn: '2999-01-01' })
    await done('startTrainingSession', { sessionId: id })
    const { session: last } = await done('completeTrainingSession', { sessionId: id })
    const today = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' }).format()
    expect(last.endsOn).toBe(today)
  })

  it('says from where which steps are possible', async () => {
    const { id: sessionId } = await schedule()
    await done('cancelTrainingSession', { sessionId, reason: 'Anggaran' })
    const { payload } = await call('startTrainingSession', { sessionId })
    expect(payload.userErrors).toEqual([
      {
        __proto__: null,
        code: 'INVALID_STATUS',
        message:
          'The session is CANCELLED. startTrainingSession is possible from PLANNED or OPEN; from CANCELLED, no step is possible.',
        field: ['input', 'sessionId'],
      },
    ])
    for (const mutation of ['openTrainingSession', 'completeTrainingSession', 'cancelTrainingSession']) {
      expect((await call(mutation, { sessionId })).code).toBe('INVALID_STATUS')
    }
    expect((await call('recordTrainingOutcome', { sessionId, enrolled: 1 })).code).toBe('INVALID_STATUS')
  })

  it.each([
    [{ endsOn: '2026-02-01' }, 'INVALID_PERIOD'],
    [{ programId: kasongan }, 'UNKNOWN_REFERENCE'],
    [{ programId: 'x' }, 'BAD_ID'],
    [{ topics: [' '] }, 'INVALID_VALUE'],
    [
      {
        partners: [
          { partnerId: blk, role: 'FUNDER' },
          { partnerId: blk.toUpperCase(), role: 'FUNDER' },
        ],
      },
      'INVALID_VALUE',
    ],
  ])('is not scheduled with %j: %s', async (change, code) => {
    const input = { programId: pressProgram, startsOn: '2026-02-02', ...change }
    expect((await call('scheduleTrainingSession', input)).code).toBe(code)
  })

  it('does not start before its day, nor end before it started', async () => {
    const { id: future } = await schedule({ startsOn: '2999-01-01' })
    expect((await call('startTrainingSession', { sessionId: future })).code).toBe('INVALID_PERIOD')
    expect((await call('completeTrainingSession', { sessionId: pressSession, endsOn: '2025-08-03' })).code).toBe(
      'INVALID_PERIOD',
    )
    expect((await call('completeTrainingSession', { sessionId: pressSession, endsOn: '2999-08-03' })).code).toBe(
      'INVALID_PERIOD',
    )
  })

  it('is not written over what others wrote, by strangers, or where there is none', async () => {
    const { id: sessionId } = await schedule()
    expect((await call('openTrainingSession', { sessionId, version: 7 })).code).toBe('STALE_VERSION')
    expect((await call('openTrainingSession', { sessionId }, otherOfficer)).code).toBe('FORBIDDEN')
    expect((await call('openTrainingSession', { sessionId: kasongan })).code).toBe('NOT_FOUND')
  })
})

it('writes every change to the log, with who made it', async () => {
  const { id } = await schedule()
  await done('cancelTrainingSession', { sessionId: id })
  const changes = await service.database.dataSource.query(
    `select record_type, operation, actor, action, version from change where record_id = '${id}' order by sequence`,
  )
  expect(changes).toEqual([
    {
      record_type: 'TrainingSession',
      operation: 'INSERT',
      actor: officer.subject,
      action: 'scheduleTrainingSession',
      version: 1,
    },
    {
      record_type: 'TrainingSession',
      operation: 'UPDATE',
      actor: officer.subject,
      action: 'cancelTrainingSession',
      version: 2,
    },
  ])
})
