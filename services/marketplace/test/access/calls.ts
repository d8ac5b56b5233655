import { karyaId } from '@karya/sample-data'
import type { AccessPlan } from '@karya/testkit'
import { administrator, facilityId, type Service } from '../service.ts'
import { inDays, kasongan, makeProduct, samarinda } from '../trade/making.ts'

const partnerId = karyaId('partner', 'blk-palangka-raya')
const scopes = ['READ_INQUIRIES', 'WRITE_INQUIRIES', 'READ_EXPORTS']

export const viewers: AccessPlan['viewers'] = {
  public: {},
  partner: { role: 'PARTNER', partnerId, scopes },
  'partner without scopes': { role: 'PARTNER', partnerId, scopes: [] },
  'another partner': { role: 'PARTNER', partnerId: karyaId('partner', 'nobody'), scopes },
  officer: { role: 'OFFICER', facilityIds: [facilityId(kasongan)] },
  'another officer': { role: 'OFFICER', facilityIds: [facilityId(samarinda)] },
  office: { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-tengah' },
  'another office': { role: 'REGIONAL', regionalOfficeCode: 'kanwil-kalimantan-timur' },
  analyst: { role: 'ANALYST' },
  administrator: { role: 'ADMIN' },
}

const facts = { price: { amount: '10000' }, stock: 100, monthlyCapacity: 100, leadTimeDays: 5 }
const source = { title: 'Berita', kind: 'PRESS' }

/** Every mutation is called at Kasongan, with goods, inquiries and shipments made for it. */
export const accessPlan = (service: Service): AccessPlan => {
  const ask = service.as(administrator)
  const call = async (mutation: string, input: object, selection: string) => {
    const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
    const { data, errors } = await ask(
      `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { message } } }`,
      { input },
    )
    const [fault] = errors ?? data[mutation].userErrors
    if (fault) throw new Error(`${mutation}: ${fault.message}`)
    return data[mutation]
  }
  const product = () => makeProduct(service, kasongan, facts)
  let drafts = 0
  const draft = async () => {
    drafts += 1
    const input = {
      ...{ facilityId: facilityId(kasongan), sku: `RAHASIA-${drafts}`, name: 'Rahasia', category: 'ANYAMAN' },
      ...facts,
    }
    return (await call('createProduct', input, 'product { id sku }')).product as { id: string; sku: string }
  }
  const inquiry = async () => {
    const productId = await product()
    const opened = await call('openInquiry', { partnerId, productId, quantity: 10 }, 'inquiry { id }')
    return { id: opened.inquiry.id as string, productId }
  }
  const shipment = async () => {
    const lines = [{ productId: await product(), quantity: 5, hsCode: '9602.00' }]
    const input = { destinationCountry: 'NZ', exporterId: partnerId, lines }
    return (await call('createExportShipment', input, 'exportShipment { id }')).exportShipment.id as string
  }
  let years = 2000
  const rule = async () => {
    years += 1
    return {
      ...{ facilityId: facilityId(kasongan), base: 'TURNOVER', validFrom: `${years}-01-01` },
      ...{ premiPercent: '50', pnbpPercent: '15', workingCapitalPercent: '35' },
    }
  }
  const papers = [
    { kind: 'PEB', number: '1' },
    { kind: 'INVOICE', number: '2' },
    { kind: 'PACKING_LIST', number: '3' },
    { kind: 'SKA', number: '4' },
  ]
  let days = 0
  return {
    service,
    viewers,
    calls: {
      createProduct: async () => {
        drafts += 1
        return {
          ...{ facilityId: facilityId(kasongan), sku: `BARU-${drafts}`, name: 'Baru', category: 'ANYAMAN', source },
          trainedBySessionIds: [karyaId('training-session', 'some')],
        }
      },
      updateProduct: async () => ({ id: (await draft()).id, name: 'Lain', source }),
      listProduct: async () => ({ id: (await draft()).id }),
      withdrawProduct: async () => ({ id: await product() }),
      adjustStock: async () => ({ productId: await product(), delta: 3, reason: 'PRODUCED' }),
      addProductImage: async () => ({ productId: await product(), altText: 'Gelang' }),
      addCertification: async () => ({ productId: await product(), kind: 'HALAL_BPJPH', number: '1', source }),
      recordQualityCheck: async () => ({
        productId: await product(),
        checkedOn: '2026-01-10',
        outcome: 'PASSED',
        source,
      }),
      openInquiry: async () => ({ partnerId, productId: await product(), quantity: 10 }),
      allocateInquiry: async () => {
        const { id, productId } = await inquiry()
        return { inquiryId: id, allocations: [{ productId, quantity: 4 }] }
      },
      closeInquiry: async () => ({ inquiryId: (await inquiry()).id, reason: 'WITHDRAWN' }),
      recordSale: async () => ({ productId: await product(), quantity: 2, channel: 'LANGSUNG' }),
      createExportShipment: async () => ({
        destinationCountry: 'NZ',
        exporterId: partnerId,
        lines: [{ productId: await product(), quantity: 5 }],
        source,
      }),
      advanceExportShipment: async () => ({ id: await shipment(), status: 'DOCUMENTED', documents: papers }),
      setProceedsRule: async () => ({ ...(await rule()), source }),
      runProceeds: async () => {
        if (days === 0) await call('setProceedsRule', await rule(), 'proceedsRule { id }')
        days += 1
        const day = inDays(-days)
        return { facilityId: facilityId(kasongan), period: { from: day, to: day } }
      },
    },
    reads: {
      'Query.product (a draft)': async () => {
        const { id } = await draft()
        return { query: `{ product(id: "${id}") { id name } }`, value: data => data.product, hidden: id }
      },
      'Query.productBySku (a draft)': async () => {
        const { sku } = await draft()
        return { query: `{ productBySku(sku: "${sku}") { id name } }`, value: data => data.productBySku, hidden: sku }
      },
      'Query.inquiry': async () => {
        const { id } = await inquiry()
        return { query: `{ inquiry(id: "${id}") { id quantity } }`, value: data => data.inquiry, hidden: id }
      },
      'Query.inquiries': async () => {
        const { productId } = await inquiry()
        return {
          query: `{ inquiries(filter: { productId: ["${productId}"] }) { nodes { id } } }`,
          value: data => (data.inquiries as { nodes: unknown[] }).nodes,
        }
      },
      Inquiry: async () => {
        const { id } = await inquiry()
        return {
          query: `{ inquiry(id: "${id}") { message allocations { quantity } } }`,
          value: data => data.inquiry,
          hidden: id,
        }
      },
      'Partner.inquiries': async () => {
        await inquiry()
        return {
          query: `{ _entities(representations: [{ __typename: "Partner", id: "${partnerId}" }]) { ... on Partner { inquiries { nodes { id } } } } }`,
          value: data => (data._entities as [{ inquiries: { nodes: [] } | null }])[0].inquiries?.nodes,
        }
      },
      'Query.sales': async () => {
        const productId = await product()
        await call('recordSale', { productId, quantity: 1, channel: 'LANGSUNG' }, 'sale { id }')
        return {
          query: `{ sales(filter: { productId: ["${productId}"] }) { nodes { id } } }`,
          value: data => (data.sales as { nodes: unknown[] }).nodes,
        }
      },
      Sale: async () => ({
        query: `{ sales(filter: { facility: { code: ["${kasongan}"] } }) { nodes { quantity unitPrice { amount } } } }`,
        value: data => (data.sales as { nodes: unknown[] }).nodes,
      }),
      'Query.exportShipment': async () => {
        const id = await shipment()
        return { query: `{ exportShipment(id: "${id}") { id } }`, value: data => data.exportShipment, hidden: id }
      },
      'Query.exportShipments': async () => {
        await shipment()
        return {
          query: `{ exportShipments(filter: { facility: { code: ["${kasongan}"] } }) { nodes { id } } }`,
          value: data => (data.exportShipments as { nodes: unknown[] }).nodes,
        }
      },
      ExportShipment: async () => {
        const id = await shipment()
        return { query: `{ exportShipment(id: "${id}") { status } }`, value: data => data.exportShipment, hidden: id }
      },
      'Partner.exportShipments': async () => ({
        query: `{ _entities(representations: [{ __typename: "Partner", id: "${partnerId}" }]) { ... on Partner { exportShipments { nodes { id } } } } }`,
        value: data => (data._entities as [{ exportShipments: { nodes: [] } | null }])[0].exportShipments?.nodes,
      }),
      'Query.proceedsRuns': async () => ({
        query: `{ proceedsRuns(filter: { facility: { code: ["${kasongan}"] } }) { nodes { id } } }`,
        value: data => (data.proceedsRuns as { nodes: unknown[] }).nodes,
      }),
      ProceedsRun: async () => ({
        query: `{ proceedsRuns(filter: { facility: { code: ["${kasongan}"] } }) { nodes { amount { amount } } } }`,
        value: data => (data.proceedsRuns as { nodes: unknown[] }).nodes,
      }),
      AuditTrail: async () => ({
        query: `{ _entities(representations: [{ __typename: "AuditTrail", id: "${facilityId(kasongan)}" }]) { ... on AuditTrail { marketplace { nodes { id } } } } }`,
        value: data => (data._entities as unknown[])[0],
        hidden: facilityId(kasongan),
      }),
    },
  }
}
