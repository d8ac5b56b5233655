import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { writeDirectly } from '@karya/testkit'
import { administrator, facilityId, officerOf, type Service, startService } from '../service.ts'
import { kasongan, makeProduct, palangkaraya, samarinda } from './making.ts'

let service: Service
beforeAll(async () => {
  service = await startService('none')
})
afterAll(() => service.stop())

const ruleFields =
  'id base premiPercent pnbpPercent workingCapitalPercent validFrom validUntil legalBasis sources { kind publisher }'
const runFields = `id from to sales salesInOtherCurrencies turnover { amount } costs { amount } amount { amount } premi { amount currency }
  pnbp { amount } workingCapital { amount } workers { value suppressed } hash isSuperseded correctionReason corrects { id } rule { base }`

const set = async (viewer: object, input: object) => {
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: SetProceedsRuleInput!) { setProceedsRule(input: $input) { proceedsRule { ${ruleFields} } userErrors { code message } } }`,
    {
      input: {
        base: 'TURNOVER',
        premiPercent: '50',
        pnbpPercent: '15',
        workingCapitalPercent: '35',
        validFrom: '2024-01-01',
        ...input,
      },
    },
  )
  return {
    ...data?.setProceedsRule,
    code: data?.setProceedsRule?.userErrors[0]?.code,
    fault: errors?.[0]?.extensions?.code,
  }
}

const divide = async (viewer: object, input: object) => {
  const { data, errors } = await service.as(viewer)(
    `mutation ($input: RunProceedsInput!) { runProceeds(input: $input) { proceedsRun { ${runFields} } userErrors { code field message } } }`,
    { input },
  )
  return { ...data?.runProceeds, code: data?.runProceeds?.userErrors[0]?.code, fault: errors?.[0]?.extensions?.code }
}

const sell = async (code: string, amount: string, soldOn: string, currency = 'IDR') => {
  const productId = await makeProduct(service, code)
  const { data } = await service.as(officerOf(code))(
    'mutation ($input: RecordSaleInput!) { recordSale(input: $input) { userErrors { message } } }',
    { input: { productId, quantity: 1, channel: 'LANGSUNG', soldOn, unitPrice: { amount, currency } } },
  )
  expect(data.recordSale.userErrors).toEqual([])
}

describe('setProceedsRule', () => {
  it('ends the rule before it, and lets none overlap', async () => {
    const own = { facilityId: facilityId(samarinda) }
    const officer = officerOf(samarinda)
    expect((await set(officer, own)).proceedsRule).toMatchObject({ validFrom: '2024-01-01', validUntil: null })
    expect(await set(officer, own)).toMatchObject({ code: 'OVERLAPPING_PERIOD' })
    expect(
      (
        await set(officer, {
          ...own,
          validFrom: '2025-07-01',
          premiPercent: '12.5',
          pnbpPercent: '12.5',
          workingCapitalPercent: '75',
        })
      ).code,
    ).toBeUndefined()
    const rules = await service.database.dataSource.query(
      'select valid_from, valid_until from proceeds_rule where facility_id = $1 order by 1',
      [facilityId(samarinda)],
    )
    expect(rules).toEqual([
      { valid_from: '2024-01-01', valid_until: '2025-06-30' },
      { valid_from: '2025-07-01', valid_until: null },
    ])
    await expect(
      writeDirectly(
        service.database,
        `insert into proceeds_rule (id, facility_id, base, premi_percent, valid_from) values (gen_random_uuid(), $1, 'PROFIT', 30, '2025-01-01')`,
        [facilityId(samarinda)],
      ),
    ).rejects.toThrow('one_rule_a_day')
  })

  it.each([
    ['parts that do not add up', { premiPercent: '50.0001' }],
    ['a fifth decimal', { premiPercent: '50.00001', workingCapitalPercent: '34.99999' }],
    ['a part below none', { premiPercent: '-1', workingCapitalPercent: '86' }],
  ])('refuses %s', async (_, input) => {
    expect(await set(administrator, { facilityId: facilityId(kasongan), ...input })).toMatchObject({
      code: 'INVALID_VALUE',
    })
  })

  it('is for those who keep the records', async () => {
    expect(await set(officerOf(kasongan), { facilityId: facilityId(samarinda) })).toMatchObject({ fault: 'FORBIDDEN' })
  })
})

describe('Facility.proceedsRules', () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Facility { proceedsRules { ${ruleFields} } } } }`

  it('shows everybody what a public source reports, and the rest to those who keep the records', async () => {
    const of = [
      { __typename: 'Facility', id: facilityId('lapas-bukittinggi') },
      { __typename: 'Facility', id: facilityId(samarinda) },
    ]
    const { data } = await service.ask(query, { of })
    expect(data._entities).toMatchObject([
      {
        proceedsRules: [
          {
            base: 'PROFIT',
            premiPercent: '15',
            pnbpPercent: '25',
            workingCapitalPercent: '60',
            validFrom: null,
            legalBasis: 'Kepmenkeh M.01-PP.02.01/1990',
            sources: [{ kind: 'PRESS', publisher: 'antaranews.com' }],
          },
        ],
      },
      { proceedsRules: [] },
    ])
    expect((await service.as(officerOf(samarinda))(query, { of })).data._entities[1].proceedsRules).toHaveLength(2)
  })
})

