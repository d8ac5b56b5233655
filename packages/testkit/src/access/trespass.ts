import type { Database, Writer } from '@karya/postgres'

/** Insufficient privilege, and what a journal says to everybody who would change it. */
const refused: readonly string[] = ['42501', '23000']

export type Write = 'insert' | 'update' | 'delete'

interface Table {
  name: string
  isForced: boolean
  columns: string[]
  /** What a copy of a row says in each column: what the row says, but for what has to be its own. */
  copied: string[]
  /** The first that an update may name. */
  column: string
}

/** What the catalogue says of every table: whether row security holds for its owner, too, and what can be written to it. */
export const tablesOf = ({ dataSource }: Database): Promise<Table[]> =>
  dataSource.query(`
    select relname as name, relrowsecurity and relforcerowsecurity as "isForced",
           array(select quote_ident(attname) from pg_attribute
                 where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
           array(select case when exists (select from pg_index where indrelid = attrelid and indisunique and indkey::text = attnum::text)
                              and not exists (select from pg_constraint where conrelid = attrelid and contype = 'f' and attnum = any(conkey))
                              and atttypid in ('uuid'::regtype, 'text'::regtype)
                             then 'gen_random_uuid()::' || atttypid::regtype else quote_ident(attname) end from pg_attribute
                 where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as copied,
           (select quote_ident(attname) from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped
            and attgenerated = '' and attidentity = '' order by attnum limit 1) as column
    from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`)

class Undone extends Error {
  readonly hasWritten: boolean

  constructor(hasWritten: boolean) {
    super('undone')
    this.hasWritten = hasWritten
  }
}

/** How TypeORM answers `returning`: rows for an insert, rows and their number for an update and a delete. */
const countWritten = (result: unknown[]): number => (Array.isArray(result[0]) ? (result[1] as number) : result.length)

/** What the database answers to a statement: an SQLSTATE, or `done`, which is undone. A row that moved meanwhile is looked for again. */
const attempt = async (database: Database, writer: Writer | undefined, text: string, tries = 10): Promise<string> => {
  const call = { actor: 'trespasser', action: 'trespass', input: {}, ...(writer && { writer }) }
  const outcome: unknown = await database
    .transact(call, async manager => {
      const written = countWritten(await manager.query(`${text} returning 1`))
      // What is checked when a transaction ends is checked now.
      await manager.query('set constraints all immediate')
      throw new Undone(written > 0)
    })
    .catch(error => error)
  if (outcome instanceof Undone && !outcome.hasWritten && tries > 1) return attempt(database, writer, text, tries - 1)
  if (outcome instanceof Undone) return outcome.hasWritten ? 'done' : (refused[0] as string)
  const { driverError } = outcome as { driverError?: { code: string } }
  if (!driverError) throw outcome
  return driverError.code
}

const writesTo = (
  { name, columns, copied, column }: Omit<Table, 'isForced'>,
  place: string,
): Record<Write, string> => ({
  insert: `insert into "${name}" (${columns}) overriding system value select ${copied} from "${name}" where ctid = ${place}`,
  update: `update "${name}" set ${column} = ${column} where ctid = ${place}`,
  delete: `delete from "${name}" where ctid = ${place}`,
})

/**
 * Writes past every rule in TypeScript, as anybody a transaction can say it is: inserts a copy of a row that is there, changes it to what it
 * is, deletes it. Row security comes before any constraint, so a right that is missing shows as such.
 *
 * @returns for every table the writes that were let through; a table without a row to try is an error
 */
export const trespass = async (
  database: Database,
  writer: Writer | undefined,
  { without }: { without: readonly string[] },
): Promise<Record<string, Write[]>> => {
  const found: Record<string, Write[]> = {}
  for (const table of await tablesOf(database)) {
    const { name } = table
    if (without.includes(name)) continue
    const counted = await database.dataSource.query(`select least(4, count(*))::int as rows from "${name}"`)
    if (!counted[0].rows) throw new Error(`${name} is empty: let a test write to it, so that its guard can be tried.`)
    for (let row = 0; row < counted[0].rows; row += 1) {
      // The first two rows and the last two, found by the statement itself, as some move while the copy of the facilities is followed.
      const place = `(select ctid from "${name}" order by ctid ${row % 2 ? 'desc' : 'asc'} limit 1 offset ${row >> 1})`
      for (const [write, text] of Object.entries(writesTo(table, place)) as [Write, string][]) {
        const code = await attempt(database, writer, text)
        if (!refused.includes(code) && !found[name]?.includes(write)) found[name] = [...(found[name] ?? []), write]
      }
    }
  }
  return found
}
