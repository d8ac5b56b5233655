import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { compileOperation } from '@karya/executor'
import { createGateway, type Gateway, readConfig } from '@karya/gateway'
import type { Service } from '@karya/service'
import { publicViewer } from '@karya/subgraph'
import { execute } from 'graphql'
import { openServices } from '../src/services.ts'
import { type AskedOperation, askedOperations } from './asked-operations.ts'
import { browserPath, openPage } from './browser.ts'
import { type Databases, throwAwayDatabases } from './databases.ts'
import { type FiveProcesses, startFiveProcesses } from './five-processes.ts'

const samplesDirectory = new URL('../../explorer/src/sample-queries/', import.meta.url)
const samples = (await readdir(samplesDirectory)).filter(file => file.endsWith('.graphql'))

let databases: Databases
let dataDirectory: string
let five: FiveProcesses
let services: Service[]
let single: Gateway
let asked: { service: Service; operations: AskedOperation[] }[]

const ask = async (url: string, query: string) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return response.json() as Promise<{ data: Record<string, unknown>; errors?: { extensions: { code: string } }[] }>
}

/** What may differ: the moment at which figures were drawn, cursors of lists by name, which hold it too, and how far changes are told. */
const ofTheMoment = new Set(['asOf', 'endCursor', 'next'])
const timeless = (answer: unknown) =>
  JSON.parse(JSON.stringify(answer, (key, value) => (ofTheMoment.has(key) ? undefined : value)))

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'karya-data-'))
  databases = await throwAwayDatabases()
  five = await startFiveProcesses(databases.urls, dataDirectory)
  services = await openServices(
    { sampleData: 'small', dataDirectory, databaseUrlOf: async name => databases.urls[name] },
    () => {},
  )
  asked = services.map(service => ({ service, operations: askedOperations(service.schema) }))
  single = await createGateway({ ...readConfig({}), port: 0, subgraphs: services })
}, 240_000)

afterAll(async () => {
  await single?.close()
  for (const service of services ?? []) await service.stop()
  await five?.stop()
  await databases?.drop()
})

type Box = { x: number; width: number; height: number }

const itInABrowser = browserPath ? it : it.skip

describe('the explorer', () => {
  itInABrowser.each([1280, 390])('runs a sample in a browser %i pixels wide, and asks nobody else', async width => {
    const { page, strangers, errors, close } = await openPage(single.url, width)
    try {
      expect(await page.title()).toBe('Karya')
      await page.getByText('The story of one lapas').click()
      await page.getByText('Lapas Narkotika Kelas IIA Kasongan').first().waitFor()
      const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
      expect({ strangers, errors, overflow }).toEqual({ strangers: [], errors: [], overflow: 0 })
    } finally {
      await close()
    }
  })

  itInABrowser('leaves nothing beyond the edge of a phone', async () => {
    const { page, close } = await openPage(single.url, 390)
    const button = (name: string) => page.getByRole('button', { name, exact: true })
    const boxOf = async (selector: string) => (await page.locator(selector).boundingBox()) as Box
    try {
      await page.getByText('The story of one lapas').click()
      await page.getByText('Lapas Narkotika Kelas IIA Kasongan').first().waitFor()
      await button('Samples').click()
      await page.getByText("Products of women's facilities").click()
      const closing = await boxOf('.graphiql-tab-active .graphiql-tab-close')
      expect(closing.x + closing.width).toBeLessThanOrEqual(390)
      await button('Headers').click()
      expect((await boxOf('.graphiql-editor-tool')).height).toBeGreaterThan(120)
      await button('Open settings dialog').click()
      const [dialog, themes] = [await boxOf('.graphiql-dialog'), await boxOf('.graphiql-dialog .graphiql-button-group')]
      expect(themes.x + themes.width).toBeLessThanOrEqual(dialog.x + dialog.width)
      await page.keyboard.press('Escape')
      await button('Show Documentation Explorer').click()
      const search = '.graphiql-doc-explorer-search input'
      await page.locator(search).waitFor()
      // A field tells how wide its value is, and not its placeholder.
      const hidden = `input.value = input.placeholder, input.scrollWidth - input.clientWidth`
      expect(await page.evaluate(`(input => (${hidden}))(document.querySelector('${search}'))`)).toBe(0)
    } finally {
      await close()
    }
  })

  itInABrowser('says in plain words that the schema is not shown, and runs samples all the same', async () => {
    const gateway = await createGateway({ ...readConfig({ INTROSPECTION: 'off' }), port: 0, subgraphs: services })
    const { page, close } = await openPage(gateway.url, 1280)
    try {
      await page.getByText('The story of one lapas').click()
      await page.getByText('Lapas Narkotika Kelas IIA Kasongan').first().waitFor()
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click()
      const docs = await page.getByLabel('Documentation Explorer', { exact: true }).innerText()
      expect(docs).toContain('This gateway does not show its schema. Queries work all the same.')
    } finally {
      await close()
      await gateway.close()
    }
  })
})

describe('the same graph as one process and as five', () => {
  it.each(samples)('answers the sample %s alike, without an error', async file => {
    const query = await readFile(new URL(file, samplesDirectory), 'utf8')
    const answer = await ask(single.url, query)
    expect(answer.errors).toBeUndefined()
    expect(Object.values(answer.data).filter(value => value !== null)).not.toEqual([])
    expect(timeless(await ask(five.gateway.url, query))).toEqual(timeless(answer))
    // What is asked again is compiled, and has to answer the same.
    for (let turn = 0; turn < 3; turn += 1) expect(timeless(await ask(single.url, query))).toEqual(timeless(answer))
  })

  it('answers every operation that a service was asked alike, interpreted and compiled', async () => {
    for (const { service, operations } of asked) {
      expect(operations.length).toBeGreaterThan(3)
      for (const { schema, document, variables } of operations) {
        const compiled = compileOperation(schema, document)
        if (typeof compiled === 'string')
          throw new Error(`An operation of ${service.name} is not compiled: ${compiled}.`)
        const contextValue = service.createContext(publicViewer)
        const interpreted = await execute({ schema, document, contextValue, variableValues: variables })
        expect(timeless(await compiled(service.createContext(publicViewer), variables))).toEqual(timeless(interpreted))
        expect(interpreted.errors).toBeUndefined()
      }
    }
  })

  it('refuses whoever reaches a service without the gateway', async () => {
    const { errors } = await ask(five.services.training?.url as string, '{ _service { sdl } }')
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED')
  })

  it('blanks the fields of each service that is down with a coded error, and answers the rest', async () => {
    const query = `{ facilityByCode(code: "lapas-narkotika-kasongan") { name products(first: 1) { totalCount }
      trainingSessions(first: 1) { totalCount } needs(first: 1) { totalCount } } }`
    const fieldOf = { marketplace: 'products', training: 'trainingSessions', partnerships: 'needs' }
    const down: string[] = []
    for (const [service, field] of Object.entries(fieldOf)) {
      await five.services[service]?.stop()
      down.push(field)
      const { data, errors } = await ask(five.gateway.url, query)
      const { name, ...fields } = data.facilityByCode as Record<string, { totalCount: number } | null>
      expect(name).toBe('Lapas Narkotika Kelas IIA Kasongan')
      for (const [asked, value] of Object.entries(fields)) {
        expect({ asked, isBlank: value === null }).toEqual({ asked, isBlank: down.includes(asked) })
      }
      expect(errors?.map(error => error.extensions.code)).toEqual(down.map(() => 'SUBGRAPH_UNAVAILABLE'))
    }
  })
})
