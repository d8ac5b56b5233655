import type { GatewayConfig, Identify } from '@karya/gateway'
import { openLocalIssuer } from './local-issuer.ts'

/** For development, tokens of the local issuer. Undefined in production and beside JWKS_URL: the gateway decides by its settings. */
export const identifyLocally = async (
  { jwksUrl, isDevelopment }: Pick<GatewayConfig, 'jwksUrl' | 'isDevelopment'>,
  dataDirectory: string,
): Promise<Identify | undefined> =>
  jwksUrl || !isDevelopment ? undefined : (await openLocalIssuer(dataDirectory)).identify
