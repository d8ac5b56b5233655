import type { Database, Writer } from '@karya/postgres'

/** Insufficient privilege, and what a journal says to everybody who would change it. */
const refused: readonly string[] = ['42501', '23000']

export type Write = 'insert' | 'update' | 'delete'

interface Table {
  name: string
  isForced: boolean
  columns: string[]
  /** The first that an update may name. */
  column: string
}

/** What the catalogue says of every table: whether row security holds for its owner, too, and what can be written to it. */
export const tablesOf = ({ dataSource }: Database): Promise<Table[]> =>
  dataSource.query(`
    select relname as name, relrowsecurity and relforcerowsecurity as "isForced",
           array(select quote_ident(attname) from pg_attribute
                 where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns,
           (select quote_ident(attname) from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped
            and attgenerated = '' and attidentity = '' order by attnum limit 1) as column
    from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`)

class Undone extends Error {}

/** What the database answers to a statement: an SQLSTATE, or `done`, which is undone. */
const attempt = async (database: Database, writer: Writer | undefined, text: string): Promise<string> => {
  const call = { actor: 'trespasser', action: 'trespass', input: {}, ...(writer && { writer }) }
  const outcome: unknown = await database
    .transact(call, async manager => {
      await manager.query(text)
      throw new Undone()
    })
    .catch(error => error)
  if (outcome instanceof Undone) return 'done'
  const { driverError } = outcome as { driverError?: { code: string } }
  if (!driverError) throw outcome
  return driverError.code
}

const writesTo = (
  { name, columns, column }: Pick<Table, 'name' | 'columns' | 'column'>,
  place: string,
): Record<Write, string> => {
  const list = columns.join(', ')
  return {
    insert: `insert into "${name}" (${list}) overriding system value select ${list} from "${name}" where ctid = ${place}`,
    update: `update "${name}" set ${column} = ${column} where ctid = ${place}`,
    delete: `delete from "${name}" where ctid = ${place}`,
  }
}

/**
 * Writes past every rule in TypeScript, as anybody a transaction can say it is: inserts a row again that is there, changes it to what it
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
  for (const { name, columns, column } of await tablesOf(database)) {
    if (without.includes(name)) continue
    const counted = await database.dataSource.query(`select least(4, count(*))::int as rows from "${name}"`)
    if (!counted[0].rows) throw new Error(`${name} is empty: let a test write to it, so that its guard can be tried.`)
    for (let row = 0; row < counted[0].rows; row += 1) {
      // The first two rows and the last two, found by the statement itself, as some move while the copy of the facilities is followed.
      const place = `(select ctid from "${name}" order by ctid ${row % 2 ? 'desc' : 'asc'} limit 1 offset ${row >> 1})`
      for (const [write, text] of Object.entries(writesTo({ name, columns, column }, place)) as [Write, string][]) {
        const code = await attempt(database, writer, text)
        if (!refused.includes(code) && !found[name]?.includes(write)) found[name] = [...(found[name] ?? []), write]
      }
    }
  }
  return found
}
