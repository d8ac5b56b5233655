import { type Refusal, refuse } from '@karya/postgres'
import type { Viewer } from '@karya/subgraph'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { InquiryRow } from './row.ts'

/** Holds an inquiry that the viewer may see and that is still going on. What is hidden looks like what is not there. */
export const lockInquiry = async (
  { inquiries }: Repositories,
  viewer: Viewer,
  { inquiryId, version }: { inquiryId: string; version?: number | null },
): Promise<InquiryRow | Refusal<UserErrorCode>> => {
  const seen = await inquiries.visibleById(inquiryId, viewer)
  if (!seen) {
    return refuse(
      'NOT_FOUND',
      `No inquiry has the id ${inquiryId}. The query inquiries lists them.`,
      'input',
      'inquiryId',
    )
  }
  const inquiry = await inquiries.lock(seen.id)
  if (version != null && version !== inquiry.version) {
    const message = `Version ${version} was read, but the inquiry is at version ${inquiry.version}. Read it again, then decide.`
    return refuse('STALE_VERSION', message, 'input', 'version')
  }
  if (inquiry.status === 'CLOSED') {
    return refuse(
      'INVALID_STATUS',
      `The inquiry is closed (${inquiry.closeReason}). Open another one.`,
      'input',
      'inquiryId',
    )
  }
  return inquiry
}
