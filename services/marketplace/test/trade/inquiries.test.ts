import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { administrator, facilityId, isOfRequest, officerOf, type Service, startService } from '../service.ts'
import { inDays, kasongan, makeProduct, palangkaraya, samarinda } from './making.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service.stop())

const partnerId = 'a7c1d6f0-13b1-4c0e-9a0f-0d0f6f1f7a01'
const scopes = ['READ_INQUIRIES', 'WRITE_INQUIRIES']
const partner = { role: 'PARTNER', subject: 'key', partnerId, scopes } as const
const otherPartner = {
  role: 'PARTNER',
  subject: 'other',
  partnerId: 'a7c1d6f0-13b1-4c0e-9a0f-0d0f6f1f7a02',
  scopes,
} as const

const fields = `inquiry { id status quantity allocatedQuantity closeReason version partner { id } product { id } category facilities { id }
  allocations { product { id } facility { id } quantity } } userErrors { code field message }`

const mutate = async (viewer: object, name: string, input: object) => {
  const Input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: ${Input}!) { ${name}(input: $input) { ${fields} } }`,
    { input },
  )
  return { ...data?.[name], code: data?.[name]?.userErrors[0]?.code, fault: errors?.[0]?.extensions?.code }
}

const open = async (input: object) =>
  (await mutate(partner, 'openInquiry', { quantity: 10, ...input })).inquiry.id as string

describe('openInquiry', () => {
  it('asks the facility that makes a product, for the partner itself', async () => {
    const productId = await makeProduct(service, kasongan)
    const { inquiry } = await mutate(partner, 'openInquiry', {
      productId,
      quantity: 20,
      neededBy: inDays(30),
      message: 'Mohon contoh.',
    })
    expect(inquiry).toMatchObject({
      status: 'OPEN',
      partner: { id: partnerId },
      product: { id: productId },
      category: null,
      facilities: [{ id: facilityId(kasongan) }],
      allocations: [],
    })
    expect(
      await mutate(partner, 'openInquiry', { productId, quantity: 1, partnerId: otherPartner.partnerId }),
    ).toMatchObject({ fault: 'FORBIDDEN' })
  })

  it('asks all that have listed a category, or those that are named', async () => {
    await makeProduct(service, kasongan, { category: 'TEKSTIL' })
    await makeProduct(service, samarinda, { category: 'TEKSTIL' })
    const all = await mutate(partner, 'openInquiry', { category: 'TEKSTIL', quantity: 5 })
    expect(all.inquiry.facilities).toEqual([{ id: facilityId(kasongan) }, { id: facilityId(samarinda) }])
    const named = await mutate(partner, 'openInquiry', {
      category: 'TEKSTIL',
      quantity: 5,
      facilityIds: [facilityId(samarinda)],
    })
    expect(named.inquiry.facilities).toEqual([{ id: facilityId(samarinda) }])
  })

  it('is opened for a partner by who keeps the records of all that are asked', async () => {
    const productId = await makeProduct(service, kasongan)
    expect(await mutate(officerOf(kasongan), 'openInquiry', { productId, quantity: 1, partnerId })).toMatchObject({
      inquiry: { status: 'OPEN' },
    })
    expect(await mutate(officerOf(kasongan), 'openInquiry', { productId, quantity: 1 })).toMatchObject({
      code: 'INVALID_VALUE',
    })
    expect(await mutate(officerOf(samarinda), 'openInquiry', { productId, quantity: 1, partnerId })).toMatchObject({
      fault: 'FORBIDDEN',
    })
    expect(await mutate({}, 'openInquiry', { productId, quantity: 1, partnerId })).toMatchObject({
      fault: 'UNAUTHENTICATED',
    })
  })

  it.each([
    ['neither product nor category', {}, 'INVALID_VALUE'],
    ['no pieces', { category: 'TEKSTIL', quantity: 0 }, 'INVALID_VALUE'],
    ['a day that has passed', { category: 'TEKSTIL', neededBy: '2020-01-01' }, 'INVALID_PERIOD'],
    ['a category that nobody has', { category: 'HASIL_PETERNAKAN' }, 'UNKNOWN_REFERENCE'],
    ['a product that is not there', { productId: partnerId }, 'UNKNOWN_REFERENCE'],
    ['a facility that is not there', { category: 'TEKSTIL', facilityIds: [partnerId] }, 'UNKNOWN_REFERENCE'],
  ])('refuses %s', async (_, input, code) => {
    expect(await mutate(partner, 'openInquiry', { quantity: 1, ...input })).toMatchObject({ code, inquiry: null })
  })
})

describe('allocateInquiry', () => {
  it('promises parts of several facilities, never more than there will be', async () => {
    const own = await makeProduct(service, kasongan, { category: 'KERAJINAN', stock: 6 })
    const other = await makeProduct(service, palangkaraya, {
      category: 'KERAJINAN',
      stock: 3,
      monthlyCapacity: 30,
      leadTimeDays: 5,
    })
    const inquiryId = await open({ category: 'KERAJINAN', neededBy: inDays(9) })
    const promise = (viewer: object, productId: string, quantity: number) =>
      mutate(viewer, 'allocateInquiry', { inquiryId, allocations: [{ productId, quantity }] })
    expect(await promise(officerOf(kasongan), own, 7)).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    expect(await promise(officerOf(palangkaraya), own, 6)).toMatchObject({ fault: 'FORBIDDEN' })
    expect((await promise(officerOf(kasongan), own, 6)).inquiry).toMatchObject({
      status: 'PARTLY_ALLOCATED',
      allocatedQuantity: 6,
    })
    // 3 in stock and 30 x (9 - 5) / 30 = 4 to be made allow 7, but 4 are asked for.
    expect(await promise(officerOf(palangkaraya), other, 5)).toMatchObject({ code: 'INVALID_VALUE' })
    const whole = await promise(officerOf(palangkaraya), other, 4)
    expect(whole.inquiry).toMatchObject({
      status: 'ALLOCATED',
      allocatedQuantity: 10,
      allocations: [
        { product: { id: own }, facility: { id: facilityId(kasongan) }, quantity: 6 },
        { product: { id: other }, facility: { id: facilityId(palangkaraya) }, quantity: 4 },
      ],
    })
    // What is promised here is not there for another one, until this one is closed.
    const second = await open({ productId: own, quantity: 6 })
    const again = { inquiryId: second, allocations: [{ productId: own, quantity: 1 }] }
    expect(await mutate(officerOf(kasongan), 'allocateInquiry', again)).toMatchObject({ code: 'INSUFFICIENT_STOCK' })
    const { data } = await service.ask(
      'query ($id: [ID!]!, $by: Date!) { supply(filter: { productId: $id }, quantity: 1, by: $by) { quantityAvailable } }',
      { id: [own], by: inDays(0) },
    )
    expect(data.supply.quantityAvailable).toBe(0)
    expect((await promise(officerOf(kasongan), own, 0)).inquiry).toMatchObject({
      status: 'PARTLY_ALLOCATED',
      allocatedQuantity: 4,
    })
    expect((await mutate(officerOf(kasongan), 'allocateInquiry', again)).inquiry).toMatchObject({
      allocatedQuantity: 1,
    })
  })

  it('promises no piece twice, however many inquiries ask at once', async () => {
    const productId = await makeProduct(service, kasongan, { stock: 5 })
    const inquiryIds = await Promise.all(Array.from({ length: 20 }, () => open({ productId, quantity: 1 })))
    const answers = await Promise.all(
      inquiryIds.map(inquiryId =>
        mutate(administrator, 'allocateInquiry', { inquiryId, allocations: [{ productId, quantity: 1 }] }),
      ),
    )
    expect(answers.filter(answer => answer.inquiry)).toHaveLength(5)
    expect(answers.filter(answer => answer.code === 'INSUFFICIENT_STOCK')).toHaveLength(15)
  })

  it('refuses what is not asked for, stale versions and closed inquiries', async () => {
    const productId = await makeProduct(service, kasongan, { stock: 5 })
    const unasked = await makeProduct(service, kasongan, { stock: 5 })
    const inquiryId = await open({ productId, quantity: 2 })
    const promise = (input: object) => mutate(officerOf(kasongan), 'allocateInquiry', { inquiryId, ...input })
    const allocations = [{ productId, quantity: 1 }]
    expect(await promise({ allocations: [{ productId: unasked, quantity: 1 }] })).toMatchObject({
      code: 'INVALID_VALUE',
    })
    expect(await promise({ allocations: [...allocations, ...allocations] })).toMatchObject({ code: 'INVALID_VALUE' })
    expect(await promise({ allocations, version: 7 })).toMatchObject({ code: 'STALE_VERSION' })
    expect(await promise({ allocations, version: 1 })).toMatchObject({ inquiry: { version: 2 } })
    expect(await mutate(partner, 'closeInquiry', { inquiryId, reason: 'DECLINED' })).toMatchObject({
      code: 'INVALID_VALUE',
    })
    expect(await mutate(partner, 'closeInquiry', { inquiryId, reason: 'FULFILLED' })).toMatchObject({
      inquiry: { status: 'CLOSED', closeReason: 'FULFILLED' },
    })
    expect(await promise({ allocations })).toMatchObject({ code: 'INVALID_STATUS' })
    expect(await mutate(partner, 'closeInquiry', { inquiryId, reason: 'WITHDRAWN' })).toMatchObject({
      code: 'INVALID_STATUS',
    })
  })
})

describe('closeInquiry', () => {
  it('is for the partner, or for who keeps the records of all that are asked', async () => {
    const inquiryId = await open({ category: 'ANYAMAN', facilityIds: [facilityId(kasongan), facilityId(samarinda)] })
    const close = { inquiryId, reason: 'DECLINED', note: 'Tidak sanggup.' }
    expect(await mutate(officerOf(kasongan), 'closeInquiry', close)).toMatchObject({ fault: 'FORBIDDEN' })
    expect(await mutate(administrator, 'closeInquiry', { ...close, reason: 'EXPIRED' })).toMatchObject({
      code: 'INVALID_STATUS',
    })
    expect(await mutate(administrator, 'closeInquiry', close)).toMatchObject({ inquiry: { closeReason: 'DECLINED' } })
  })
})

describe('inquiries', () => {
  const one = 'query ($id: ID!) { inquiry(id: $id) { id } }'
  const many = '{ inquiries(first: 1000) { totalCount nodes { id } } }'
  const ofPartner = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Partner { id inquiries(first: 2) { totalCount nodes { id } } } } }`

  it('are seen by the partner, the facilities asked, their office and administrators; hidden ones look absent', async () => {
    const productId = await makeProduct(service, samarinda)
    const id = await open({ productId })
    const office = { role: 'REGIONAL', subject: 'office', regionalOfficeCode: 'kanwil-kalimantan-timur' } as const
    const otherOffice = { ...office, regionalOfficeCode: 'kanwil-kalimantan-tengah' } as const
    for (const viewer of [partner, officerOf(samarinda), office, administrator]) {
      expect((await service.as(viewer)(one, { id })).data.inquiry).toEqual({ id })
      expect((await service.as(viewer)(many)).data.inquiries.nodes).toContainEqual({ id })
    }
    for (const viewer of [otherPartner, officerOf(kasongan), otherOffice]) {
      expect((await service.as(viewer)(one, { id })).data.inquiry).toBeNull()
      expect((await service.as(viewer)(many)).data.inquiries.nodes).not.toContainEqual({ id })
      expect(await mutate(viewer, 'closeInquiry', { inquiryId: id, reason: 'WITHDRAWN' })).toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    for (const viewer of [{}, { role: 'ANALYST' } as const]) {
      expect((await service.as(viewer)(one, { id })).errors).toHaveLength(1)
    }
  })

  it('of many partners are one statement, and a partner sees no others', async () => {
    const of = [partnerId, otherPartner.partnerId].map(id => ({ __typename: 'Partner', id }))
    const { result, statements } = await service.database.statements.during(() =>
      service.as(administrator)(ofPartner, { of }),
    )
    expect(result.data._entities[0].inquiries.nodes).toHaveLength(2)
    expect(statements.filter(isOfRequest)).toHaveLength(2)
    const seen = await service.as(otherPartner)(ofPartner, { of })
    expect(seen.data._entities[0].inquiries).toEqual({ totalCount: 0, nodes: [] })
  })
})

