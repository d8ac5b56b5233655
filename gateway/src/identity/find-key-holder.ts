import { CodedError, gatewayViewer, type Subgraph, signViewer, viewerHeader } from '@karya/subgraph'
import { graphql } from 'graphql'
import { type Dispatcher, request as sendRequest } from 'undici'
import { z } from 'zod'

/** The service that issues API keys. */
export const keyService = 'partnerships'

const query = `query ApiKeyHolder($prefix: String!, $hash: String!) {
  apiKeyHolder(prefix: $prefix, hash: $hash) { status partnerId facilityIds scopes }
}`

const keyHolder = z.object({
  status: z.string(),
  partnerId: z.string(),
  /** A key of no facility would be bound to none. */
  facilityIds: z.array(z.string()).min(1),
  scopes: z.array(z.string()),
})

const answer = z.object({ data: z.object({ apiKeyHolder: keyHolder.nullable() }) })

export type KeyHolder = z.infer<typeof keyHolder>

/**
 * Who holds the key of this prefix and hash (SHA-256, hexadecimal); null for one that is unknown, wrong or revoked.
 * Throws `SUBGRAPH_UNAVAILABLE` where partnerships does not say.
 */
export type FindKeyHolder = (prefix: string, hash: string) => Promise<KeyHolder | null>

/** Asks a partnerships subgraph in this process. */
export const findInProcess = (subgraph: Subgraph): FindKeyHolder =>
  readable((prefix, hash) =>
    graphql({
      schema: subgraph.schema,
      source: query,
      variableValues: { prefix, hash },
      contextValue: subgraph.createContext(gatewayViewer),
    }),
  )

export interface RemoteKeys {
  /** `http://127.0.0.1:4004/graphql` */
  url: string
  secret: string
  dispatcher?: Dispatcher | undefined
}

/** Asks a partnerships subgraph at a URL, as the gateway itself: signed, or it would not answer. */
export const findOverHttp = ({ url, secret, dispatcher }: RemoteKeys): FindKeyHolder =>
  readable(async (prefix, hash) => {
    const { body } = await sendRequest(url, {
      ...(dispatcher && { dispatcher }),
      method: 'POST',
      headers: { 'content-type': 'application/json', [viewerHeader]: await signViewer(gatewayViewer, secret) },
      body: JSON.stringify({ query, variables: { prefix, hash } }),
      headersTimeout: 5_000,
      bodyTimeout: 5_000,
    })
    return body.json()
  })

const readable =
  (ask: (prefix: string, hash: string) => Promise<unknown>): FindKeyHolder =>
  async (prefix, hash) => {
    try {
      return answer.parse(await ask(prefix, hash)).data.apiKeyHolder
    } catch (cause) {
      const error = cause instanceof Error ? cause.message : String(cause)
      process.stderr.write(`${JSON.stringify({ level: 'warn', message: 'No API key could be looked up', error })}\n`)
      throw new CodedError(
        'SUBGRAPH_UNAVAILABLE',
        `API keys cannot be checked at the moment: the service ${keyService} does not answer. Try again, or ask without one.`,
      )
    }
  }
