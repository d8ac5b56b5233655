import { checkServer, startEmbeddedServer } from '@karya/postgres'
import { dim, say, step } from '../../bin/step.js'
import type { StandaloneConfig } from '../config.ts'
import type { Life } from '../life.ts'
import { serviceNames } from '../services.ts'

/** Which server holds the databases of the services: none of ours when each service brings its own database. */
export function chooseServer({ databaseUrl, serviceDatabaseUrls }: StandaloneConfig): 'embedded' | 'given' | 'none' {
  if (serviceNames.every(name => serviceDatabaseUrls[name])) return 'none'
  return databaseUrl ? 'given' : 'embedded'
}

/** The server's URL as a role that may create databases and roles. */
export async function openGivenServer(url: string): Promise<string> {
  await step(
    'Looking for PostgreSQL',
    () => checkServer(url),
    () => ({ text: 'PostgreSQL', detail: hostOf(url) }),
  )
  return url
}

/** As `openGivenServer`, after starting PostgreSQL on the data directory, which the caller must have claimed. */
export async function openEmbeddedServer(dataDirectory: string, life: Life): Promise<string> {
  const said: string[] = []
  const { adminUrl } = await step(
    'Starting PostgreSQL',
    async update => {
      const report = (line: string) => {
        said.push(line)
        update(line)
      }
      const server = await startEmbeddedServer({ dataDirectory, isSoleUser: true, report })
      life.opened('PostgreSQL', () => server.stop(), 20_000)
      return server
    },
    server => ({ text: 'PostgreSQL', detail: hostOf(server.adminUrl) }),
  )
  for (const line of said.slice(0, -1)) say(dim(`  ${line}`))
  return adminUrl
}

/** Without the password. */
const hostOf = (url: string) => new URL(url).host
