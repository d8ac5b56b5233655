import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { openDatabase } from '../src/database.ts'
import { type EmbeddedServer, startEmbeddedServer } from '../src/embedded/start.ts'
import { checkServer, provisionDatabase } from '../src/provision.ts'

let directory: string
let server: EmbeddedServer

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'karya-provision-'))
  await chmod(directory, 0o711)
  server = await startEmbeddedServer({ dataDirectory: join(directory, 'data'), isDurable: false })
})

afterAll(async () => {
  await server?.stop()
  await rm(directory, { recursive: true, force: true })
})

const ask = async <Row>(url: string, statement: string): Promise<Row[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows as Row[]
  } finally {
    await client.end()
  }
}

const adminAs = async (user: string, rights: string) => {
  await ask(server.adminUrl, `CREATE ROLE ${user} LOGIN ${rights} PASSWORD 'pw-of-${user}'`)
  const url = new URL(server.adminUrl)
  url.username = user
  url.password = `pw-of-${user}`
  return url.href
}

const identity = `select current_user as "user", current_database() as database,
  (select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user) as "isPrivileged",
  (select pg_encoding_to_char(encoding) || ' ' || datlocale from pg_database where datname = current_database()) as text`

const ordinary = (name: string) => ({ user: name, database: name, isPrivileged: false, text: 'UTF8 C.UTF-8' })

describe('provisionDatabase', () => {
  it('makes a database that an ordinary role of the same name owns and can build in', async () => {
    const url = await provisionDatabase(server.adminUrl, 'facilities')
    expect(await ask(url, identity)).toEqual([ordinary('karya_facilities')])
    await ask(url, 'CREATE EXTENSION pg_trgm; CREATE TABLE facility (id int)')
  })

  it('leaves a finished one alone, and gives the same URL', async () => {
    const first = await provisionDatabase(server.adminUrl, 'steady')
    await ask(first, 'CREATE TABLE kept (id int)')
    expect(await provisionDatabase(server.adminUrl, 'steady')).toBe(first)
    expect(await ask(first, 'SELECT * FROM kept')).toEqual([])
  })

  it('is safe from several at once, for one name and for four', async () => {
    const names = ['one', 'one', 'one', 'one', 'two', 'three', 'four', 'five']
    const urls = await Promise.all(names.map(name => provisionDatabase(server.adminUrl, name)))
    expect(new Set(urls).size).toBe(5)
    for (const [index, url] of urls.entries()) {
      expect(await ask(url, identity)).toEqual([ordinary(`karya_${names[index]}`)])
    }
  })

  it('works for an admin with CREATEDB and CREATEROLE alone', async () => {
    const clerk = await adminAs('clerk', 'CREATEDB CREATEROLE')
    await checkServer(clerk)
    const urls = await Promise.all(['training', 'training', 'events'].map(name => provisionDatabase(clerk, name)))
    expect(await ask(urls[0] as string, identity)).toEqual([ordinary('karya_training')])
    expect(await ask(urls[2] as string, identity)).toEqual([ordinary('karya_events')])
  })

  it('gives the role back its password, and takes rights from it that it must not have', async () => {
    const url = await provisionDatabase(server.adminUrl, 'drifted')
    await ask(server.adminUrl, `ALTER ROLE karya_drifted SUPERUSER NOLOGIN PASSWORD 'another'`)
    expect(await provisionDatabase(server.adminUrl, 'drifted')).toBe(url)
    expect(await ask(url, identity)).toEqual([ordinary('karya_drifted')])
  })

  it('keeps services out of each other, even where that was undone', async () => {
    const [own, other] = await Promise.all(['inside', 'outside'].map(name => provisionDatabase(server.adminUrl, name)))
    const trespass = new URL(own as string)
    trespass.pathname = new URL(other as string).pathname
    await expect(ask(trespass.href, 'select 1')).rejects.toMatchObject({ code: '42501' })
    await ask(server.adminUrl, 'GRANT CONNECT ON DATABASE karya_outside TO PUBLIC')
    await ask(trespass.href, 'select 1')
    await provisionDatabase(server.adminUrl, 'outside')
    await expect(ask(trespass.href, 'select 1')).rejects.toMatchObject({ code: '42501' })
  })

  it("does not take over somebody else's database", async () => {
    await ask(server.adminUrl, 'CREATE DATABASE karya_foreign')
    await expect(provisionDatabase(server.adminUrl, 'foreign')).rejects.toMatchObject({
      code: 'DATABASE_UNSUITABLE',
      hint: expect.stringContaining('ALTER DATABASE "karya_foreign" OWNER TO "karya_foreign"'),
    })
  })
})

