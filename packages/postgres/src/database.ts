import { DataSource, type EntityManager, type EntitySchema, type MixedList } from 'typeorm'
import { asSystem } from './as-system.ts'
import { foundation } from './foundation/migration.ts'
import { tenancy } from './foundation/tenancy.ts'
import { alone, migrate } from './migrate.ts'
import { refusePrivilegedRole } from './provision/privileges.ts'
import { PreparingClient } from './reading/preparing-client.ts'
import { RefusalLog } from './refusals.ts'
import { run, type Sql } from './sql.ts'
import { StatementLog } from './statement-log.ts'
import { type Call, type Outcome, type Payload, transact } from './transact.ts'
import { valueTypes } from './value-types.ts'

export interface DatabaseOptions {
  /** The service whose database it is; shows in `pg_stat_activity`. */
  name: string
  /** `postgres://role:password@host:port/database` */
  url: string
  entities: EntitySchema[]
  /** Migration classes of the service, oldest first; the foundation runs before them. */
  migrations: MixedList<new () => object>
  poolSize?: number
}

export interface Database {
  name: string
  dataSource: DataSource
  /** Every statement passes here; tests count them. */
  statements: StatementLog
  /** Reads outside a transaction. */
  query<Row>(statement: Sql): Promise<Row[]>
  /** One mutation: all of it or nothing, once per idempotency key. */
  transact<Result extends object, Code extends string>(
    call: Call,
    work: (manager: EntityManager) => Promise<Outcome<Result, Code>>,
  ): Promise<Payload<Result, Code>>
  /** Work of Karya itself, in one transaction, which may write everything. `name` is the actor and the action of its changes. */
  asSystem<Result>(name: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result>
  /** `asSystem`, while no other process loads data into this database. */
  loadAlone<Result>(name: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result>
  /** Where writes that a viewer had no right to are noted. */
  refusals: Pick<RefusalLog, 'note' | 'flush'>
  close(): Promise<void>
}

const sessionSettings = [
  'timezone=UTC',
  'datestyle=ISO',
  'statement_timeout=30000',
  'idle_in_transaction_session_timeout=60000',
  // Words that are a letter or two off count as alike: `niatu` for `nyatu` is 0.5.
  'pg_trgm.word_similarity_threshold=0.45',
]

/** Opens a service's database: connects the pool, then migrates under a lock, so that several instances may start at once. */
export const openDatabase = async (options: DatabaseOptions): Promise<Database> => {
  const statements = new StatementLog()
  const dataSource = new DataSource({
    type: 'postgres',
    url: options.url,
    applicationName: `karya ${options.name}`,
    entities: options.entities,
    migrations: [foundation, tenancy, ...(options.migrations as (new () => object)[])] as never,
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    logger: statements,
    logging: ['query'],
    poolSize: options.poolSize ?? 10,
    extra: {
      types: valueTypes,
      Client: PreparingClient,
      options: sessionSettings.map(setting => `-c ${setting}`).join(' '),
    },
  })
  await dataSource.initialize()
  try {
    await refusePrivilegedRole(dataSource.manager)
    await migrate(options.url, dataSource)
    await asSystem(dataSource, 'cleaning', async manager => {
      await manager.query(`delete from idempotency_key where created_at < now() - interval '30 days'`)
      await manager.query(`delete from refusal where refused_at < now() - interval '400 days'`)
    })
  } catch (error) {
    await dataSource.destroy()
    throw error
  }
  const refusals = new RefusalLog(dataSource, options.name)
  return {
    name: options.name,
    dataSource,
    statements,
    query: statement => run(dataSource.manager, statement),
    transact: (call, work) => transact(dataSource, call, work),
    asSystem: (name, work) => asSystem(dataSource, name, work),
    loadAlone: (name, work) =>
      alone(options.url, () =>
        asSystem(dataSource, name, async manager => {
          // One COPY of a national size may take longer than any statement of a request.
          await manager.query('set local statement_timeout = 0')
          return work(manager)
        }),
      ),
    refusals,
    close: async () => {
      await refusals.flush().catch(() => {})
      await dataSource.destroy()
    },
  }
}