describe('a key of a partner', () => {
  const boundTo = (...codes: string[]) => ({ ...partner, facilityIds: codes.map(facilityId) })
  const read = async (viewer: object, id: string) =>
    (await service.as(viewer)(`{ inquiry(id: "${id}") { id } inquiries(first: 1000) { nodes { id } } }`)).data

  it('reads what its partner asked of facilities that it reaches, and nothing else', async () => {
    const id = await open({ category: 'TEKSTIL', facilityIds: [facilityId(kasongan), facilityId(samarinda)] })
    const reached = await read(boundTo(samarinda), id)
    expect(reached.inquiry).toEqual({ id })
    expect(reached.inquiries.nodes).toContainEqual({ id })
    const beyond = await read(boundTo(palangkaraya), id)
    expect(beyond.inquiry).toBeNull()
    expect(beyond.inquiries.nodes).not.toContainEqual({ id })
  })

  it('asks and closes where it reaches every facility that is asked', async () => {
    const input = { category: 'TEKSTIL', quantity: 5 }
    const asked = (...codes: string[]) => ({ ...input, facilityIds: codes.map(facilityId) })
    const boundary = boundTo(kasongan)
    expect((await mutate(boundary, 'openInquiry', asked(kasongan, samarinda))).fault).toBe('FORBIDDEN')
    const productId = await makeProduct(service, samarinda)
    expect((await mutate(boundary, 'openInquiry', { productId, quantity: 1 })).fault).toBe('FORBIDDEN')
    const all = await mutate(boundary, 'openInquiry', input)
    expect(all.inquiry.facilities).toEqual([{ id: facilityId(kasongan) }])
    const both = await open(asked(kasongan, samarinda))
    const close = { inquiryId: both, reason: 'WITHDRAWN' }
    expect((await mutate(boundary, 'closeInquiry', close)).fault).toBe('FORBIDDEN')
    expect((await mutate(boundTo(kasongan, samarinda), 'closeInquiry', close)).inquiry.status).toBe('CLOSED')
  })

  it('needs the scope for what it does', async () => {
    const id = await open({ category: 'TEKSTIL' })
    const without = async (...kept: string[]) => {
      const viewer = { ...partner, scopes: kept }
      const { errors } = await service.as(viewer)(`{ inquiry(id: "${id}") { id } }`)
      const { fault } = await mutate(viewer, 'closeInquiry', { inquiryId: id, reason: 'WITHDRAWN' })
      return [errors?.[0]?.extensions.code, fault]
    }
    expect(await without()).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    expect(await without('WRITE_INQUIRIES')).toEqual(['FORBIDDEN', 'FORBIDDEN'])
    expect(await without('READ_INQUIRIES')).toEqual([undefined, 'FORBIDDEN'])
    expect(await without('READ_INQUIRIES', 'WRITE_INQUIRIES')).toEqual([undefined, undefined])
  })
})
