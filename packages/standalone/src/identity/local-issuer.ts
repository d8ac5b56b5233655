import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { byBearerToken, type Identify, toViewer } from '@karya/gateway'
import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from 'jose'

/** What a development token says of its bearer, under the claim `karya`. */
export interface KaryaClaims {
  role: string
  facilityIds?: string[]
  regionalOfficeCode?: string
  partnerId?: string
  scopes?: string[]
}

export interface LocalIssuer {
  identify: Identify
  sign(subject: string, claims: KaryaClaims, hours: number): Promise<string>
}

const name = 'karya-development'

/**
 * Signs and verifies tokens for development, by a key pair of its own in the data directory: a token of one installation is worth
 * nothing in another. In production, and where JWKS_URL is set, nothing verifies them.
 */
export const openLocalIssuer = async (dataDirectory: string): Promise<LocalIssuer> => {
  const secret = await readOrCreateKey(dataDirectory)
  const { d: _, ...open } = secret
  const [privateKey, publicKey] = await Promise.all([importJWK(secret, 'EdDSA'), importJWK(open, 'EdDSA')])
  return {
    identify: byBearerToken(async token => {
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: ['EdDSA'],
        issuer: name,
        audience: name,
        requiredClaims: ['exp', 'sub'],
      })
      return toViewer(payload)
    }),
    sign: (subject, claims, hours) =>
      new SignJWT({ karya: claims })
        .setProtectedHeader({ alg: 'EdDSA' })
        .setSubject(subject)
        .setIssuer(name)
        .setAudience(name)
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + hours * 3_600_000))
        .sign(privateKey),
  }
}

const readOrCreateKey = async (dataDirectory: string): Promise<JWK> => {
  const file = join(dataDirectory, 'development-issuer.json')
  const read = async () => JSON.parse(await readFile(file, 'utf8')) as JWK
  try {
    return await read()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  await mkdir(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
  try {
    await writeFile(file, JSON.stringify(await exportJWK(privateKey)), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error // another process was first: its key counts
  }
  return read()
}
