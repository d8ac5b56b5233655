import { expect, it } from '@jest/globals'
import { throwAwayDatabase } from '@karya/testkit'
import { openPartnershipsDatabase } from '../src/database.ts'

it('the migration leaves nothing behind when it is undone', async () => {
  const { url, drop } = await throwAwayDatabase()
  const database = await openPartnershipsDatabase(url)
  const names = async () =>
    (
      await database.dataSource.query<{ name: string }[]>(
        `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         union select proname::text from pg_proc join pg_language on pg_language.oid = prolang
         where pronamespace = 'public'::regnamespace and lanname in ('sql', 'plpgsql') order by 1`,
      )
    ).map(({ name }) => name)
  const after = await names()
  await database.dataSource.undoLastMigration()
  const before = await names()
  expect(before).not.toEqual(expect.arrayContaining(['partner']))
  expect(before).not.toEqual(expect.arrayContaining(['known_support']))
  expect(before.length).toBe(after.length - 18)
  await database.dataSource.runMigrations()
  expect(await names()).toEqual(after)
  await database.close()
  await drop()
})
