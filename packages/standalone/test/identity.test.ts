import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createGateway, type Gateway, readConfig } from '@karya/gateway'
import type { Service } from '@karya/service'
import { type Served, serveSubgraph } from '@karya/subgraph'
import { identifyLocally } from '../src/identity/identify-locally.ts'
import { openLocalIssuer } from '../src/identity/local-issuer.ts'
import { openServices, serviceNames } from '../src/services.ts'
import { type Databases, throwAwayDatabases } from './databases.ts'

const secret = 'b7Xq0VtZ2rLw9sKd4Hn8Jf1Pm6Yc3Ga5'

let dataDirectory: string
let databases: Databases
let services: Service[]
let served: Served[]
let inProcess: Gateway
let overHttp: Gateway
let adminToken: string

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'karya-identity-'))
  databases = await throwAwayDatabases()
  services = await openServices(
    { sampleData: 'small', dataDirectory, secret, databaseUrlOf: async name => databases.urls[name] },
    () => {},
  )
  served = await Promise.all(services.map(service => serveSubgraph(service, { host: '127.0.0.1', port: 0, secret })))
  const common = { ...readConfig({}), port: 0, identify: await identifyLocally({ isDevelopment: true }, dataDirectory) }
  const serviceUrls = Object.fromEntries(served.map(({ url }, index) => [services[index]?.name, `${url}/graphql`]))
  inProcess = await createGateway({ ...common, subgraphs: services } as never)
  overHttp = await createGateway({ ...common, serviceUrls, subgraphSecret: secret } as never)
  adminToken = await (await openLocalIssuer(dataDirectory)).sign('admin', { role: 'ADMIN' }, 1)
}, 240_000)

afterAll(async () => {
  // What a failed test left behind.
  for (const child of running) child.kill('SIGKILL')
  await Promise.all([inProcess?.close(), overHttp?.close()])
  for (const server of served ?? []) await server.close()
  for (const service of services ?? []) await service.stop()
  await databases?.drop()
})

const running = new Set<ChildProcess>()

