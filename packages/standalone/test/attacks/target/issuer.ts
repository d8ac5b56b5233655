import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose'

/** What a token says of its bearer, under the claim `karya`. */
export interface Claims {
  role: string
  facilityIds?: string[]
  regionalOfficeCode?: string
  partnerId?: string
  scopes?: string[]
}

export interface Issuer {
  /** `http://127.0.0.1:PORT` */
  url: string
  publicKey: CryptoKey
  /** Paths that anybody asked of this server. */
  readonly asked: string[]
  /** A good token; each subject has a budget of its own. */
  sign(claims: Claims, subject?: string): Promise<string>
  /** A token as an attacker would like it, by the key of the issuer unless another is given. */
  forge(payload: JWTPayload, header?: Partial<JWTHeaderParameters>, key?: CryptoKey | Uint8Array): Promise<string>
  close(): Promise<void>
}

export const audience = 'karya'

/** An identity provider with one key pair, as production has one. */
export async function startIssuer(): Promise<Issuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] })
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end(keys)
  })
  await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  let subjects = 0
  const now = () => Math.floor(Date.now() / 1000)
  const forge: Issuer['forge'] = (payload, header = {}, key = privateKey) =>
    new SignJWT({ iss: url, aud: audience, iat: now(), exp: now() + 3600, sub: 'somebody', ...payload })
      .setProtectedHeader({ alg: 'ES256', kid: 'one', ...header })
      .sign(key)
  return {
    url,
    publicKey,
    asked,
    forge,
    sign: (claims, subject) => {
      subjects += 1
      return forge({ karya: claims, sub: subject ?? `${claims.role.toLowerCase()}-${subjects}` })
    },
    close: () => new Promise(resolve => void server.close(() => resolve())),
  }
}
