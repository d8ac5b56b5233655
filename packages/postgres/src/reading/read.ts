import type { Pool } from 'pg'
import { type DataSource, QueryFailedError } from 'typeorm'
import type { PreparingClient } from './preparing-client.ts'
import { prepareValue, Reading } from './reading.ts'
import { nameOf } from './statement-names.ts'

/** TypeORM's pool of connections, which its transactions share. */
const poolOf = ({ driver }: DataSource) => (driver as unknown as { master: Pool }).master

interface Statement {
  text: string
  values: unknown[]
  /** What its rows have, and this statement does not read. */
  unread: readonly string[]
}

/**
 * Runs one statement outside of any transaction, on whichever connection is free. It goes past TypeORM's query runner, which costs
 * more than most statements take.
 *
 * @throws QueryFailedError
 */
export const read = <Row>(dataSource: DataSource, { text, values, unread }: Statement): Promise<Row[]> =>
  new Promise((resolve, reject) => {
    const sent = values.map(value => prepareValue(value))
    poolOf(dataSource).connect((unconnected, connected, release) => {
      if (unconnected) return reject(unconnected)
      dataSource.logger.logQuery(text, values)
      const client = connected as unknown as PreparingClient
      const reading = new Reading({ text, values: sent, unread, name: nameOf(text) }, client.shapes, (error, rows) => {
        release(isConnectionOver(error) ? error : undefined)
        if (error) reject(new QueryFailedError(text, values, error))
        else resolve(rows as Row[])
      })
      client.query(reading)
    })
  })

/** Whether the server ended the connection with this error: nobody else is to be given it. */
const isConnectionOver = (error: Error | null): error is Error =>
  (error as { severity?: string } | null)?.severity === 'FATAL'
