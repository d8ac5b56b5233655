import { createGateway, type Gateway } from '@karya/gateway'
import { provisionDatabase } from '@karya/postgres'
import { probeAddress, type Subgraph } from '@karya/subgraph'
import { step } from '../bin/step.js'
import type { StandaloneConfig } from './config.ts'
import { claimDataDirectory } from './database/claim.ts'
import { chooseServer, openEmbeddedServer, openGivenServer } from './database/server.ts'
import { openLocalIssuer } from './identity/local-issuer.ts'
import type { Life } from './life.ts'
import { type OpenService, type Service, services } from './services.ts'

/**
 * All of Karya in this process: the database server, the services on it, and the gateway, which calls them without HTTP
 * in between. Every part is given to `life` as soon as it is open. What may be refused comes first: data that another
 * start uses, and an address that is taken.
 */
export async function startKarya(config: StandaloneConfig, life: Life): Promise<Gateway> {
  const server = chooseServer(config)
  const claim = server === 'embedded' ? claimDataDirectory(config.dataDirectory) : undefined
  if (claim) life.opened('the claim on the data', () => claim.release())
  await probeAddress(config.gateway)
  const adminUrl = await openServer(server, config, life)
  life.check()
  const subgraphs: Subgraph[] = []
  for (const service of services) {
    subgraphs.push(await openService(service, config, adminUrl, life))
    life.check()
  }
  const gateway = await step(
    'Starting the gateway',
    async () => {
      const opened = await createGateway({ ...config.gateway, subgraphs, identify: await identifyLocally(config) })
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

function openService({ name, create }: Service, config: StandaloneConfig, adminUrl: string | undefined, life: Life) {
  return step(
    `Opening ${name}`,
    async () => {
      const databaseUrl = config.serviceDatabaseUrls[name] ?? (await provisionDatabase(adminUrl as string, name))
      const service = await create({ databaseUrl, sampleData: config.sampleData })
      life.opened(name, () => service.stop())
      return service
    },
    ({ loaded }) => ({ text: `${name[0]?.toUpperCase()}${name.slice(1)}`, detail: describe(loaded) }),
  )
}

const describe = ({ isFirstTime, counts }: OpenService['loaded']) => {
  const list = Object.entries(counts).map(([noun, count]) => `${count.toLocaleString('en')} ${noun}`)
  return `${isFirstTime ? 'loaded ' : ''}${list.join(', ')}`
}

/** For development, tokens of a local issuer; otherwise the gateway decides by its settings. */
async function identifyLocally({ gateway, dataDirectory }: StandaloneConfig) {
  if (gateway.jwksUrl || !gateway.isDevelopment) return undefined
  return (await openLocalIssuer(dataDirectory)).identify
}
