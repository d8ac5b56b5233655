import { createGateway, type Gateway } from '@karya/gateway'
import { provisionDatabase } from '@karya/postgres'
import type { Loaded, Service } from '@karya/service'
import { logRefusals, probeAddress } from '@karya/subgraph'
import { dim, say, step } from '../bin/step.js'
import type { StandaloneConfig } from './config.ts'
import { claimDataDirectory } from './database/claim.ts'
import { chooseServer, openEmbeddedServer, openGivenServer } from './database/server.ts'
import { identifyLocally } from './identity/identify-locally.ts'
import type { Life } from './life.ts'
import { openServices } from './services.ts'

/**
 * All of Karya in this process: the database server, the services on it, and the gateway, which calls them without HTTP
 * in between. Every part is given to `life` as soon as it is open. What may be refused comes first: data that another
 * start uses, and an address that is taken.
 */
export async function startKarya(config: StandaloneConfig, life: Life): Promise<Gateway> {
  logRefusals()
  const server = chooseServer(config)
  const claim = server === 'embedded' ? claimDataDirectory(config.dataDirectory) : undefined
  if (claim) life.opened('the claim on the data', () => claim.release())
  await probeAddress(config.gateway)
  const adminUrl = await openServer(server, config, life)
  life.check()
  const subgraphs = await showOpening(config, adminUrl, life)
  life.check()
  const gateway = await step(
    'Starting the gateway',
    async () => {
      const opened = await createGateway({
        ...config.gateway,
        subgraphs,
        identify: await identifyLocally(config.gateway, config.dataDirectory),
      })
      life.opened('the gateway', () => opened.close())
      return opened
    },
    () => 'Gateway',
  )
  claim?.note({ url: gateway.url })
  life.check()
  return gateway
}

async function openServer(server: ReturnType<typeof chooseServer>, config: StandaloneConfig, life: Life) {
  if (server === 'none') return undefined
  return server === 'given'
    ? openGivenServer(config.databaseUrl as string)
    : openEmbeddedServer(config.dataDirectory, life)
}

async function showOpening(config: StandaloneConfig, adminUrl: string | undefined, life: Life): Promise<Service[]> {
  const databaseUrlOf = async (service: string) =>
    config.serviceDatabaseUrls[service] ?? provisionDatabase(adminUrl as string, service)
  const services = await step(
    'Opening the services',
    update =>
      openServices({ ...config, secret: config.gateway.subgraphSecret, databaseUrlOf }, service => {
        life.opened(service.name, () => service.stop())
        update(`${service.name} is open`)
      }),
    () => 'Services',
  )
  for (const { name, loaded } of services) say(`  ${name}: ${dim(describe(loaded))}`)
  return services
}

const describe = ({ isFirstTime, counts }: Loaded) => {
  const list = Object.entries(counts).map(([noun, count]) => `${count.toLocaleString('en')} ${noun}`)
  return `${isFirstTime ? 'loaded ' : ''}${list.join(', ')}`
}
