import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  administrator,
  blk,
  kasongan,
  officer,
  otherOfficer,
  regionalOffice,
  type Service,
  startService,
} from '../service.ts'
import { type Writer, writerOf } from './writer.ts'

let service: Service
let call: Writer['call']
let done: Writer['done']
beforeAll(async () => {
  service = await startService('none')
  ;({ call, done } = writerOf(service))
})
afterAll(() => service.stop())

describe('a program', () => {
  const input = {
    facilityId: kasongan,
    skillField: 'KERAJINAN_TANGAN',
    title: ' Ukiran getah nyatu ',
    hours: 40,
    materials: ['getah nyatu'],
    programmePointCodes: ['AKSELERASI_13-3'],
  }
  const program = 'program { id title materials hours facility { id } programmePoints { code } version }'

  it('is created by who keeps the records', async () => {
    const { program: created } = await done('createTrainingProgram', input, officer, program)
    expect(created).toMatchObject({
      title: 'Ukiran getah nyatu',
      materials: ['getah nyatu'],
      facility: { id: kasongan },
    })
    expect(created.programmePoints).toEqual([{ __proto__: null, code: 'AKSELERASI_13-3' }])
  })

  it('is created once for an idempotency key', async () => {
    const once = { ...input, idempotencyKey: 'once' }
    const first = await done('createTrainingProgram', once, officer, program)
    const again = await done('createTrainingProgram', once, officer, program)
    expect(again.program.id).toBe(first.program.id)
    const other = await call('createTrainingProgram', { ...once, title: 'Lain' }, officer, program)
    expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it.each([
    [{ title: '  ' }, 'INVALID_VALUE'],
    [{ hours: 0 }, 'INVALID_VALUE'],
    [{ materials: ['a', 'a '] }, 'INVALID_VALUE'],
    [{ programmePointCodes: ['no code'] }, 'UNKNOWN_REFERENCE'],
    [{ facilityId: blk }, 'NOT_FOUND'],
    [{ source: { title: 'x', kind: 'GENERATED' } }, 'INVALID_VALUE'],
  ])('is refused with %j: %s', async (change, code) => {
    expect((await call('createTrainingProgram', { ...input, ...change }, administrator, program)).code).toBe(code)
  })

  it('is not created by others', async () => {
    expect((await call('createTrainingProgram', input, {}, program)).code).toBe('UNAUTHENTICATED')
    expect((await call('createTrainingProgram', input, { role: 'ANALYST' }, program)).code).toBe('FORBIDDEN')
    expect((await call('createTrainingProgram', input, otherOfficer, program)).code).toBe('FORBIDDEN')
    await done('createTrainingProgram', input, regionalOffice, program)
  })
})