/** A program of Karya as a process of its own, on these settings alone. */
const run = (main: string, options: string[], settings: Record<string, string>) => {
  const path = fileURLToPath(new URL(`../../../${main}`, import.meta.url))
  const foreign = /DATABASE_URL|^KARYA_|^JWKS_|^HOST$|^NODE_ENV$|_URL$|SECRET/
  const own = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  const child: ChildProcess = spawn(process.execPath, [path, ...options], {
    env: { ...Object.fromEntries(own), ...settings },
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  const text = { printed: '', complained: '' }
  child.stdout?.on('data', chunk => {
    text.printed += chunk
  })
  child.stderr?.on('data', chunk => {
    text.complained += chunk
  })
  return {
    printed: () => text.printed.trim(),
    complained: () => text.complained,
    /** The exit code. */
    ended: new Promise<number | null>(resolve => child.once('close', resolve)),
    end: () => child.kill('SIGTERM'),
  }
}

interface Answer {
  status: number
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  data?: any
  errors?: { message: string; extensions: { code: string } }[]
}

const ask = async (gateway: Gateway, query: string, headers: Record<string, string> = {}, variables = {}) => {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, ...((await response.json()) as object) } as Answer
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const codeOf = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code]

/** Calls a mutation as the administrator; answers what its payload holds. */
const write = async (mutation: string, input: object, selection: string) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  const query = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code message } } }`
  const { data, errors } = await ask(inProcess, query, bearer(adminToken), { input })
  expect(errors).toBeUndefined()
  expect(data[mutation].userErrors).toEqual([])
  return data[mutation]
}

const idOf = async (field: string, code: string): Promise<string> =>
  (await ask(inProcess, `{ found: ${field}(code: "${code}") { id } }`)).data.found.id

/** A key of a partner for an agreement with one facility. */
const issue = async (scopes: string[], facilityCode = 'lapas-narkotika-kasongan') => {
  const input = {
    kind: 'PKS',
    partnerId: await idOf('partnerByCode', 'blk-palangka-raya'),
    facilityIds: [await idOf('facilityByCode', facilityCode)],
    scope: ['MARKETING'],
    validFrom: '2026-01-01',
  }
  const { agreement } = await write('createAgreement', input, 'agreement { id }')
  await write('activateAgreement', { id: agreement.id }, 'agreement { id }')
  const issued = { agreementId: agreement.id, label: 'Nightly copy', scopes }
  const { key, apiKey } = await write('issueApiKey', issued, 'key apiKey { id prefix }')
  return { key: key as string, id: apiKey.id as string, prefix: apiKey.prefix as string, agreementId: agreement.id }
}

const openInquiry = `mutation ($facilityId: ID!, $category: ProductCategory!) {
  openInquiry(input: { category: $category, facilityIds: [$facilityId], quantity: 10 }) {
    inquiry { id partner { code } } userErrors { code message } } }`

describe.each([
  ['in process', () => inProcess],
  ['over HTTP', () => overHttp],
])('a key of a partner agency, %s', (_name, gatewayOf) => {
  it("asks in its partner's name, with its scopes, at the facilities of its agreement", async () => {
    const gateway = gatewayOf()
    const { key } = await issue(['READ_INQUIRIES', 'WRITE_INQUIRIES'])
    const facilityId = await idOf('facilityByCode', 'lapas-narkotika-kasongan')
    const opened = await ask(gateway, openInquiry, bearer(key), { facilityId, category: 'AKSESORIS' })
    expect(opened.errors).toBeUndefined()
    expect(opened.data.openInquiry).toMatchObject({
      inquiry: { partner: { code: 'blk-palangka-raya' } },
      userErrors: [],
    })
    const { id } = opened.data.openInquiry.inquiry
    const read = `{ inquiry(id: "${id}") { id } }`
    expect((await ask(gateway, read, { 'x-api-key': key })).data).toEqual({ inquiry: { id } })

    const elsewhere = await issue(['READ_INQUIRIES', 'WRITE_INQUIRIES'], 'lapas-perempuan-palangkaraya')
    expect((await ask(gateway, read, bearer(elsewhere.key))).data).toEqual({ inquiry: null })
    const beyond = await ask(gateway, openInquiry, bearer(elsewhere.key), { facilityId, category: 'AKSESORIS' })
    expect(beyond.errors?.[0]?.extensions.code).toBe('FORBIDDEN')

    const plain = await issue([])
    expect((await ask(gateway, read, bearer(plain.key))).errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect((await ask(gateway, '{ products(first: 1) { nodes { id } } }', bearer(plain.key))).errors).toBeUndefined()
  })

  it('is refused in the same words whether it is wrong, unknown or revoked', async () => {
    const gateway = gatewayOf()
    const { key, id } = await issue([])
    const wrong = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
    await write('revokeApiKey', { id, reason: 'Lost' }, 'apiKey { status }')
    const keys = [key, wrong, 'karya_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'karya_short']
    const answers = await Promise.all(keys.map(each => ask(gateway, '{ __typename }', bearer(each))))
    expect(codeOf(answers[0] as Answer)).toEqual([401, 'UNAUTHENTICATED'])
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('says that its agreement has ended, to who has it', async () => {
    const { key, agreementId } = await issue([])
    await write('terminateAgreement', { id: agreementId, reason: 'Over' }, 'agreement { status }')
    const answer = await ask(gatewayOf(), '{ __typename }', bearer(key))
    expect(codeOf(answer)).toEqual([401, 'UNAUTHENTICATED'])
    expect(answer.errors?.[0]?.message).toContain('agreement')
  })

  it('is looked up by nobody but the gateway', async () => {
    const query = '{ apiKeyHolder(prefix: "karya_aaaaaaaa", hash: "") { partnerId } }'
    for (const headers of [{}, bearer(adminToken)]) {
      expect(codeOf(await ask(gatewayOf(), query, headers))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED'])
    }
  })
})

it('a gateway whose partnerships is down says so to who sends a key, and answers everybody else', async () => {
  const partnerships = serviceNames.indexOf('partnerships')
  const serviceUrls = Object.fromEntries(
    served.map(({ url }, index) => [
      services[index]?.name,
      index === partnerships ? 'http://127.0.0.1:1/graphql' : `${url}/graphql`,
    ]),
  )
  const gateway = await createGateway({ ...readConfig({}), port: 0, serviceUrls, subgraphSecret: secret })
  const key = 'karya_aaaaaaaa_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
  expect(codeOf(await ask(gateway, '{ __typename }', bearer(key)))).toEqual([503, 'SUBGRAPH_UNAVAILABLE'])
  expect((await ask(gateway, '{ facilities(first: 1) { totalCount } }')).data.facilities.totalCount).toBe(612)
  await gateway.close()
})

describe('tokens of the local issuer', () => {
  const runToken = async (options: string[], settings: Record<string, string>) => {
    const child = run('packages/standalone/dist/token.js', options, {
      KARYA_DATA_DIR: dataDirectory,
      PORT: new URL(inProcess.url).port,
      ...settings,
    })
    await child.ended
    return child
  }

  it('are printed for an officer by the code of a facility, and for a partner by its code', async () => {
    const officer = await runToken(['--role', 'OFFICER', '--facility', 'lapas-narkotika-kasongan'], {})
    const posted = await ask(
      inProcess,
      'mutation ($id: ID!) { postNeed(input: { facilityId: $id, kind: MATERIAL, description: "Kayu" }) { need { status } userErrors { code } } }',
      bearer(officer.printed()),
      { id: await idOf('facilityByCode', 'lapas-narkotika-kasongan') },
    )
    expect(posted.data).toEqual({ postNeed: { need: { status: 'OPEN' }, userErrors: [] } })
    const options = ['--role', 'partner', '--partner', 'blk-palangka-raya', '--scope', 'READ_INQUIRIES']
    const partner = await runToken(options, {})
    const mine = await ask(inProcess, '{ inquiries { nodes { partner { code } } } }', bearer(partner.printed()))
    expect(mine.data.inquiries.nodes.length).toBeGreaterThan(0)
    for (const inquiry of mine.data.inquiries.nodes) expect(inquiry).toEqual({ partner: { code: 'blk-palangka-raya' } })
  })

  it.each([
    [['--role', 'PARTNER', '--partner', 'nobody'], {}, 'UNKNOWN_PARTNER'],
    [['--role', 'OFFICER', '--facility', 'nowhere'], {}, 'UNKNOWN_FACILITY'],
    [['--role', 'KING'], {}, 'BAD_ROLE'],
    [['--role', 'ADMIN'], { NODE_ENV: 'production' }, 'NO_LOCAL_ISSUER'],
    [['--role', 'ADMIN'], { JWKS_URL: 'https://sso.example/certs' }, 'NO_LOCAL_ISSUER'],
  ])('are refused with a reason: %j %j', async (options, settings, code) => {
    const { printed, complained } = await runToken(options, settings as Record<string, string>)
    expect(printed()).toBe('')
    expect(complained()).toContain(code)
    expect(complained()).not.toMatch(/\n\s+at /)
  })

  it('are worth nothing in production, and beside an identity provider', async () => {
    expect(await identifyLocally({ isDevelopment: false }, dataDirectory)).toBeUndefined()
    expect(
      await identifyLocally({ isDevelopment: true, jwksUrl: 'https://sso.example' }, dataDirectory),
    ).toBeUndefined()
    const production = await createGateway({ ...readConfig({ NODE_ENV: 'production' }), port: 0, subgraphs: services })
    expect(codeOf(await ask(production, '{ __typename }', bearer(adminToken)))).toEqual([401, 'UNAUTHENTICATED'])
    await production.close()
  })
})

describe('secrets', () => {
  it.each([
    ['services/partnerships/dist/main.js', { NODE_ENV: 'production' }, 'SUBGRAPH_SECRET has to be set'],
    ['services/marketplace/dist/main.js', { SUBGRAPH_SECRET: 'a'.repeat(40) }, 'SUBGRAPH_SECRET repeats'],
    ['services/facilities/dist/main.js', { SUBGRAPH_SECRET: 'tooshort' }, 'SUBGRAPH_SECRET is shorter'],
    [
      'gateway/dist/main.js',
      { SUBGRAPH_SECRET: 'change-me-before-anybody-sees-this-one' },
      'SUBGRAPH_SECRET is a placeholder',
    ],
    [
      'gateway/dist/main.js',
      { NODE_ENV: 'production', JWKS_URL: 'https://sso.example/certs' },
      'JWKS_ISSUER has to be set',
    ],
  ])('that will not do end %s before it starts: %j', async (main, settings, reason) => {
    const child = run(main, [], { PORT: '0', ...(settings as Record<string, string>) })
    expect(await child.ended).toBe(1)
    expect(child.complained()).toContain('BAD_SETTINGS')
    expect(child.complained()).toContain(reason)
    for (const [name, value] of Object.entries(settings)) {
      if (name === 'SUBGRAPH_SECRET') expect(child.complained()).not.toContain(value)
    }
  })

  it('are in no line of any log, whatever goes wrong', async () => {
    const serviceUrls = Object.fromEntries(
      served.map(({ url }, index) => [`${services[index]?.name.toUpperCase()}_URL`, `${url}/graphql`]),
    )
    const child = run('gateway/dist/main.js', [], {
      ...serviceUrls,
      PORT: '0',
      TRAINING_URL: 'http://127.0.0.1:1/graphql',
      MARKETPLACE_URL: `${served[0]?.url}/nothing-here`,
      JWKS_URL: 'http://127.0.0.1:1/certs',
      SUBGRAPH_SECRET: secret,
    })
    const urlOf = async (): Promise<string> => {
      for (;;) {
        const url = /http:\/\/[^/]+/.exec(child.printed())?.[0]
        if (url) return url
        await sleep(50)
      }
    }
    const gateway = { url: await urlOf() } as Gateway
    const { key } = await issue(['READ_INQUIRIES'])
    const proofs: Record<string, string>[] = [
      {},
      bearer(key),
      { 'x-api-key': `${key.slice(0, -4)}zzzz` },
      bearer(adminToken),
      { authorization: 'Basic YWRtaW46cGFzc3dvcmQ=' },
      { cookie: 'session=a-cookie-of-somebody' },
      { 'karya-viewer': 'a-signature-of-somebody' },
    ]
    const questions = [
      '{ trainingSessions(first: 1) { totalCount } inquiries(first: 1) { totalCount } products(first: 1) { totalCount } }',
      '{ facility(id: "no id") { name } }',
      'no GraphQL',
    ]
    const codes = new Set<unknown>()
    for (const headers of proofs) {
      for (const question of questions) {
        const { errors } = await ask(gateway, question, headers)
        for (const error of errors ?? []) codes.add(error.extensions.code)
      }
      await fetch(`${gateway.url}/graphql`, { method: 'POST', headers, body: '{' })
    }
    expect([...codes].sort()).toEqual(
      expect.arrayContaining(['BAD_ID', 'IDENTITY_UNAVAILABLE', 'SUBGRAPH_UNAVAILABLE', 'UNAUTHENTICATED']),
    )
    child.end()
    await child.ended
    const log = child.printed() + child.complained()
    expect(log).toContain('does not answer')
    for (const hidden of [secret, key.slice(-20), adminToken.slice(-20), 'YWRtaW46', 'of-somebody', 'karya-viewer']) {
      expect(log).not.toContain(hidden)
    }
  })
})
