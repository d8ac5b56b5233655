import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { createGateway, type Gateway, readConfig } from '@karya/gateway'
import type { Service } from '@karya/service'
import { publicViewer, type Viewer } from '@karya/subgraph'
import { openServices } from '../src/services.ts'
import { type Databases, throwAwayDatabases } from './databases.ts'

let dataDirectory: string
let databases: Databases
let services: Service[]
let gateway: Gateway
let viewer: Viewer = publicViewer

beforeAll(async () => {
  dataDirectory = await mkdtemp(join(tmpdir(), 'karya-audit-'))
  databases = await throwAwayDatabases()
  services = await openServices(
    { sampleData: 'small', dataDirectory, databaseUrlOf: async name => databases.urls[name] },
    () => {},
  )
  gateway = await createGateway({
    ...readConfig({}),
    port: 0,
    subgraphs: services,
    identify: async () => viewer,
  } as never)
}, 240_000)

afterAll(async () => {
  await gateway?.close()
  for (const service of services ?? []) await service.stop()
  await databases?.drop()
})

const ask = async (as: Viewer, query: string, variables?: object) => {
  viewer = as
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer of any shape
  return (await response.json()) as any
}

/** Who writes for one facility. */
const officerOf = async (code: string): Promise<Viewer & { facilityIds: [string] }> => {
  const { data } = await ask(publicViewer, 'query ($code: String!) { facilityByCode(code: $code) { id } }', { code })
  return { ...publicViewer, role: 'OFFICER', subject: 'officer', facilityIds: [data.facilityByCode.id] }
}

it('answers one trail across all four services', async () => {
  const officer = await officerOf('lapas-narkotika-kasongan')
  const [kasongan] = officer.facilityIds
  const refused = await ask(
    { ...officer, subject: 'another officer', facilityIds: [] },
    `mutation ($id: ID!) { recordOccupancy(input: { facilityId: $id, recordedOn: "2026-01-01", capacity: 1, occupants: 1 }) { userErrors { code } } }`,
    { id: kasongan },
  )
  expect(refused.errors[0].extensions.code).toBe('FORBIDDEN')
  const done = await ask(
    officer,
    `mutation ($id: ID!) {
      addWorkUnit(input: { facilityId: $id, name: "Bengkel" }) { userErrors { code } }
      createTrainingProgram(input: { facilityId: $id, skillField: MENJAHIT, title: "Menjahit" }) { userErrors { code } }
      createProduct(input: { facilityId: $id, sku: "BARU", name: "Baru", category: ANYAMAN }) { userErrors { code } }
      postNeed(input: { facilityId: $id, kind: MARKETING, description: "Pasar" }) { userErrors { code } }
    }`,
    { id: kasongan },
  )
  expect(done.errors).toBeUndefined()
  const trail = `query ($id: ID) { auditTrail(facilityId: $id) {
    facility { code }
    facilities(first: 3) { nodes { actor action operation facility { code } } }
    training(first: 1) { nodes { actor action operation } }
    marketplace(first: 1) { nodes { actor action operation facility { code } } }
    partnerships(first: 1) { nodes { actor action operation role } }
  } }`
  const byOfficer = (action: string) => ({ actor: 'officer', action, operation: 'CREATED' })
  const facility = { code: 'lapas-narkotika-kasongan' }
  const expected = {
    facility,
    facilities: {
      nodes: [
        { actor: 'officer', action: 'addWorkUnit', operation: 'CHANGED', facility },
        { ...byOfficer('addWorkUnit'), facility },
        { actor: 'another officer', action: 'recordOccupancy', operation: 'REFUSED', facility },
      ],
    },
    training: { nodes: [byOfficer('createTrainingProgram')] },
    marketplace: { nodes: [{ ...byOfficer('createProduct'), facility }] },
    partnerships: { nodes: [{ ...byOfficer('postNeed'), role: 'OFFICER' }] },
  }
  expect(await ask(officer, trail, { id: kasongan })).toEqual({ data: { auditTrail: expected } })
  expect(await ask(officer, trail)).toEqual({ data: { auditTrail: { ...expected, facility: null } } })
  const other = await officerOf('lapas-narkotika-samarinda')
  expect(await ask(other, trail, { id: kasongan })).toEqual({ data: { auditTrail: null } })
  expect((await ask(publicViewer, trail)).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})
