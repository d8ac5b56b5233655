import { existsSync } from 'node:fs'
import { appendFile, chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { type EmbeddedServer, startEmbeddedServer } from '../src/embedded/start.ts'

let directory: string
let dataDirectory: string
let started: EmbeddedServer[]
let reported: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'karya embedded-'))
  await chmod(directory, 0o711)
  dataDirectory = join(directory, 'data')
  started = []
  reported = []
})

afterEach(async () => {
  for (const server of started) await server.stop()
  await rm(directory, { recursive: true, force: true })
  for (const line of reported) {
    const substitute = /\/var\/tmp\/karya-[0-9a-f]{16}/.exec(line)?.[0]
    if (substitute) await rm(substitute, { recursive: true, force: true })
  }
})

const start = async (isDurable = false) => {
  const server = await startEmbeddedServer({ dataDirectory, isDurable, report: line => reported.push(line) })
  started.push(server)
  return server
}

const ask = async (server: EmbeddedServer, statement: string) => {
  const client = new Client({ connectionString: server.adminUrl })
  await client.connect()
  try {
    return (await client.query({ text: statement, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

const inCluster = (name: string) => join(dataDirectory, 'cluster', name)
const serverProcess = async () => Number((await readFile(inCluster('postmaster.pid'), 'utf8')).split('\n')[0])

describe('startEmbeddedServer', () => {
  it('creates a database on the first start and keeps it, at the same address, for later ones', async () => {
    const first = await start(true)
    expect(first.isAdopted).toBe(false)
    const settings = [
      'server_version_num',
      'listen_addresses',
      'unix_socket_directories',
      'TimeZone',
      'fsync',
      'full_page_writes',
    ]
    expect(await ask(first, `select ${settings.map(name => `current_setting('${name}')`)}`)).toEqual([
      [expect.stringMatching(/^18/), '127.0.0.1', '', 'UTC', 'on', 'on'],
    ])
    expect((await stat(join(dataDirectory, 'password'))).mode & 0o777).toBe(0o600)
    await ask(first, 'create table kept as select 7 as number')
    await first.stop()
    await first.stop()
    expect(existsSync(inCluster('postmaster.pid'))).toBe(false)

    const second = await start(true)
    expect(second).toMatchObject({ isAdopted: false, adminUrl: first.adminUrl })
    expect(await ask(second, 'select number from kept')).toEqual([[7]])
  })

  it('adopts a running server, and does not stop what it did not start', async () => {
    const first = await start()
    const second = await start()
    expect(second).toMatchObject({ isAdopted: true, adminUrl: first.adminUrl })
    await second.stop()
    expect(await ask(first, 'select 1')).toEqual([[1]])
  })

  it('starts one server when four are asked for at the same moment', async () => {
    const servers = await Promise.all([start(), start(), start(), start()])
    expect(servers.filter(server => !server.isAdopted)).toHaveLength(1)
    expect(new Set(servers.map(server => server.adminUrl)).size).toBe(1)
    expect(existsSync(join(dataDirectory, 'lock'))).toBe(false)
  })

  it('loses no acknowledged row when the server is killed in the middle of writing', async () => {
    const killed = await start(true)
    await ask(killed, 'create table written (number int primary key)')
    const client = new Client({ connectionString: killed.adminUrl })
    client.on('error', () => {})
    await client.connect()
    let acknowledged = 0
    const writing = (async () => {
      for (let number = 1; ; number += 1) {
        await client.query('insert into written values ($1)', [number])
        acknowledged = number
      }
    })().catch(() => {})
    while (acknowledged < 50) await new Promise(resolve => setTimeout(resolve, 5))
    process.kill(await serverProcess(), 'SIGKILL')
    await writing

    const recovered = await start(true)
    expect(recovered.isAdopted).toBe(false)
    const [[count, largest] = []] = await ask(recovered, 'select count(*)::int, max(number) from written')
    expect(count).toBe(largest)
    expect(count).toBeGreaterThanOrEqual(acknowledged)
    await killed.stop()
    expect(await ask(recovered, 'select 1')).toEqual([[1]])
  })

  it('is not misled by a stale postmaster.pid whose process id another program has by now', async () => {
    await (await start()).stop()
    const lines = [process.pid, inCluster(''), 1_700_000_000, 5432, '', '127.0.0.1', '  1234567  0', 'ready']
    await writeFile(inCluster('postmaster.pid'), `${lines.join('\n')}\n`)
    expect((await start()).isAdopted).toBe(false)
  })

  it('takes over the lock of a start that died', async () => {
    await (await start()).stop()
    await writeFile(join(dataDirectory, 'lock'), '2147483647 5 died')
    expect((await start()).isAdopted).toBe(false)
  })

  it('tells the end of the log when the server does not start', async () => {
    await (await start()).stop()
    await appendFile(inCluster('postgresql.conf'), '\nwork_mem = plenty\n')
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE_START_FAILED',
      hint: expect.stringMatching(/invalid value for parameter "work_mem": "plenty".*DATABASE_URL/s),
    })
  })

  it('does not touch data of another major version', async () => {
    await (await start()).stop()
    await writeFile(inCluster('PG_VERSION'), '17\n')
    await expect(start()).rejects.toMatchObject({
      code: 'DATABASE_DATA_VERSION',
      message: expect.stringContaining('version 17; the embedded server is 18'),
    })
  })

  it('does not adopt a server without durability where durability is wanted', async () => {
    await start(false)
    await expect(start(true)).rejects.toMatchObject({ code: 'DATABASE_DATA_IN_USE' })
  })

  it('keeps the data elsewhere when the server cannot work in the directory, finds it again there, and says so', async () => {
    // Closed to others (which counts when this runs as root), and of a name that pg_ctl cannot pass on.
    await chmod(directory, 0o700)
    dataDirectory = join(directory, '$(data)')
    const first = await start()
    expect(reported.join('\n')).toContain('/var/tmp/karya-')
    expect(await readFile(join(dataDirectory, 'moved.txt'), 'utf8')).toContain('/var/tmp/karya-')
    await ask(first, 'create table kept as select 7 as number')
    await first.stop()
    await chmod(directory, 0o711)
    expect(await ask(await start(), 'select number from kept')).toEqual([[7]])
  })
})
