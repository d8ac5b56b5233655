import { describe, expect, it } from '@jest/globals'
import { facilitiesData } from '../src/facilities/facilities-data.ts'
import { karyaId } from '../src/identity.ts'
import { partnershipsData } from '../src/partnerships/partnerships-data.ts'
import { generatedCount, generatedUntil } from '../src/plan.ts'
import { pressProductId } from '../src/press-product-codes.ts'
import { pressFacts } from '../src/reference/press-facts.ts'
import { pressSourceId, sourceId } from '../src/source-documents.ts'

const facts = pressFacts()
const none = partnershipsData('none')
const small = partnershipsData('small')

describe('the partnerships that the press tells of', () => {
  it('are every partner and event of the facts, with the articles', () => {
    expect(none.partners.map(({ code }) => code)).toEqual(facts.partners.map(({ slug }) => slug))
    expect(none.events.length).toBe(facts.events.length)
    for (const { sourceIds, isGenerated } of [...none.partners, ...none.needs, ...none.pledges, ...none.events]) {
      expect(isGenerated).toBe(false)
      expect(sourceIds.length).toBeGreaterThan(0)
    }
  })

  it('are the needs of facilities, not that of inmates as a whole', () => {
    expect(none.needs.map(({ kind, sourceIds }) => [kind, sourceIds[0]])).toEqual([
      ['MARKETING', pressSourceId('000')],
      ['QUALITY', pressSourceId('002')],
      ['MARKETING', pressSourceId('003')],
      ['TRAINING', pressSourceId('004')],
      ['MARKETING', pressSourceId('004')],
    ])
    expect(none.needs[0]).toMatchObject({ status: 'OPEN', hopedForPartnerIds: [karyaId('partner', 'pemkab-katingan')] })
  })

  it('invent no agreement, no day and no number', () => {
    expect(none.agreements).toEqual([])
    for (const pledge of none.pledges)
      expect(pledge).toMatchObject({ dueOn: null, fulfilledOn: null, madeOn: '2025-04-28' })
    expect(none.events.find(({ kind }) => kind === 'PARTNER_VISIT')).toMatchObject({ heldOn: null, heldInYear: 2024 })
  })

  it('name the product that was exported', () => {
    const launch = none.events.find(({ kind }) => kind === 'EXPORT_LAUNCH')
    expect(launch?.productIds).toEqual([pressProductId('Gantungan kunci getah nyatu')])
    for (const { name } of facts.products) expect(pressProductId(name)).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('generated partnerships', () => {
  it('come in the counts of the plan, and the same each time', () => {
    expect(small.partners.length).toBe(none.partners.length + generatedCount('small', 'partner'))
    expect(small.agreements.length).toBe(generatedCount('small', 'agreement'))
    expect(JSON.stringify(partnershipsData('small'))).toBe(JSON.stringify(small))
  })

  it('name no person, and say that they are generated', () => {
    for (const partner of small.partners.filter(({ isGenerated }) => isGenerated))
      expect(partner.representative).toBeNull()
    expect(small.sources.map(({ id }) => id)).toContain(sourceId('generated'))
    expect(none.sources.map(({ id }) => id)).not.toContain(sourceId('generated'))
  })

  it('refer to records that exist, in an order of days that is possible', () => {
    const partners = new Set(small.partners.map(({ id }) => id))
    const facilities = new Set(facilitiesData('none').facilities.map(({ id }) => id))
    const needs = new Map(small.needs.map(need => [need.id, need]))
    for (const agreement of small.agreements) {
      expect(partners.has(agreement.partnerId)).toBe(true)
      expect(agreement.facilityIds.length).toBeGreaterThan(0)
      for (const id of agreement.facilityIds) expect(facilities.has(id)).toBe(true)
      if (agreement.terminatedOn) expect(agreement.terminatedOn >= agreement.validFrom).toBe(true)
    }
    for (const { needId, kind, partnerId, madeOn, dueOn, fulfilledOn, step } of small.pledges) {
      const need = needId && needs.get(needId)
      if (need) {
        expect(need.kind).toBe(kind)
        expect(need.answers.map(answer => answer.partnerId)).toContain(partnerId)
      }
      if (dueOn) expect(dueOn >= madeOn).toBe(true)
      expect(fulfilledOn !== null).toBe(step === 'FULFILLED')
      if (fulfilledOn) expect(fulfilledOn >= madeOn && fulfilledOn <= generatedUntil).toBe(true)
    }
  })

  it('leave the facilities that the press tells of alone', () => {
    const told = new Set(facts.facilities.map(({ slug }) => karyaId('facility', slug)))
    for (const { needs, agreements, pledges, events } of [small, partnershipsData('national')]) {
      const ofFacilities = [...agreements, ...pledges, ...events].flatMap(record =>
        record.isGenerated ? record.facilityIds : [],
      )
      const ofOne = needs.flatMap(record => (record.isGenerated ? [record.facilityId] : []))
      expect([...ofFacilities, ...ofOne].filter(id => told.has(id))).toEqual([])
    }
  })

  it('have codes and numbers of their own at the national size', () => {
    const national = partnershipsData('national')
    expect(new Set(national.partners.map(({ code }) => code)).size).toBe(national.partners.length)
    const numbers = national.agreements.flatMap(({ number }) => number ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})
