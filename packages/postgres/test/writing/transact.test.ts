import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { accept, refuse, sql } from '../../src/index.ts'
import { type Scratch, scratchDatabase } from '../scratch-database.ts'

let scratch: Scratch
beforeAll(async () => {
  scratch = await scratchDatabase('create table thing (id serial primary key, name text not null)')
})
afterAll(() => scratch.drop())
beforeEach(() => scratch.query(sql`truncate thing, idempotency_key`))

interface Input {
  name: string
  idempotencyKey?: string | null
}

const writer = { role: 'ADMIN', facilityIds: [], regionalOfficeCode: null, partnerId: null }

let runs = 0
/** Writes, then refuses the name `bad`, fails on `broken`, and takes a while. */
const nameThing = (input: Input, actor = 'officer-1') =>
  scratch.database.transact({ actor, writer, action: 'nameThing', input }, async manager => {
    runs += 1
    const [thing] = await manager.query('insert into thing (name) values ($1) returning id, name', [input.name])
    await manager.query('select pg_sleep(0.05)')
    if (input.name === 'bad') return refuse('INVALID_VALUE', 'Not that name.', 'input', 'name')
    if (input.name === 'broken') throw new Error('a fault')
    return accept({ thing })
  })
const names = async () => (await scratch.query<{ name: string }>(sql`select name from thing`)).map(({ name }) => name)

describe('transact', () => {
  it('commits what is accepted, and answers it without user errors', async () => {
    expect(await nameThing({ name: 'good' })).toEqual({
      thing: { id: expect.any(Number), name: 'good' },
      userErrors: [],
    })
    expect(await names()).toEqual(['good'])
  })

  it('undoes what was written before a refusal or a fault', async () => {
    expect(await nameThing({ name: 'bad' })).toEqual({
      userErrors: [{ code: 'INVALID_VALUE', message: 'Not that name.', field: ['input', 'name'] }],
    })
    await expect(nameThing({ name: 'broken' })).rejects.toThrow('a fault')
    expect(await names()).toEqual([])
  })
})

describe('an idempotency key', () => {
  it('gives the first answer again, acceptance and refusal alike, and writes once', async () => {
    const before = runs
    const accepted = await nameThing({ name: 'once', idempotencyKey: 'a' })
    expect(await nameThing({ name: 'once', idempotencyKey: 'a' })).toEqual(accepted)
    const refused = await nameThing({ name: 'bad', idempotencyKey: 'b' })
    expect(await nameThing({ name: 'bad', idempotencyKey: 'b' })).toEqual(refused)
    expect(runs - before).toBe(2)
    expect(await names()).toEqual(['once'])
  })

  it('carries out two calls at the same moment once', async () => {
    const before = runs
    const call = () => nameThing({ name: 'twice', idempotencyKey: 'c' })
    const [one, other] = await Promise.all([call(), call()])
    expect(one).toEqual(other)
    expect(runs - before).toBe(1)
    expect(await names()).toEqual(['twice'])
  })

  it('is refused with another input, and free for another actor', async () => {
    await nameThing({ name: 'first', idempotencyKey: 'd' })
    const { userErrors } = await nameThing({ name: 'second', idempotencyKey: 'd' })
    expect(userErrors).toEqual([
      {
        code: 'IDEMPOTENCY_KEY_REUSED',
        message: expect.stringContaining('"d" was used before with another input'),
        field: ['input', 'idempotencyKey'],
      },
    ])
    await nameThing({ name: 'second', idempotencyKey: 'd' }, 'officer-2')
    expect(await names()).toEqual(['first', 'second'])
  })

  it('is not used up by a fault', async () => {
    await expect(nameThing({ name: 'broken', idempotencyKey: 'e' })).rejects.toThrow('a fault')
    await expect(nameThing({ name: 'broken', idempotencyKey: 'e' })).rejects.toThrow('a fault')
    expect(await scratch.query(sql`select from idempotency_key`)).toEqual([])
  })

  it('of no character or of too many is refused, and of 200 of any script accepted', async () => {
    for (const idempotencyKey of ['', 'x'.repeat(201)]) {
      const { userErrors } = await nameThing({ name: 'never', idempotencyKey })
      expect(userErrors).toMatchObject([{ code: 'INVALID_VALUE', field: ['input', 'idempotencyKey'] }])
    }
    expect((await nameThing({ name: 'yes', idempotencyKey: '😀'.repeat(200) })).userErrors).toEqual([])
    expect(await names()).toEqual(['yes'])
  })
})