describe('runProceeds', () => {
  const period = { from: '2025-01-01', to: '2025-03-31' }
  const input = { facilityId: facilityId(kasongan), period }

  it('divides the sales of a period to the rupiah, once', async () => {
    expect(await divide(officerOf(kasongan), input)).toMatchObject({ code: 'INVALID_PERIOD' })
    await set(officerOf(kasongan), {
      facilityId: facilityId(kasongan),
      premiPercent: '33.3333',
      pnbpPercent: '33.3333',
      workingCapitalPercent: '33.3334',
    })
    await sell(kasongan, '60', '2025-01-01')
    await sell(kasongan, '41', '2025-03-31')
    await sell(kasongan, '999', '2025-04-01')
    await sell(kasongan, '5', '2025-02-02', 'USD')
    const { proceedsRun } = await divide(officerOf(kasongan), { ...input, workers: 3 })
    // 33.666633, 33.666633 and 33.666734 of 101: two rupiah are left over, one for the largest remainder, one for the first.
    expect(proceedsRun).toMatchObject({
      sales: 2,
      salesInOtherCurrencies: 1,
      turnover: { amount: '101' },
      costs: null,
      amount: { amount: '101' },
      premi: { amount: '34', currency: 'IDR' },
      pnbp: { amount: '33' },
      workingCapital: { amount: '34' },
      workers: { value: 3, suppressed: false },
      isSuperseded: false,
      rule: { base: 'TURNOVER' },
    })
    expect(await divide(officerOf(kasongan), input)).toMatchObject({ code: 'OVERLAPPING_PERIOD' })
    const overlapping = { from: '2025-03-31', to: '2025-04-30' }
    expect(await divide(officerOf(kasongan), { ...input, period: overlapping })).toMatchObject({
      code: 'OVERLAPPING_PERIOD',
    })

    const corrects = proceedsRun.id
    expect(await divide(officerOf(kasongan), { ...input, corrects })).toMatchObject({ code: 'INVALID_VALUE' })
    const again = await divide(officerOf(kasongan), { ...input, corrects, correctionReason: 'Dihitung ulang.' })
    // The same sales by the same rule come to the same.
    expect(again.proceedsRun).toMatchObject({
      hash: proceedsRun.hash,
      premi: proceedsRun.premi,
      corrects: { id: corrects },
    })
    await sell(kasongan, '1', '2025-02-02')
    expect(
      await divide(officerOf(kasongan), { ...input, corrects, correctionReason: 'Terlambat dicatat.' }),
    ).toMatchObject({ code: 'INVALID_STATUS' })
    const late = await divide(officerOf(kasongan), {
      ...input,
      corrects: again.proceedsRun.id,
      correctionReason: 'Terlambat dicatat.',
    })
    expect(late.proceedsRun).toMatchObject({ turnover: { amount: '102' }, amount: { amount: '102' } })
    expect(late.proceedsRun.hash).not.toBe(proceedsRun.hash)
  })

  it('divides profit, which needs costs; a loss is divided into nothing', async () => {
    const facility = facilityId(palangkaraya)
    const officer = officerOf(palangkaraya)
    await set(officer, {
      facilityId: facility,
      base: 'PROFIT',
      premiPercent: '15',
      pnbpPercent: '25',
      workingCapitalPercent: '60',
    })
    await sell(palangkaraya, '1270000', '2025-10-10')
    const october = { facilityId: facility, period: { from: '2025-10-01', to: '2025-10-31' } }
    expect(await divide(officer, october)).toMatchObject({ code: 'INVALID_VALUE' })
    expect((await divide(officer, { ...october, costs: '270000' })).proceedsRun).toMatchObject({
      costs: { amount: '270000' },
      amount: { amount: '1000000' },
      premi: { amount: '150000' },
      pnbp: { amount: '250000' },
      workingCapital: { amount: '600000' },
    })
    const november = { facilityId: facility, period: { from: '2025-11-01', to: '2025-11-30' }, costs: '5' }
    expect((await divide(officer, november)).proceedsRun).toMatchObject({
      amount: { amount: '0' },
      premi: { amount: '0' },
    })
  })

  it('refuses periods that are open, to come, under two rules, or under one that tells the premi alone', async () => {
    const own = facilityId(samarinda)
    const officer = officerOf(samarinda)
    for (const wrong of [
      { from: '2025-01-01' },
      { from: '2025-02-01', to: '2025-01-01' },
      { from: '2026-01-01', to: '2999-01-01' },
      { from: '2025-06-01', to: '2025-07-31' },
      { from: '2023-12-01', to: '2024-01-31' },
    ]) {
      expect(await divide(officer, { facilityId: own, period: wrong })).toMatchObject({ code: 'INVALID_PERIOD' })
    }
    expect(await divide(officer, { facilityId: own, period, costs: '1' })).toMatchObject({ code: 'INVALID_VALUE' })
    expect(await divide(administrator, { facilityId: facilityId('lapas-namlea'), period })).toMatchObject({
      code: 'INVALID_STATUS',
    })
  })

  it('divides a period once, however many do at the same time', async () => {
    const may = { facilityId: facilityId(samarinda), period: { from: '2024-05-01', to: '2024-05-31' } }
    const answers = await Promise.all(Array.from({ length: 12 }, () => divide(officerOf(samarinda), may)))
    expect(answers.filter(answer => answer.proceedsRun)).toHaveLength(1)
    expect(answers.filter(answer => answer.code === 'OVERLAPPING_PERIOD')).toHaveLength(11)
  })
})

describe('proceedsRuns', () => {
  const list = '{ proceedsRuns(first: 100) { totalCount nodes { id facility { id } isSuperseded } } }'

  it('are seen by those who keep the records alone', async () => {
    const { data } = await service.as(officerOf(kasongan))(list)
    expect(data.proceedsRuns.nodes).toEqual([
      expect.objectContaining({ facility: { id: facilityId(kasongan) }, isSuperseded: false }),
    ])
    expect(
      (await service.as({ role: 'REGIONAL', regionalOfficeCode: 'kanwil-jawa-barat' })(list)).data.proceedsRuns
        .totalCount,
    ).toBe(0)
    expect(
      (await service.as(administrator)('{ proceedsRuns(filter: { includeSuperseded: true }) { totalCount } }')).data
        .proceedsRuns.totalCount,
    ).toBe(6)
    for (const viewer of [{}, { role: 'ANALYST' } as const, { role: 'PARTNER' } as const]) {
      expect((await service.as(viewer)(list)).errors).toHaveLength(1)
    }
  })
})
