import type { Database } from '@karya/postgres'

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  Plans?: PlanNode[]
}

const scansOf = (node: PlanNode): string[] => [
  ...(node['Node Type'] === 'Seq Scan' && node['Relation Name'] ? [node['Relation Name']] : []),
  ...(node.Plans ?? []).flatMap(scansOf),
]

/** The copy of the facilities is followed meanwhile, in transactions of its own. */
const ofFollower = /facility_copy_position|write_as_system|START TRANSACTION|COMMIT/

/**
 * The statements that `work` ran, and the tables that they can only be answered by reading from end to end. Sequential scans are made
 * unattractive for the plan, as a table of a test is small enough for the planner to prefer one; where there is no index to use
 * instead, it stays.
 */
export const sequentialScansOf = async (
  database: Database,
  work: () => Promise<unknown>,
): Promise<{ statements: number; tables: string[] }> => {
  const during = await database.statements.during(work)
  const executed = during.executed.filter(({ text }) => !ofFollower.test(text))
  const tables = await database.dataSource.transaction(async manager => {
    await manager.query('set local enable_seqscan = off')
    const found: string[] = []
    for (const { text, values } of executed) {
      const [row] = await manager.query(`explain (format json) ${text}`, values as unknown[])
      found.push(...scansOf(row['QUERY PLAN'][0].Plan))
    }
    return found
  })
  return { statements: executed.length, tables: [...new Set(tables)] }
}
