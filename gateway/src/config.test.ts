import { describe, expect, it } from '@jest/globals'
import { readConfig } from './config.ts'

describe('readConfig', () => {
  it('needs no setting', () => {
    expect(readConfig({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      hasIntrospection: true,
      hasLimits: true,
      serviceUrls: {},
    })
  })

  it('hides the schema in production unless told otherwise', () => {
    expect(readConfig({ NODE_ENV: 'production' }).hasIntrospection).toBe(false)
    expect(readConfig({ NODE_ENV: 'production', INTROSPECTION: 'on' }).hasIntrospection).toBe(true)
  })

  it('takes an empty setting as not given', () => {
    expect(readConfig({ PORT: '', JWKS_URL: '' })).toMatchObject({ port: 4000, jwksUrl: undefined })
  })

  it('takes tokens in production from a named issuer and for a named audience alone', () => {
    const jwks = { NODE_ENV: 'production', JWKS_URL: 'https://sso.example/certs' }
    expect(() => readConfig(jwks)).toThrow(/JWKS_ISSUER has to be set.*\n.*JWKS_AUDIENCE has to be set/)
    expect(() => readConfig({ ...jwks, JWKS_ISSUER: 'https://sso.example' })).toThrow(/JWKS_AUDIENCE/)
    const whole = { ...jwks, JWKS_ISSUER: 'https://sso.example', JWKS_AUDIENCE: 'karya' }
    expect(readConfig(whole)).toMatchObject({ jwksIssuer: 'https://sso.example', jwksAudience: 'karya' })
    expect(readConfig({ JWKS_URL: jwks.JWKS_URL }).jwksUrl).toBe(jwks.JWKS_URL)
  })

  it('reports every setting that cannot be used, at once', () => {
    const read = () =>
      readConfig({ PORT: 'http', JWKS_URL: 'ftp://x', SUBGRAPH_SECRET: 'short', KARYA_LIMITS: 'maybe' })
    expect(read).toThrow(/PORT.*\n.*SUBGRAPH_SECRET.*\n.*JWKS_URL.*\n.*KARYA_LIMITS/)
  })
})
