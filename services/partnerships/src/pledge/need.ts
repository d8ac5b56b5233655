import { type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { SupportKind, UserErrorCode } from '../generated/schema.ts'
import type { NeedRow } from '../need/row.ts'

/** The need that a pledge answers, held: shown to the viewer, still there, of one of the pledge's facilities and of its kind. */
export const holdAnsweredNeed = async (
  { needs }: Repositories,
  needId: string | null | undefined,
  { kind, facilityIds }: { kind: SupportKind; facilityIds: readonly string[] },
): Promise<NeedRow | Refusal<UserErrorCode> | null> => {
  if (!needId) return null
  const refuseNeed = (code: UserErrorCode, message: string) => refuse(code, message, 'input', 'needId')
  const [shown] = await needs.shownByIds([checkId(needId)])
  const need = shown && (await needs.lock(shown.id))
  if (!need) return refuseNeed('UNKNOWN_REFERENCE', `No need has the id ${needId}. Find it with needs.`)
  if (!facilityIds.includes(need.facilityId)) {
    return refuseNeed(
      'INVALID_VALUE',
      'The need is of none of the facilities that the pledge is for. Name its facility.',
    )
  }
  if (need.kind !== kind) {
    return refuseNeed(
      'INVALID_VALUE',
      `The need is of kind ${need.kind}, the pledge of ${kind}. They have to be the same.`,
    )
  }
  if (need.status !== 'OPEN' && need.status !== 'ANSWERED') {
    return refuseNeed('INVALID_STATUS', `The need is ${need.status}. Leave needId out.`)
  }
  return need
}
