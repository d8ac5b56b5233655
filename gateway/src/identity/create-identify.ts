import type { Subgraph } from '@karya/subgraph'
import type { Dispatcher } from 'undici'
import { identifyByApiKey } from './api-key.ts'
import { type FindKeyHolder, findInProcess, findOverHttp, keyService } from './find-key-holder.ts'
import { type Identify, identifyNobody } from './identify.ts'
import { identifyByJwks } from './jwks.ts'

export interface IdentityOptions {
  /** Verifies bearer tokens instead of the keys at `jwksUrl`. */
  identify?: Identify | undefined
  jwksUrl?: string | undefined
  jwksIssuer?: string | undefined
  jwksAudience?: string | undefined
  jwksClaim?: string | undefined
  /** Subgraphs in this process. */
  subgraphs?: readonly Subgraph[] | undefined
  subgraphSecret?: string | undefined
  /** Those that are asked over HTTP. */
  sources: { remoteUrl(service: string): string | undefined; dispatcher: Dispatcher }
}

/** Who asks: by API key where partnerships can be asked for it, by bearer token otherwise, and the public without either. */
export function createIdentify(options: IdentityOptions): Identify {
  const { jwksUrl, jwksIssuer, jwksAudience, jwksClaim } = options
  const byToken =
    options.identify ??
    (jwksUrl
      ? identifyByJwks({ url: jwksUrl, issuer: jwksIssuer, audience: jwksAudience, claim: jwksClaim })
      : identifyNobody)
  return identifyByApiKey(findOf(options), byToken)
}

/** Over HTTP, partnerships tells nobody but a gateway that signs. */
function findOf({ subgraphs = [], subgraphSecret: secret, sources }: IdentityOptions): FindKeyHolder | undefined {
  const subgraph = subgraphs.find(({ name }) => name === keyService)
  if (subgraph) return findInProcess(subgraph)
  const url = sources.remoteUrl(keyService)
  return url && secret ? findOverHttp({ url, secret, dispatcher: sources.dispatcher }) : undefined
}
