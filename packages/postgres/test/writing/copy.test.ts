import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { EntitySchema } from 'typeorm'
import { columnsOf, copyRows, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

interface Note {
  id: number
  text: string | null
  tags: string[] | null
  isTrue: boolean
}

const NoteTable = new EntitySchema<Note>({
  name: 'note',
  columns: {
    id: { type: 'int', primary: true },
    text: { type: 'text', nullable: true },
    tags: { type: 'text', array: true, nullable: true },
    isTrue: { name: 'is_true', type: 'boolean' },
  },
})

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase(
    `create table note (id int primary key, text text default 'left out', tags text[], is_true boolean not null default true)`,
    [NoteTable],
  )
})
afterAll(() => scratch.drop())

const stored = () => scratch.query<Note>(sql`select ${columnsOf(NoteTable)} from note order by id`)
const awkward = [
  'a\\b',
  'tab\tand\nnew line\r\nand \\t that is none',
  '\\N',
  '\\.',
  '',
  'null',
  'NULL',
  `"quoted" and 'quoted', {braced}`,
  'Kasongan, 😀 ꦏ',
]

describe('copyRows', () => {
  it('writes every text, array and null exactly as it is', async () => {
    const notes: Note[] = [
      ...awkward.map((text, index) => ({ id: index, text, tags: [text, ...awkward], isTrue: index % 2 === 0 })),
      { id: 100, text: null, tags: null, isTrue: false },
      { id: 101, text: 'no tags', tags: [], isTrue: true },
    ]
    await scratch.database.dataSource.transaction(manager =>
      copyRows(manager, NoteTable, ['id', 'text', 'tags', 'isTrue'], notes),
    )
    expect(await stored()).toEqual(notes)
  })

  it('leaves columns that are not named to their defaults', async () => {
    await scratch.query(sql`truncate note`)
    await scratch.database.dataSource.transaction(manager => copyRows(manager, NoteTable, ['id'], [{ id: 7 }]))
    expect(await stored()).toEqual([{ id: 7, text: 'left out', tags: null, isTrue: true }])
  })

  it('takes far more than one chunk from a generator', async () => {
    await scratch.query(sql`truncate note`)
    const many = function* () {
      for (let id = 0; id < 20_000; id += 1) yield { id, text: `note ${id}`, isTrue: true }
    }
    await scratch.database.dataSource.transaction(manager =>
      copyRows(manager, NoteTable, ['id', 'text', 'isTrue'], many()),
    )
    expect(await scratch.query(sql`select count(*)::int, max(id) from note`)).toEqual([{ count: 20_000, max: 19_999 }])
  })

  it('writes nothing when a row is refused or the generator throws, and leaves the connection usable', async () => {
    await scratch.query(sql`truncate note`)
    const breaking = function* () {
      yield { id: 1 }
      throw new Error('no more rows')
    }
    const copy = (rows: Iterable<{ id: number }>) =>
      scratch.database.dataSource.transaction(manager => copyRows(manager, NoteTable, ['id'], rows))
    await expect(copy([{ id: 1 }, { id: 1 }])).rejects.toMatchObject({ code: '23505' })
    await expect(copy(breaking())).rejects.toThrow('no more rows')
    expect(await stored()).toEqual([])
  })

  it('says that it needs a transaction', async () => {
    await expect(copyRows(scratch.database.dataSource.manager, NoteTable, ['id'], [{ id: 1 }])).rejects.toThrow(
      'needs the manager of a transaction',
    )
  })
})
