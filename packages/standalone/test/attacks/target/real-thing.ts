import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { throwAwayDatabases } from '../../databases.ts'
import { type Process, startProcess } from '../../five-processes.ts'
import { freePort, type KaryaProcess, startKarya } from '../../karya-process.ts'
import { ask, closeConnections } from './ask.ts'
import { audience, type Issuer, startIssuer } from './issuer.ts'
import { type MemoryWatch, watchMemory } from './memory.ts'
import { type NormalClient, sampleFiles, startNormalClient, storyFile } from './normal-client.ts'

export interface RealThing {
  /** All of it in one process, as in production: limits on, introspection off, tokens of an identity provider alone. */
  karya: KaryaProcess
  url: string
  /** The service `facilities` by itself, over HTTP, as a gateway would ask it. */
  service: Process
  /** A gateway in front of that service alone, with introspection. */
  open: Process
  /** What gateway and services share; a thief of it is none of the attackers. */
  secret: string
  issuer: Issuer
  /** The text of the sample query that the normal client asks. */
  story: string
  normal: NormalClient
  memory: MemoryWatch
  /** Where each service keeps its rows. */
  databaseUrls: Readonly<Record<string, string>>
  stop(): Promise<void>
}

/** Less than Node would take by itself: whatever is kept that should not be ends the process. */
const heapMebibytes = 400

/** Just below what the budget of one analyst lets through. */
const beatMilliseconds = 60

export async function startRealThing(): Promise<RealThing> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'karya-attacks-'))
  const { urls: databaseUrls, drop } = await throwAwayDatabases()
  const issuer = await startIssuer()
  const secret = randomBytes(32).toString('base64url')
  const identity = { JWKS_URL: `${issuer.url}/certs`, JWKS_ISSUER: issuer.url, JWKS_AUDIENCE: audience }
  const production = { NODE_ENV: 'production', SUBGRAPH_SECRET: secret, KARYA_DATA_DIR: dataDirectory }
  const karya = startKarya({
    ...production,
    ...identity,
    ...Object.fromEntries(
      Object.entries(databaseUrls).map(([name, url]) => [`${name.toUpperCase()}_DATABASE_URL`, url]),
    ),
    NODE_OPTIONS: `--max-old-space-size=${heapMebibytes}`,
    PORT: await freePort(),
  })
  await karya.ready
  const service = await startProcess('facilities', 'services/facilities/dist/main.js', {
    ...production,
    FACILITIES_DATABASE_URL: databaseUrls.facilities,
  })
  const open = await startProcess('gateway', 'gateway/dist/main.js', {
    ...production,
    ...identity,
    FACILITIES_URL: `${service.url}/graphql`,
    // Whoever it asks for pictures is watched.
    MARKETPLACE_URL: `${issuer.url}/graphql`,
    INTROSPECTION: 'on',
  })
  await warmUp(karya.url)
  const normal = startNormalClient(karya.url, await issuer.sign({ role: 'ANALYST' }, 'dashboard'), beatMilliseconds)
  const memory = watchMemory(karya.pid)
  return {
    ...{ karya, url: karya.url, service, open, secret, issuer, normal, memory, databaseUrls },
    story: await readFile(storyFile, 'utf8'),
    stop: async () => {
      memory.stop()
      await normal.stop()
      closeConnections()
      await Promise.all([open.stop(), service.stop()])
      karya.signal('SIGTERM')
      await karya.ended
      await issuer.close()
      await drop()
    },
  }
}

/** What is new is slow: the usual time of a client is one of operations that are known. */
async function warmUp(url: string): Promise<void> {
  for (const file of sampleFiles) {
    const query = await readFile(file, 'utf8')
    for (let turn = 0; turn < 10; turn += 1) await ask(url, query)
  }
}
