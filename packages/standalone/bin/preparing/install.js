import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { step } from '../step.js'
import { cleanEnvironment, run } from './child.js'

/** Makes `node_modules` what the lock file says, for this Node and this platform; nothing is done when it is already. */
export async function install(root, lock) {
  const mark = join(root, 'node_modules', '.karya-installed.json')
  const wanted = facts(root)
  const found = readJson(mark)
  if (isDeepEqual(found, wanted)) return
  // Somebody called npm themselves, with the same settings, and it did what we would do.
  const isSameHouse = !found || isDeepEqual({ ...found, lockFile: '' }, { ...wanted, lockFile: '' })
  if (isSameHouse && isInstalled(root)) {
    writeFileSync(mark, JSON.stringify(wanted))
    return
  }
  await step(
    'Installing packages',
    async update => {
      rmSync(mark, { force: true })
      const timer = setInterval(() => update(`${countPackages(root)} packages`), 300)
      try {
        await installAnew(root, lock)
      } finally {
        clearInterval(timer)
      }
      writeFileSync(mark, JSON.stringify(wanted))
    },
    () => `Installed ${countPackages(root)} packages`,
  )
}

async function installAnew(root, lock) {
  const [file, ...args] = npmCommand()
  const { code, output } = await run(
    file,
    [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'],
    {
      cwd: root,
      env: cleanEnvironment(),
      lock,
      shell: file === 'npm' && process.platform === 'win32',
    },
  )
  if (code === 0) return
  throw Object.assign(new Error(`npm ci ended with code ${code}.`), {
    code: 'INSTALL_FAILED',
    hint: `${reasons(output)}\nIs the network there, and may this user write to ${root}? All of npm's words: npm ci --include=dev`,
  })
}

/** npm's errors without the warnings before them and the page of options after them. */
const reasons = output =>
  output
    .split(/^npm error Usage:$/m)[0]
    .split('\n')
    .filter(line => /^npm (error|ERR!) \S/.test(line))
    .slice(0, 20)
    .join('\n')

/** The npm that called us, else the one beside this Node, else the one on the path. */
function npmCommand() {
  const calling = process.env.npm_execpath
  if (calling && /npm-cli\.[cm]?js$/.test(calling) && existsSync(calling)) return [process.execPath, calling]
  const bin = dirname(process.execPath)
  const beside = [
    resolve(bin, '../lib/node_modules/npm/bin/npm-cli.js'),
    resolve(bin, 'node_modules/npm/bin/npm-cli.js'),
  ]
  const cli = beside.find(path => existsSync(path))
  return cli ? [process.execPath, cli] : ['npm']
}

function facts(root) {
  const hash = name =>
    existsSync(join(root, name))
      ? createHash('sha256')
          .update(readFileSync(join(root, name)))
          .digest('hex')
      : ''
  return {
    lockFile: hash('package-lock.json'),
    settings: hash('.npmrc'),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
  }
}

/**
 * Whether npm's own record of what it put there (written last, and removed first) says what the lock file says. What may
 * be missing: optional packages of other platforms.
 */
function isInstalled(root) {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages
  const there = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages
  if (!wanted || !there) return false
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes('node_modules/')) return true
    if (!there[path]) return Boolean(entry.optional) && !isOurs(entry)
    return (
      there[path].version === entry.version &&
      there[path].integrity === entry.integrity &&
      existsSync(join(root, path, 'package.json'))
    )
  })
}

function isOurs({ os, cpu, libc }) {
  return Boolean(os?.includes(process.platform) && cpu?.includes(process.arch)) && !libc?.includes('musl')
}

/** Packages that are really there: npm makes all the folders first and fills them afterwards. */
function countPackages(root) {
  const base = join(root, 'node_modules')
  const list = path => readdirSync(path).filter(name => !name.startsWith('.'))
  try {
    return list(base)
      .flatMap(name => (name.startsWith('@') ? list(join(base, name)).map(inner => join(name, inner)) : [name]))
      .filter(name => existsSync(join(base, name, 'package.json'))).length
  } catch {
    return 0 // npm is just moving a folder
  }
}

function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}

const isDeepEqual = (left, right) => JSON.stringify(left) === JSON.stringify(right)
