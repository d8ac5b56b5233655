import { expect, it } from '@jest/globals'
import { throwAwayDatabase } from '@karya/testkit'
import { openPartnershipsDatabase } from '../src/database.ts'

it('the migrations leave nothing behind when they are undone', async () => {
  const { url, drop } = await throwAwayDatabase()
  const database = await openPartnershipsDatabase(url)
  const names = async () =>
    (
      await database.dataSource.query<{ name: string }[]>(
        `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
         union select proname::text from pg_proc join pg_language on pg_language.oid = prolang
         where pronamespace = 'public'::regnamespace and lanname in ('sql', 'plpgsql')
         union select format('%s on %s', tgname, tgrelid::regclass) from pg_trigger where not tgisinternal
         union select format('%s of %s', polname, polrelid::regclass) from pg_policy order by 1`,
      )
    ).map(({ name }) => name)
  const after = await names()
  const ownMigrations = 4
  for (let undone = 0; undone < ownMigrations; undone += 1) await database.dataSource.undoLastMigration()
  const before = await names()
  expect(before.filter(name => /partner|agreement|need|pledge|event|api_key|support/.test(name))).toEqual([
    'may_write_partner',
  ])
  await database.dataSource.runMigrations()
  expect(await names()).toEqual(after)
  await database.close()
  await drop()
})
