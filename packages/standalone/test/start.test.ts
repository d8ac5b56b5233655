import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { provisionDatabase, startEmbeddedServer } from '@karya/postgres'
import { Client } from 'pg'
import { endAll, freePort, hasEnded, postgresPid, query, startKarya } from './karya-process.ts'

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

afterAll(async () => {
  await endAll()
  rmSync(home, { recursive: true, force: true })
})

/** One after the other, on the same data. */
describe('a start on an empty data directory', () => {
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
    const first = startKarya({ PORT, KARYA_DATA_DIR: data })
    await first.ready
    const second = startKarya({ PORT: await freePort(), KARYA_DATA_DIR: data })
    expect(await second.ended).toEqual({ code: 1, signal: null })
    expect(second.said()).toContain('ALREADY_RUNNING')
    expect(second.said()).toContain(`it answers at ${first.url} (process ${first.pid})`)
    expect(second.said()).not.toMatch(/\n\s+at /)
    expect(await countFacilities(first.url)).toBe(612)

    // Once in order by Ctrl-C, which npm and the terminal may both pass on.
    first.signal('SIGINT')
    await sleep(20)
    first.signal('SIGINT')
    expect(await first.ended).toEqual({ code: 0, signal: null })
    expect(first.said()).toMatch(/Ended/)
  })

  it('recovers after kill -9 of Karya and of PostgreSQL, with every acknowledged write', async () => {
    const killed = startKarya({ PORT, KARYA_DATA_DIR: data })
    await killed.ready
    const server = postgresPid(data)
    await rename('Lapas yang Diuji')
    process.kill(server, 'SIGKILL')
    killed.signal('SIGKILL')
    await killed.ended

    const next = startKarya({ PORT, KARYA_DATA_DIR: data })
    await next.ready
    expect(postgresPid(data)).not.toBe(server)
    expect(await query(next.url, '{ facilities(first: 1, search: "yang Diuji") { nodes { name } } }')).toEqual({
      facilities: { nodes: [{ name: 'Lapas yang Diuji' }] },
    })
    next.signal('SIGTERM')
    await next.ended
  })

  it('adopts the PostgreSQL that a killed Karya left behind, and ends it in its turn', async () => {
    const killed = startKarya({ PORT, KARYA_DATA_DIR: data })
    await killed.ready
    const server = postgresPid(data)
    killed.signal('SIGKILL')
    await killed.ended
    expect(hasEnded(server)).toBe(false)

    const next = startKarya({ PORT, KARYA_DATA_DIR: data })
    await next.ready
    expect(postgresPid(data)).toBe(server)
    next.signal('SIGTERM')
    await next.ended
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
