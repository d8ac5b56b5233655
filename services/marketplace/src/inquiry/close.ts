import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import { CodedError, checkId, checkReach, mayWriteFacility, type Viewer } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Repositories } from '../database.ts'
import type { CloseInquiryInput } from '../generated/schema.ts'
import { lockInquiry } from './lock.ts'

const ofPartners: readonly string[] = ['FULFILLED', 'WITHDRAWN']

/** One of several facilities that are asked cannot end an inquiry for the others. */
const checkSpeaker = async ({ facilities, inquiries }: Repositories, viewer: Viewer, inquiryId: string) => {
  const asked = (await inquiries.facilitiesByInquiryIds([inquiryId])).map(({ facilityId }) => facilityId)
  if (viewer.role === 'PARTNER') {
    checkReach(viewer, asked)
    return
  }
  const places = await facilities.byIds(asked)
  if (places.every(facility => mayWriteFacility(viewer, facility))) return
  throw new CodedError('FORBIDDEN', 'This viewer does not keep the records of every facility that is asked.')
}

/** An inquiry is closed once, by the partner or for all facilities. A partner speaks for itself, not for what facilities can do. */
export const closeInquiry = (input: CloseInquiryInput, { transact, viewer }: Context) =>
  transact('closeInquiry', input, async repositories => {
    const { facilities, inquiries } = repositories
    const { reason } = input
    const note = input.note?.trim() || null
    const inquiry = await lockInquiry(repositories, viewer, { ...input, inquiryId: checkId(input.inquiryId) })
    if (isRefusal(inquiry)) return inquiry
    await checkSpeaker(repositories, viewer, inquiry.id)
    if (viewer.role === 'PARTNER' && !ofPartners.includes(reason)) {
      const message = `A partner closes an inquiry as ${ofPartners.join(' or ')}, not as ${reason}.`
      return refuse('INVALID_VALUE', message, 'input', 'reason')
    }
    if (reason === 'FULFILLED' && inquiry.allocatedQuantity === 0) {
      return refuse(
        'INVALID_STATUS',
        'Nothing of the inquiry was promised, so it was not fulfilled.',
        'input',
        'reason',
      )
    }
    const today = await facilities.today({ timeZone: 'Asia/Jakarta' })
    if (reason === 'EXPIRED' && !(inquiry.neededBy && inquiry.neededBy < today)) {
      const message = `The inquiry is not over: needed by ${inquiry.neededBy ?? 'no day'}, and it is ${today}.`
      return refuse('INVALID_STATUS', message, 'input', 'reason')
    }
    const refusedNote = checkLength(note, 2000, 'note')
    if (refusedNote) return refusedNote
    return accept({ inquiry: await inquiries.close(inquiry.id, reason, note) })
  })