describe('what is wrong with a server', () => {
  it('names missing rights and the statement that grants them', async () => {
    const weak = await adminAs('weak', '')
    const lacking = {
      code: 'DATABASE_RIGHTS_MISSING',
      hint: expect.stringContaining('ALTER ROLE "weak" CREATEDB CREATEROLE;'),
    }
    await expect(checkServer(weak)).rejects.toMatchObject(lacking)
    await expect(provisionDatabase(weak, 'weakly')).rejects.toMatchObject(lacking)
  })

  it('says that an admin may not change a role of another, and how to allow it', async () => {
    await provisionDatabase(server.adminUrl, 'guarded')
    const stranger = await adminAs('stranger', 'CREATEDB CREATEROLE')
    await expect(provisionDatabase(stranger, 'guarded')).rejects.toMatchObject({
      code: 'DATABASE_RIGHTS_MISSING',
      hint: expect.stringContaining('WITH ADMIN OPTION'),
    })
  })

  it('tells a refused user and a missing database from a server that does not answer', async () => {
    const url = new URL(server.adminUrl)
    url.password = 'not-the-password'
    const fault = await checkServer(url.href).catch(error => error)
    expect(fault).toMatchObject({ code: 'DATABASE_REFUSED' })
    expect(`${fault.message} ${fault.hint} ${fault.cause}`).not.toContain('not-the-password')
    await expect(provisionDatabase(url.href, 'facilities')).rejects.toMatchObject({ code: 'DATABASE_REFUSED' })
    await expect(checkServer(server.adminUrl.replace(/postgres$/, 'nowhere'))).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
    })
  })

  it('says that nothing listens there, that the name is unknown, or that nobody answers within five seconds', async () => {
    const silent = createServer(socket => socket.resume()).listen(0, '127.0.0.1')
    await new Promise(resolve => silent.once('listening', resolve))
    const { port } = silent.address() as { port: number }
    await expect(checkServer(`postgres://u:p@127.0.0.1:${port}/d`)).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    })
    await new Promise(resolve => silent.close(resolve))
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, 'nowhere.invalid']) {
      const expected = { code: 'DATABASE_UNREACHABLE', message: expect.stringContaining(host) }
      await expect(checkServer(`postgres://u:p@${host}/d`)).rejects.toMatchObject(expected)
      await expect(provisionDatabase(`postgres://u:p@${host}/d`, 'x')).rejects.toMatchObject(expected)
    }
  })

  it('says so when encryption is asked for and not offered', async () => {
    await expect(checkServer(`${server.adminUrl}?sslmode=no-verify`)).rejects.toMatchObject({
      code: 'DATABASE_TLS_FAILED',
    })
  })
})

describe('a role that row security does not bind', () => {
  it.each(['SUPERUSER', 'BYPASSRLS'])('is refused with what to do: %s', async right => {
    const url = new URL(await adminAs(`privileged_${right.toLowerCase()}`, right))
    await ask(server.adminUrl, `CREATE DATABASE of_${right.toLowerCase()} OWNER privileged_${right.toLowerCase()}`)
    url.pathname = `/of_${right.toLowerCase()}`
    const opened = openDatabase({ name: 'scratch', url: url.href, entities: [], migrations: [] })
    await expect(opened).rejects.toMatchObject({
      code: 'DATABASE_UNSUITABLE',
      message: expect.stringContaining('could not check who writes what'),
      hint: expect.stringContaining('CREATE ROLE'),
    })
    expect(await ask(url.href, `select to_regclass('migration') as made`)).toEqual([{ made: null }])
  })
})
