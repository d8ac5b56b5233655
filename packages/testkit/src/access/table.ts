import { readFile, writeFile } from 'node:fs/promises'
import type { AccessOutcome, Viewers } from './matrix.ts'

const tableOf = (first: string, { rows }: AccessOutcome, columns: readonly string[]): string[] => {
  const lines = [
    [first, ...columns],
    ...[...rows].map(([name, row]) => [`\`${name}\``, ...columns.map(c => row[c] ?? '')]),
  ]
  const widths = [first, ...columns].map((_, index) => Math.max(...lines.map(line => line[index]?.length ?? 0)))
  const written = lines.map(line => `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`)
  written.splice(1, 0, `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`)
  return written
}

/** The matrix as people read it. */
export const accessTable = (
  service: string,
  viewers: Viewers,
  outcomes: { mutations: AccessOutcome; reads: AccessOutcome },
): string => {
  const columns = Object.keys(viewers)
  return `${[
    `# Who may do what in ${service}`,
    '',
    'Every mutation and everything that `@access` guards, tried by every kind of viewer against the real service. "Another" is one of',
    'another facility, regional office or partner. Written by `npm run access`; the tests fail where it is not what they find.',
    '',
    ...tableOf('mutation', outcomes.mutations, columns),
    '',
    ...tableOf('read', outcomes.reads, columns),
  ].join('\n')}\n`
}

/** The committed table, or with `KARYA_WRITE_ACCESS` the one that was found, which is written in its place. */
export const committedTable = async (file: URL, found: string): Promise<string> => {
  if (process.env.KARYA_WRITE_ACCESS) await writeFile(file, found)
  return readFile(file, 'utf8').catch(() => '')
}
