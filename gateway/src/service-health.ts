import type { GraphQLDataSource } from '@apollo/gateway'
import { CodedError, publicViewer, type Subgraph } from '@karya/subgraph'
import { createRequestContext, type RequestContext } from './transport/request-context.ts'

export type ServiceHealth = Record<string, 'up' | 'down'>

/**
 * Which services answer. A gateway stays ready as long as one does: taking it out of service for one that is down would
 * take down the others with it. Throws when none answers.
 */
export async function readServiceHealth(
  subgraphs: readonly Subgraph[],
  sources: ReadonlyMap<string, GraphQLDataSource<RequestContext>>,
  secret: string | undefined,
): Promise<{ services: ServiceHealth }> {
  const entries = [...sources].map(async ([name, source]) => {
    const subgraph = subgraphs.find(candidate => candidate.name === name)
    const isUp = subgraph ? await resolves(subgraph.health()) : await answers(source, secret)
    return [name, isUp ? 'up' : 'down'] as const
  })
  const services: ServiceHealth = Object.fromEntries(await Promise.all(entries))
  if (!Object.values(services).includes('up')) {
    throw new CodedError('SUBGRAPH_UNAVAILABLE', `No service answers: ${Object.keys(services).join(', ')}.`)
  }
  return { services }
}

const resolves = (work: Promise<unknown>): Promise<boolean> => work.then(() => true).catch(() => false)

/** Any federated service answers its own type name, whoever wrote it. */
async function answers(source: GraphQLDataSource<RequestContext>, secret: string | undefined): Promise<boolean> {
  const { data } = await source.process({
    kind: 'health check',
    request: { query: '{ __typename }' },
    context: createRequestContext(publicViewer, secret),
  } as never)
  return Boolean(data)
}
