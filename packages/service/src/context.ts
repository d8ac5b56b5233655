import {
  AuditRepository,
  type AuditScope,
  type Call,
  type Database,
  isRefusal,
  type Outcome,
  type Payload,
} from '@karya/postgres'
import { CodedError, NotKept, type RefusedWrite, type SubgraphContext, type Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'

/** What the resolvers and actions of every service find in their context; each adds its loaders. */
export interface ServiceContext<Repositories, Code extends string> extends SubgraphContext {
  /** For reading, outside transactions. */
  repositories: Repositories
  /** The trail of what was done and refused in this service, as far as this viewer keeps records. */
  audit: AuditRepository
  /** Runs one mutation in one transaction, as this viewer. */
  transact<Result extends object>(
    action: string,
    input: Call['input'],
    work: (repositories: Repositories) => Promise<Outcome<Result, Code>>,
  ): Promise<Payload<Result, Code>>
}

/** SQLSTATE insufficient_privilege: row security refused what the rules in TypeScript had let through. */
const insufficientPrivilege = '42501'

/** What an error that ended a mutation says of rights; null where it says nothing of them. */
const refusedBy = (error: unknown, action: string): RefusedWrite | null => {
  if (error instanceof CodedError && error.code === 'FORBIDDEN') {
    const facilityId = error instanceof NotKept ? error.facilityId : null
    return { action, code: error.code, reason: 'TENANCY', facilityId }
  }
  const isByDatabase = (error as { driverError?: { code?: unknown } }).driverError?.code === insufficientPrivilege
  return isByDatabase ? { action, code: 'FORBIDDEN', reason: 'DATABASE' } : null
}

/** A context for one request. `repositoriesOf` makes the repositories of the pool's manager, and of a transaction's. */
export const serviceContext = <Repositories, Code extends string>(
  database: Database,
  viewer: Viewer,
  repositoriesOf: (manager: EntityManager) => Repositories,
  auditScope: AuditScope = { facilities: 'facility_copy' },
): ServiceContext<Repositories, Code> => {
  const noteRefusal = ({ facilityId = null, ...refused }: RefusedWrite) =>
    database.refusals.note({ actor: viewer.subject, role: viewer.role, facilityId, ...refused })
  return {
    viewer,
    noteRefusal,
    repositories: repositoriesOf(database.dataSource.manager),
    audit: new AuditRepository(database.dataSource.manager, viewer, auditScope),
    transact: async (action, input, work) => {
      const hidden: RefusedWrite[] = []
      try {
        const payload = await database.transact(
          { actor: viewer.subject, writer: viewer, action, input },
          async manager => {
            const outcome = await work(repositoriesOf(manager))
            // To an administrator nothing is hidden.
            if (isRefusal(outcome) && outcome.refused.code === 'NOT_FOUND' && viewer.role !== 'ADMIN') {
              hidden.push({ action, code: 'NOT_FOUND', reason: 'HIDDEN', facilityId: outcome.hiddenAt })
            }
            return outcome
          },
        )
        for (const refused of hidden) await noteRefusal(refused)
        return payload
      } catch (error) {
        const refused = refusedBy(error, action)
        if (refused) await noteRefusal(refused)
        throw error
      }
    },
  }
}
