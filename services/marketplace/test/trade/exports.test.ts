import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { administrator, facilityId, officerOf, type Service, startService } from '../service.ts'
import { inDays, kasongan, makeProduct, samarinda } from './making.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service.stop())

const exporterId = 'c0a8012e-9d1b-4f5e-8f10-4a7f7e2b0c01'
const exporter = { role: 'PARTNER', subject: 'exporter', partnerId: exporterId, scopes: ['READ_EXPORTS'] } as const

const fields = `exportShipment { id status destinationCountry shippedOn deliveredOn cancelReason version exporter { id }
  lines { product { id } quantity hsCode } documents { kind number } facilities { id } } userErrors { code field message }`

const mutate = async (viewer: object, name: 'createExportShipment' | 'advanceExportShipment', input: object) => {
  const Input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: ${Input}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  )
  return { ...data?.[name], code: data?.[name]?.userErrors[0]?.code, fault: errors?.[0]?.extensions?.code }
}

const create = async (codes: readonly string[] = [kasongan]) => {
  const productIds = await Promise.all(codes.map(code => makeProduct(service, code)))
  const lines = productIds.map(productId => ({ productId, quantity: 100 }))
  const { exportShipment } = await mutate(administrator, 'createExportShipment', {
    exporterId,
    destinationCountry: 'NZ',
    lines,
  })
  return { id: exportShipment.id as string, productIds }
}

const documents = [
  { kind: 'PEB', number: 'P-1' },
  { kind: 'INVOICE', number: 'I-1' },
  { kind: 'PACKING_LIST', number: 'L-1' },
]

describe('export shipments', () => {
  it('go step by step, with complete papers', async () => {
    const { id, productIds } = await create()
    const officer = officerOf(kasongan)
    const advance = (input: object) => mutate(officer, 'advanceExportShipment', { id, ...input })
    expect(await advance({ status: 'SHIPPED' })).toMatchObject({ code: 'INVALID_STATUS' })
    expect(await advance({ status: 'DOCUMENTED', documents })).toMatchObject({ code: 'INVALID_STATUS' })
    const hsCodes = [{ productId: productIds[0], hsCode: '9602.00' }]
    expect(await advance({ status: 'DOCUMENTED', hsCodes, documents: documents.slice(1) })).toMatchObject({
      code: 'INVALID_STATUS',
    })
    const complete = await advance({ status: 'DOCUMENTED', documents, hsCodes, version: 1 })
    expect(complete.exportShipment).toMatchObject({ status: 'DOCUMENTED', lines: [{ hsCode: '9602.00' }], version: 2 })
    expect(complete.exportShipment.documents).toHaveLength(3)
    expect(await advance({ status: 'SHIPPED', on: inDays(3) })).toMatchObject({ code: 'INVALID_PERIOD' })
    expect(await advance({ status: 'SHIPPED', on: '2025-12-23', version: 1 })).toMatchObject({ code: 'STALE_VERSION' })
    expect(await advance({ status: 'SHIPPED', on: '2025-12-23' })).toMatchObject({
      exportShipment: { shippedOn: '2025-12-23' },
    })
    expect(await advance({ status: 'CANCELLED', reason: 'x' })).toMatchObject({ code: 'INVALID_STATUS' })
    expect(await advance({ status: 'DELIVERED', on: '2025-12-22' })).toMatchObject({ code: 'INVALID_PERIOD' })
    expect(await advance({ status: 'DELIVERED' })).toMatchObject({ exportShipment: { status: 'DELIVERED' } })
  })

  it('are cancelled before they leave, with a reason', async () => {
    const { id } = await create()
    const cancel = (input: object) =>
      mutate(officerOf(kasongan), 'advanceExportShipment', { id, status: 'CANCELLED', ...input })
    expect(await cancel({})).toMatchObject({ code: 'INVALID_VALUE' })
    expect(await cancel({ reason: 'Pembeli mundur.' })).toMatchObject({
      exportShipment: { cancelReason: 'Pembeli mundur.' },
    })
  })

  it('are written by who keeps the records of every facility in them', async () => {
    const { id } = await create([kasongan, samarinda])
    const cancel = { id, status: 'CANCELLED', reason: 'x' }
    expect(await mutate(officerOf(kasongan), 'advanceExportShipment', cancel)).toMatchObject({ fault: 'FORBIDDEN' })
    const productId = await makeProduct(service, samarinda)
    const input = { destinationCountry: 'NZ', lines: [{ productId, quantity: 1 }] }
    expect(await mutate(officerOf(kasongan), 'createExportShipment', input)).toMatchObject({ fault: 'FORBIDDEN' })
    expect(await mutate(exporter, 'createExportShipment', input)).toMatchObject({ fault: 'FORBIDDEN' })
  })

  it.each([
    ['its own country', { destinationCountry: 'ID' }, {}],
    ['no country', { destinationCountry: 'Selandia Baru' }, {}],
    ['no goods', { lines: [] }, {}],
    ['no pieces', {}, { quantity: 0 }],
    ['no number of the Harmonized System', {}, { hsCode: '96' }],
  ])('refuse %s', async (_, input, line) => {
    const lines = [{ productId: await makeProduct(service, kasongan), quantity: 1, ...line }]
    const wrong = { destinationCountry: 'NZ', lines, ...input }
    expect(await mutate(administrator, 'createExportShipment', wrong)).toMatchObject({
      code: 'INVALID_VALUE',
      exportShipment: null,
    })
  })

  it('are seen by the exporter, the facilities in them and administrators', async () => {
    const { id } = await create([kasongan])
    const list = '{ exportShipments(first: 1000) { nodes { id } } }'
    const boundTo = (code: string) => ({ ...exporter, facilityIds: [facilityId(code)] })
    for (const viewer of [exporter, boundTo(kasongan), officerOf(kasongan), administrator]) {
      expect((await service.as(viewer)(list)).data.exportShipments.nodes).toContainEqual({ id })
    }
    const other = { ...exporter, partnerId: 'c0a8012e-9d1b-4f5e-8f10-4a7f7e2b0c02' }
    for (const viewer of [other, boundTo(samarinda), officerOf(samarinda)]) {
      expect((await service.as(viewer)(list)).data.exportShipments.nodes).not.toContainEqual({ id })
      expect(
        (await service.as(viewer)('query ($id: ID!) { exportShipment(id: $id) { id } }', { id })).data.exportShipment,
      ).toBeNull()
    }
    const ofPartner = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Partner { exportShipments(first: 50) { nodes { id } } } } }`
    const { data } = await service.as(exporter)(ofPartner, { of: [{ __typename: 'Partner', id: exporterId }] })
    expect(data._entities[0].exportShipments.nodes).toContainEqual({ id })
    expect((await service.ask(list)).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})
