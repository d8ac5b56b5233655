import { publicViewer, type Subgraph, signViewer, viewerHeader } from '@karya/subgraph'
import { execute, parse } from 'graphql'
import { request } from 'undici'
import { z } from 'zod'

const query = `query FacilityChanges($after: String) {
  facilityChanges(after: $after, first: 1000) {
    changes {
      id
      facility {
        id code kind class specialization timeZone
        province { code } regency { code } regionalOffice { code }
      }
    }
    next hasMore
  }
}`

const place = z.object({ code: z.string() }).transform(({ code }) => code)

const answer = z.object({
  facilityChanges: z.object({
    changes: z.array(
      z.object({
        id: z.string(),
        /** Null where the facility is no more. */
        facility: z
          .object({
            id: z.string(),
            code: z.string(),
            kind: z.string(),
            class: z.string().nullable(),
            specialization: z.string(),
            timeZone: z.string(),
            province: place,
            regency: place,
            regionalOffice: place,
          })
          .nullable(),
      }),
    ),
    next: z.string(),
    hasMore: z.boolean(),
  }),
})

export type FacilityChanges = z.infer<typeof answer>['facilityChanges']

/** Where the copy is fed from: a page of changes after a position. Throws where facilities does not answer. */
export type FacilityFeed = (after: string | null) => Promise<FacilityChanges>

/** The position is of a log that is no more, as after a restore: the copy has to be read anew. */
export class PositionExpired extends Error {}

interface Answered {
  data?: unknown
  errors?: readonly { message: string; extensions?: { code?: unknown } }[]
}

const read = ({ data, errors }: Answered): FacilityChanges => {
  const [error] = errors ?? []
  if (error?.extensions?.code === 'CURSOR_EXPIRED') throw new PositionExpired(error.message)
  if (error) throw new Error(`facilities refused its changes: ${error.message}`)
  return answer.parse(data).facilityChanges
}

const document = parse(query, { noLocation: true })

/** The feed of a facilities subgraph in this process. */
export const feedInProcess =
  (facilities: Subgraph): FacilityFeed =>
  async after =>
    read(
      await execute({
        schema: facilities.schema,
        document,
        variableValues: { after },
        contextValue: facilities.createContext(publicViewer),
      }),
    )

/** The feed of a facilities subgraph at a URL, as `http://127.0.0.1:4001/graphql`. */
export const feedOverHttp =
  (url: string, secret?: string): FacilityFeed =>
  async after => {
    const { body } = await request(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret && { [viewerHeader]: await signViewer(publicViewer, secret) }),
      },
      body: JSON.stringify({ query, variables: { after } }),
      headersTimeout: 10_000,
      bodyTimeout: 10_000,
    })
    return read((await body.json()) as Answered)
  }
