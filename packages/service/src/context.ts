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

/**
 * All contexts have one shape. A literal with a getter would have one of its own each time, which V8 keeps, with all that the getter
 * sees, until it next collects the old generation. Nothing in them is `#private`: over HTTP, Apollo Server gives resolvers a copy.
 */
class RequestContext<Repositories, Loaders, Code extends string>
  implements ServiceContext<Repositories, Loaders, Code>
{
  readonly viewer: Viewer
  readonly asked = new Asked()
  readonly repositories: Repositories
  readonly audit: AuditRepository
  private readonly database: Database
  private readonly parts: ContextParts<Repositories, Loaders>
  private made: { since: number; loaders: Loaders } | undefined = undefined

  constructor(database: Database, viewer: Viewer, parts: ContextParts<Repositories, Loaders>) {
    const { manager } = database.dataSource
    this.viewer = viewer
    this.repositories = parts.repositoriesOf(wanting(manager, this.asked.wanted))
    this.audit = new AuditRepository(manager, viewer, parts.auditScope ?? { facilities: 'facility_copy' })
    this.database = database
    this.parts = parts
  }

  get loaders(): Loaders {
    const { growth } = this.asked
    if (this.made?.since !== growth) this.made = { since: growth, loaders: this.parts.loadersOf(this.repositories) }
    return this.made.loaders
  }

  readonly noteRefusal = ({ facilityId = null, ...refused }: RefusedWrite): Promise<void> =>
    this.database.refusals.note({ actor: this.viewer.subject, role: this.viewer.role, facilityId, ...refused })

  readonly transact: ServiceContext<Repositories, Loaders, Code>['transact'] = async (action, input, work) => {
    const { viewer } = this
    const hidden: RefusedWrite[] = []
    try {
      const payload = await this.database.transact(
        { actor: viewer.subject, writer: viewer, action, input },
        async manager => {
          const outcome = await work(this.parts.repositoriesOf(manager))
          // To an administrator nothing is hidden.
          if (isRefusal(outcome) && outcome.refused.code === 'NOT_FOUND' && viewer.role !== 'ADMIN') {
            hidden.push({ action, code: 'NOT_FOUND', reason: 'HIDDEN', facilityId: outcome.hiddenAt })
          }
          return outcome
        },
      )
      for (const refused of hidden) await this.noteRefusal(refused)
      return payload
    } catch (error) {
      const refused = refusedBy(error, action)
      if (refused) await this.noteRefusal(refused)
      throw error
    }
  }
}

/** A context for one request. */
export const serviceContext = <Repositories, Loaders, Code extends string>(
  database: Database,
  viewer: Viewer,
  parts: ContextParts<Repositories, Loaders>,
): ServiceContext<Repositories, Loaders, Code> => new RequestContext(database, viewer, parts)
