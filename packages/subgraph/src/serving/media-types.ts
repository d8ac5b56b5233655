import type { ErrorCode } from '../errors.ts'

/** How an answer is given to whoever accepts it. */
export interface ResponseFormat {
  contentType: string
  /**
   * Whether a well-formed request that GraphQL refuses is answered with 200. GraphQL over HTTP wants it for `application/json`, which
   * anything between client and server may answer; it is done for whoever names that type, not for whoever takes anything.
   */
  refusesWith200: boolean
}

const json = 'application/json'
const graphqlJson = 'application/graphql-response+json'

const formats = {
  graphqlJson: { contentType: `${graphqlJson}; charset=utf-8`, refusesWith200: false },
  json: { contentType: `${json}; charset=utf-8`, refusesWith200: true },
  any: { contentType: `${json}; charset=utf-8`, refusesWith200: false },
} as const satisfies Record<string, ResponseFormat>

const rangesOfJson: Record<string, ResponseFormat> = {
  [graphqlJson]: formats.graphqlJson,
  [json]: formats.json,
  'application/*': formats.any,
  '*/*': formats.any,
}

/** Headers repeat: clients send a handful of them. */
const known = new Map<string, ResponseFormat | undefined>()
const knownLimit = 100

/** The format that the header `Accept` asks for; undefined where it takes neither of the two of GraphQL over HTTP. */
export function responseFormat(accept: string | undefined): ResponseFormat | undefined {
  if (accept === undefined || accept === '*/*') return formats.any
  if (known.has(accept)) return known.get(accept)
  const format = negotiate(accept)
  if (known.size < knownLimit && accept.length < 200) known.set(accept, format)
  return format
}

/** The range of the highest quality; of several, the one that says more, then the one that comes first. */
function negotiate(accept: string): ResponseFormat | undefined {
  let best: { format: ResponseFormat; quality: number; isExact: boolean } | undefined
  for (const range of accept.split(',')) {
    const [type = '', ...parameters] = range.split(';').map(part => part.trim().toLowerCase())
    const format = Object.hasOwn(rangesOfJson, type) ? rangesOfJson[type] : undefined
    const quality = qualityOf(parameters)
    if (!format || quality === 0) continue
    const isExact = format !== formats.any
    if (!best || quality > best.quality || (quality === best.quality && isExact && !best.isExact)) {
      best = { format, quality, isExact }
    }
  }
  return best?.format
}

/** Also of `Accept-Encoding`: 1 where nothing is said, 0 for what is refused or no number. */
export function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find(parameter => parameter.startsWith('q='))
  if (given === undefined) return 1
  const quality = Number(given.slice(2))
  return quality >= 0 && quality <= 1 ? quality : 0
}

/** What GraphQL itself says of a request that HTTP has nothing against. Limits and rights are not among it. */
const refusedByGraphql: ReadonlySet<unknown> = new Set<ErrorCode>([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
])

/** Whether a response that holds nothing but an error of this code has the status 200 in this format. */
export const isRefusedWith200 = (code: unknown, format: ResponseFormat | undefined): boolean =>
  format?.refusesWith200 === true && refusedByGraphql.has(code)
