import { chmodSync, mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { provisionDatabase, startEmbeddedServer } from '@karya/postgres'
import { Client } from 'pg'
import { endAll, freePort, hasEnded, type KaryaProcess, postgresPid, query, startKarya } from './karya-process.ts'

// PostgreSQL runs as another user when these tests run as root, and has to pass through.
const home = mkdtempSync(join(tmpdir(), 'karya-standalone-'))
chmodSync(home, 0o755)
const data = join(home, 'data')

/** The first query that a newcomer is shown, and its answer. */
const readMe = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
const shown = (language: string) => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(readMe)?.[1] as string
let PORT: number

beforeAll(async () => {
  PORT = await freePort()
})

afterAll(endAll)

/** Some start twice, which takes a machine that does much else a while. */
jest.setTimeout(240_000)

/** One after the other, on the same data; from the second on, each takes what the one before left running. */
describe('a start on an empty data directory', () => {
  let running: KaryaProcess

  it('answers the first query with all facilities and the one of README.md as it is shown there, and SIGTERM ends everything', async () => {
    const karya = startKarya({ PORT, KARYA_DATA_DIR: data })
    await karya.ready
    expect(await countFacilities(karya.url)).toBe(612)
    expect(await query(karya.url, shown('graphql'))).toEqual(JSON.parse(shown('json')).data)
    expect(karya.said()).toContain(`GraphQL   ${karya.url}/graphql`)
    expect(karya.said()).toMatch(/loaded 612 facilities/)

    const server = postgresPid(data)
    const asked = performance.now()
    karya.signal('SIGTERM')
    expect(await karya.ended).toEqual({ code: 0, signal: null })
    expect(performance.now() - asked).toBeLessThan(5_000)
    expect(hasEnded(server)).toBe(true)
    await expect(fetch(`${karya.url}/health/live`)).rejects.toThrow()
  })

  it('says where Karya answers already when it is started again, and leaves the first alone', async () => {
    running = startKarya({ PORT, KARYA_DATA_DIR: data })
    await running.ready
    const second = startKarya({ PORT: await freePort(), KARYA_DATA_DIR: data })
    expect(await second.ended).toEqual({ code: 1, signal: null })
    expect(second.said()).toContain('ALREADY_RUNNING')
    expect(second.said()).toContain(`it answers at ${running.url} (process ${running.pid})`)
    expect(second.said()).not.toMatch(/\n\s+at /)
    expect(await countFacilities(running.url)).toBe(612)
  })

  it('recovers after kill -9 of Karya and of PostgreSQL, with every acknowledged write', async () => {
    const server = postgresPid(data)
    await rename('Lapas yang Diuji')
    process.kill(server, 'SIGKILL')
    running.signal('SIGKILL')
    await running.ended

    running = startKarya({ PORT, KARYA_DATA_DIR: data })
    await running.ready
    expect(postgresPid(data)).not.toBe(server)
    expect(await query(running.url, '{ facilities(first: 1, search: "yang Diuji") { nodes { name } } }')).toEqual({
      facilities: { nodes: [{ name: 'Lapas yang Diuji' }] },
    })
  })

  it('adopts the PostgreSQL that a killed Karya left behind, and Ctrl-C ends both', async () => {
    const server = postgresPid(data)
    running.signal('SIGKILL')
    await running.ended
    expect(hasEnded(server)).toBe(false)

    running = startKarya({ PORT, KARYA_DATA_DIR: data })
    await running.ready
    expect(postgresPid(data)).toBe(server)
    // npm and the terminal may both pass it on.
    running.signal('SIGINT')
    await sleep(20)
    running.signal('SIGINT')
    expect(await running.ended).toEqual({ code: 0, signal: null })
    expect(running.said()).toMatch(/Ended/)
    expect(hasEnded(server)).toBe(true)
  })
})

describe('a start that cannot be', () => {
  it('names the port that is taken and the setting that changes it, before it starts a database', async () => {
    const other = createServer().listen(PORT, '127.0.0.1')
    const karya = startKarya({ PORT, KARYA_DATA_DIR: join(home, 'never-used') })
    expect(await karya.ended).toEqual({ code: 1, signal: null })
    expect(karya.said()).toMatch(new RegExp(`PORT_TAKEN: Port ${PORT} .*taken`))
    expect(karya.said()).toContain('PORT=')
    expect(karya.said()).not.toContain('Starting PostgreSQL')
    await new Promise(resolve => other.close(resolve))
  })

  it('says that the server of DATABASE_URL cannot be reached, without its password', async () => {
    const DATABASE_URL = `postgres://somebody:secret-word@127.0.0.1:${await freePort()}/postgres`
    const karya = startKarya({ PORT, DATABASE_URL })
    expect(await karya.ended).toEqual({ code: 1, signal: null })
    expect(karya.said()).toContain('DATABASE_UNREACHABLE')
    expect(karya.said()).not.toContain('secret-word')
    expect(karya.said()).not.toMatch(/\n\s+at /)
  })
})

async function countFacilities(url: string): Promise<number> {
  const { facilities } = await query<{ facilities: { totalCount: number } }>(url, '{ facilities { totalCount } }')
  return facilities.totalCount
}

/** Renames one facility, in the database that runs. */
async function rename(name: string): Promise<void> {
  const { adminUrl } = await startEmbeddedServer({ dataDirectory: data })
  const client = new Client({ connectionString: await provisionDatabase(adminUrl, 'facilities') })
  // The server is killed under it.
  client.on('error', () => {})
  await client.connect()
  await client.query("set karya.role = 'SYSTEM'")
  await client.query('update facility set name = $1 where id = (select id from facility order by code limit 1)', [name])
  await client.end()
}
