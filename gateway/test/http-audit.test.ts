import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { serverAudits } from 'graphql-http'
import type { Gateway } from '../src/index.ts'
import { startGateway, testSubgraphs, writeSupergraph } from './test-graph.ts'

/**
 * Audits that are no obligation. Forms and GET requests without a header of their own are what a page of anyone can send (CSRF), so
 * they are refused; everything else that a server may do is done.
 */
const declined = ['5A70', 'D6D5', '6A70']

describe('GraphQL over HTTP, by the audits of graphql-http,', () => {
  const { all } = testSubgraphs()
  let gateway: Gateway
  const audits = serverAudits({ url: () => `${gateway.url}/graphql` })

  beforeAll(async () => {
    gateway = await startGateway({ supergraphPath: writeSupergraph(all), subgraphs: all })
  })
  afterAll(async () => {
    await gateway.close()
  })

  it('holds every MUST and SHOULD there is', () => {
    const obligations = audits.filter(({ name }) => /^(?:MUST|SHOULD)/.test(name))
    expect(obligations.length).toBeGreaterThan(30)
    expect(obligations.filter(({ id }) => declined.includes(id))).toEqual([])
  })

  it.each(audits.filter(({ id }) => !declined.includes(id)).map(audit => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn()
      expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok')
    },
  )

  it.each(declined)('%s is declined for what a web page could forge', async id => {
    const result = await audits.find(audit => audit.id === id)?.fn()
    expect(result?.status).not.toBe('ok')
  })
})
