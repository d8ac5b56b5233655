import { expect } from '@jest/globals'
import { blk, officer, pressProgram, type Service } from '../service.ts'

const session =
  'session { id status version startsOn endsOn enrolled { value } completed { value } certified { value } cancellationReason }'

/** Calls mutations as a viewer, by default the officer of Kasongan, and schedules sessions there. */
export const writerOf = (service: Service) => {
  const call = async (mutation: string, input: object, viewer: object = officer, selection = session) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const { data, errors } = await service.as(viewer)(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code message field } } }`,
      { input },
    )
    return {
      payload: data?.[mutation],
      code: errors?.[0]?.extensions?.code ?? data?.[mutation]?.userErrors[0]?.code,
      errors,
    }
  }

  const done = async (mutation: string, input: object, viewer: object = officer, selection = session) => {
    const { payload, errors } = await call(mutation, input, viewer, selection)
    expect(errors).toBeUndefined()
    expect(payload.userErrors).toEqual([])
    return payload
  }

  const schedule = async (input: object = {}) =>
    (await done('scheduleTrainingSession', { programId: pressProgram, startsOn: '2026-02-02', ...input })).session

  const completed = async (counts: object = { enrolled: 20, completed: 18, certified: 15 }) => {
    const { id } = await schedule({ endsOn: '2026-02-06', partners: [{ partnerId: blk, role: 'CERTIFIER' }] })
    await done('startTrainingSession', { sessionId: id })
    await done('recordTrainingOutcome', { sessionId: id, ...counts })
    await done('completeTrainingSession', { sessionId: id })
    return id as string
  }

  return { call, done, schedule, completed }
}

export type Writer = ReturnType<typeof writerOf>
