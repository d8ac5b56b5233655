import {
  AuditRepository,
  type AuditScope,
  type Call,
  type Database,
  isRefusal,
  type Outcome,
  type Payload,
  wanting,
} from '@karya/postgres'
import { CodedError, NotKept, type RefusedWrite, type SubgraphContext, type Viewer } from '@karya/subgraph'
import type { EntityManager } from 'typeorm'
import { Asked } from './asked/asked.ts'

/** What the resolvers and actions of every service find in their context. */
export interface ServiceContext<Repositories, Loaders, Code extends string> extends SubgraphContext {
  /** For reading, outside transactions. */
  repositories: Repositories
  /** Fresh for every request, and again where a later operation of it reads more of the same rows. */
  readonly loaders: Loaders
  asked: Asked
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

interface ContextParts<Repositories, Loaders> {
  /** All SQL of the service, through the pool's manager or a transaction's. */
  repositoriesOf(manager: EntityManager): Repositories
  loadersOf(repositories: Repositories): Loaders
  auditScope?: AuditScope
}

/** A context for one request. */
export const serviceContext = <Repositories, Loaders, Code extends string>(
  database: Database,
  viewer: Viewer,
  { repositoriesOf, loadersOf, auditScope = { facilities: 'facility_copy' } }: ContextParts<Repositories, Loaders>,
): ServiceContext<Repositories, Loaders, Code> => {
  const noteRefusal = ({ facilityId = null, ...refused }: RefusedWrite) =>
    database.refusals.note({ actor: viewer.subject, role: viewer.role, facilityId, ...refused })
  const asked = new Asked()
  const repositories = repositoriesOf(wanting(database.dataSource.manager, asked.wanted))
  let loaders: { since: number; made: Loaders } | undefined
  return {
    viewer,
    noteRefusal,
    asked,
    repositories,
    get loaders() {
      if (loaders?.since !== asked.growth) loaders = { since: asked.growth, made: loadersOf(repositories) }
      return loaders.made
    },
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
