import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { EntityManager } from 'typeorm'
import { accept, copyRows, RecordSourceTable, type Writer, withoutRowSecurity } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

const own = '00000000-0000-4000-8000-000000000001'
const foreign = '00000000-0000-4000-8000-000000000002'

const tables = `
  create function may_write_facility(wanted uuid) returns boolean language sql stable as $$
    select writes_as('SYSTEM') or (writes_as('OFFICER') and wanted::text = current_setting('karya.facilities', true))
  $$;
  create table thing (id int primary key, facility_id uuid not null, name text);
  create table part (thing_id int references thing on delete cascade);
  select guard_writes('thing', 'may_write_facility(row.facility_id)', null, 'may_write_facility(row.facility_id)');
  select guard_writes('record_source', 'is_writer()')`

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(tables, [RecordSourceTable])
})
afterAll(() => scratch.drop())
beforeEach(() =>
  scratch.database.asSystem('test', async manager => {
    await manager.query('truncate thing, part')
    await manager.query(`insert into thing values (1, '${own}', 'own'), (2, '${foreign}', 'foreign')`)
    await manager.query('insert into part values (1), (2)')
  }),
)

const officer: Writer = { role: 'OFFICER', facilityIds: [own], regionalOfficeCode: null, partnerId: null }
const write = (text: string, writer: Writer | null = officer) =>
  scratch.database.transact(
    { actor: 'officer', action: 'write', input: {}, ...(writer && { writer }) },
    async (manager: EntityManager) => accept({ rows: await manager.query(text) }),
  )
const refused = { driverError: { code: '42501' } }
const names = async () =>
  (await scratch.database.dataSource.query('select name from thing order by id')).map(
    (row: { name: string }) => row.name,
  )

describe('a guarded table', () => {
  it('takes what its rule allows', async () => {
    await write(`insert into thing values (3, '${own}', 'new')`)
    await write(`update thing set name = 'changed' where id = 1`)
    await write('delete from thing where id = 3')
    expect(await names()).toEqual(['changed', 'foreign'])
  })

  it.each([
    ['a row of another', `insert into thing values (3, '${foreign}', 'new')`],
    ['a change of another', `update thing set name = 'x' where id = 2`],
    ['a change of all', `update thing set name = 'x'`],
    [
      'another in place of its own',
      `insert into thing values (2, '${own}', 'x') on conflict (id) do update set name = excluded.name`,
    ],
    ['taking over', `update thing set facility_id = '${own}' where id = 2`],
    ['giving away', `update thing set facility_id = '${foreign}' where id = 1`],
    ['deleting what is of another', 'delete from thing where id = 2'],
    ['emptying it', 'truncate thing cascade'],
  ])('refuses %s, loudly', async (_, text) => {
    await expect(write(text)).rejects.toMatchObject(refused)
    expect(await names()).toEqual(['own', 'foreign'])
  })

  it('refuses everything of a transaction that does not say who writes, as of one that says it is the public', async () => {
    const everybody: (Writer | null)[] = [null, { ...officer, role: 'PUBLIC' }, { ...officer, role: '' }]
    for (const writer of everybody) {
      for (const text of [
        `insert into thing values (3, '${own}', 'x')`,
        `update thing set name = 'x'`,
        'delete from thing',
      ]) {
        await expect(write(text, writer)).rejects.toMatchObject(refused)
      }
    }
    await expect(scratch.database.dataSource.query(`update thing set name = 'x'`)).rejects.toMatchObject(refused)
    expect(await names()).toEqual(['own', 'foreign'])
  })

  it('is read and held by everybody, as a mutation begins by finding out who may', async () => {
    await expect(write('select from thing where id = 2 for no key update')).resolves.toMatchObject({ userErrors: [] })
  })

  it('forgets who wrote when the transaction ends', async () => {
    const runner = scratch.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await runner.query('select write_as_system()')
    await runner.query(`update thing set name = 'by the system' where id = 2`)
    await runner.commitTransaction()
    await expect(runner.query(`update thing set name = 'after' where id = 2`)).rejects.toMatchObject(refused)
    await runner.release()
  })

  it('lets what hangs on a row go with it', async () => {
    await write('delete from thing where id = 1')
    expect(await scratch.database.dataSource.query('select thing_id from part')).toEqual([{ thing_id: 2 }])
  })

  it('takes a COPY only where row security is lifted, and is guarded again after', async () => {
    const rows = [{ recordType: 'Thing', recordId: '1', sourceId: own }]
    const copy = (manager: EntityManager) =>
      copyRows(manager, RecordSourceTable, ['recordType', 'recordId', 'sourceId'], rows)
    await expect(scratch.database.asSystem('test', copy)).rejects.toThrow('row-level security')
    // The source is unknown, so the COPY fails, but no longer for that.
    const lifted = scratch.database.asSystem('test', manager => withoutRowSecurity(manager, () => copy(manager)))
    await expect(lifted).rejects.toMatchObject({ code: '23503' })
    await scratch.database.asSystem('test', manager => withoutRowSecurity(manager, async () => {}))
    await expect(write(`update thing set name = 'x'`)).rejects.toMatchObject(refused)
  })
})

describe('the foundation', () => {
  it('adds to the change log under its own name, and changes nothing there', async () => {
    const forged = `insert into change (record_type, record_id, operation, actor) values ('Thing', '1', 'INSERT', 'somebody else')`
    await expect(write(forged)).rejects.toMatchObject(refused)
    await write(`insert into change (record_type, record_id, operation) values ('Thing', '1', 'INSERT')`)
    const [entry] = await scratch.database.dataSource.query(
      'select actor, actor_role from change order by sequence desc limit 1',
    )
    expect(entry).toEqual({ actor: 'officer', actor_role: 'OFFICER' })
    await expect(write(`update change set actor = 'x'`)).rejects.toMatchObject(refused)
    await expect(write('delete from change')).rejects.toMatchObject(refused)
  })

  it('keeps a source as it was first named', async () => {
    const insert = `insert into source_document (title, kind) values ('Berita', 'PRESS')`
    await write(insert)
    await write(
      `${insert} on conflict (title, publisher, url, published_on, kind) do update set title = excluded.title`,
    )
    await expect(write(`update source_document set title = 'Lain'`)).rejects.toMatchObject(refused)
  })
})
