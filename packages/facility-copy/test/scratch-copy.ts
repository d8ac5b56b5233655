import { randomBytes } from 'node:crypto'
import { type Database, openDatabase, provisionDatabase } from '@karya/postgres'
import { DataSource } from 'typeorm'
import { facilityCopy } from '../src/migration.ts'
import { FacilityCopyTable } from '../src/row.ts'
import { facilityTenancy } from '../src/tenancy.ts'

const asAdmin = async (statement: string) => {
  const source = new DataSource({ type: 'postgres', url: process.env.KARYA_TEST_SERVER as string, logging: false })
  await source.initialize()
  await source.query(statement).finally(() => source.destroy())
}

/** An empty copy in a database of its own. @karya/testkit stands on this package, so it cannot serve here. */
export const emptyCopy = async () => {
  const run = process.env.KARYA_TEST_RUN as string
  const url = new URL(await provisionDatabase(process.env.KARYA_TEST_SERVER as string, run))
  const name = `${run}_${randomBytes(4).toString('hex')}`
  await asAdmin(`create database ${name} owner ${url.username}`)
  url.pathname = `/${name}`
  const open = () =>
    openDatabase({
      name: 'copy',
      url: url.href,
      entities: [FacilityCopyTable],
      migrations: [facilityCopy, facilityTenancy],
    })
  const opened: Database[] = []
  return {
    /** One instance of a service; several may open the same copy. */
    open: async () => {
      const database = await open()
      opened.push(database)
      return database
    },
    drop: async () => {
      for (const database of opened) await database.close()
      await asAdmin(`drop database ${name} with (force)`)
    },
  }
}
