import type { EntityManager } from 'typeorm'
import { run, type Sql, sql } from './sql.ts'

/** One write, as the database recorded it in the transaction that made it. */
export interface Change {
  /** Where it stands in the log; opaque to clients, see `readChanges`. */
  position: string
  recordType: string
  recordId: string
  operation: 'INSERT' | 'UPDATE' | 'DELETE'
  version: number | null
  facilityId: string | null
  actor: string
  action: string
  changedAt: string
}

export interface ChangePage {
  changes: Change[]
  /** The position to go on from. It moves on past changes of other records too, so that nobody reads over those again. */
  next: string
  hasMore: boolean
}

/** A position of another log, or of a time before it was restored. */
export class ExpiredPosition extends Error {
  readonly extensions = { code: 'CURSOR_EXPIRED' }

  constructor() {
    super(
      'This position is not of this change log, or of a time before it was restored. Start again from the beginning.',
    )
  }
}

interface Position {
  epoch: string
  transactionId: string
  sequence: string
}

const encodePosition = ({ epoch, transactionId, sequence }: Position) =>
  Buffer.from(`${epoch}.${transactionId}.${sequence}`).toString('base64url')

/** A position beyond the horizon was never given by this log: the server was set back to an earlier point in time. */
const decodePosition = (position: string, { epoch, horizon }: { epoch: string; horizon: string }): Position => {
  const [of, transactionId = '', sequence = ''] = Buffer.from(position, 'base64url').toString().split('.')
  const isWhole = [transactionId, sequence].every(part => /^\d{1,18}$/.test(part))
  if (of !== epoch || !isWhole || BigInt(transactionId) > BigInt(horizon)) throw new ExpiredPosition()
  return { epoch, transactionId, sequence }
}

/** An index answers one type in the order of the log, several only unordered. */
const isOfType = (recordTypes: readonly string[]): Sql =>
  recordTypes.length === 1 ? sql`record_type = ${recordTypes[0]}` : sql`record_type = any(${recordTypes})`

/**
 * The changes after a position, in an order that no late commit can upset.
 *
 * Two transactions may commit in another order than they wrote. So the log is read by (transaction, sequence), and only below the
 * oldest transaction that still runs (`pg_snapshot_xmin`, the horizon): whatever commits later has a higher transaction id than any
 * row answered. A transaction that writes for long, in any database of the server, holds back what was written after it began.
 *
 * @param after a position that an earlier page gave; null reads from the beginning
 * @throws ExpiredPosition
 */
export const readChanges = async (
  manager: EntityManager,
  { recordTypes, after, limit }: { recordTypes: readonly string[]; after: string | null; limit: number },
): Promise<ChangePage> => {
  const [log] = (await run<{ epoch: string; horizon: string }>(
    manager,
    sql`select epoch, pg_snapshot_xmin(pg_current_snapshot())::text as horizon from change_epoch`,
  )) as [{ epoch: string; horizon: string }]
  const { epoch, horizon } = log
  const from = after ? decodePosition(after, log) : { epoch, transactionId: '0', sequence: '0' }
  const rows = await run<Omit<Change, 'position'> & Position>(
    manager,
    sql`select transaction_id::text as "transactionId", sequence, record_type as "recordType", record_id as "recordId", operation,
               version, facility_id as "facilityId", actor, action, changed_at as "changedAt"
        from change
        where (transaction_id, sequence) > (${from.transactionId}::xid8, ${from.sequence}::bigint)
          and transaction_id < ${horizon}::xid8
          and ${isOfType(recordTypes)}
        order by transaction_id, sequence limit ${limit + 1}`,
  )
  const changes = rows.slice(0, limit).map(({ transactionId, sequence, ...change }) => ({
    ...change,
    position: encodePosition({ epoch, transactionId, sequence }),
  }))
  const hasMore = rows.length > limit
  const last = changes.at(-1)?.position ?? encodePosition(from)
  return { changes, next: hasMore ? last : encodePosition({ epoch, transactionId: horizon, sequence: '0' }), hasMore }
}
