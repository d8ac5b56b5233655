import { CodedError, type ErrorCode } from './errors.ts'

/** Why a write was refused: by the role, by whose record it is, because it is hidden from the viewer, or by the database alone. */
export type RefusalReason = 'ROLE' | 'TENANCY' | 'HIDDEN' | 'DATABASE'

/** A write that a viewer had no right to. Nothing of what was sent is in it. */
export interface RefusedWrite {
  /** The mutation's name. */
  action: string
  /** A code of the error table, or of `UserErrorCode`. */
  code: string
  reason: RefusalReason
  /** Where it would have been written, as far as that is known. */
  facilityId?: string | null | undefined
}

/** To who may not write the records of a facility. Which one it is, the audit trail is told; the client reads the message alone. */
export class NotKept extends CodedError {
  readonly facilityId: string

  constructor(facilityId: string, message: string) {
    super('FORBIDDEN' satisfies ErrorCode, message)
    this.facilityId = facilityId
  }
}
