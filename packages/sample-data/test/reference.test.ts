import { describe, expect, it } from '@jest/globals'
import { facilitiesData, officialFigures, pressFacts, proceedsRules, referenceCodes } from '../src/index.ts'

const facts = pressFacts()
const codes = referenceCodes()
const facilityCodes = new Set(facilitiesData('none').facilities.map(facility => facility.code))

describe('press facts', () => {
  it('are whole', () => {
    expect(Object.fromEntries(Object.entries(facts).map(([name, list]) => [name, list.length]))).toEqual({
      articles: 5,
      facilities: 3,
      officials: 4,
      partners: 11,
      trainingFields: 9,
      trainingSessions: 1,
      products: 6,
      events: 5,
      programmes: 2,
      needs: 5,
    })
  })

  it('refer only to facilities, articles and partners that exist', () => {
    const articles = new Set(facts.articles.map(article => article.id))
    const partners = new Set(facts.partners.map(partner => partner.slug))
    const events = facts.events.flatMap(event => event.facilities ?? [event.facility])
    const about = [...facts.articles, ...facts.officials, ...facts.trainingSessions, ...facts.products]
    const needy = facts.needs.map(need => need.who).filter(who => who !== 'WBP')
    for (const code of [...about.map(fact => fact.facility), ...events, ...needy]) {
      expect(facilityCodes.has(code ?? '')).toBe(true)
    }
    const cited = [
      ...facts.officials.flatMap(official => official.seen),
      ...[...facts.partners, ...facts.programmes].flatMap(fact => fact.articles),
      ...[...facts.trainingSessions, ...facts.products, ...facts.events].map(fact => fact.article),
      ...facts.needs.flatMap(need => need.articles ?? [need.article ?? '']),
    ]
    for (const article of cited) expect(articles.has(article)).toBe(true)
    const named = [
      ...facts.trainingSessions.flatMap(session => session.partners),
      ...facts.events.flatMap(event => event.partner ?? []),
    ]
    for (const partner of named) expect(partners.has(partner)).toBe(true)
  })

  it('use the values that their types promise', () => {
    expect([...new Set(facts.partners.map(partner => partner.type))].sort()).toMatchInlineSnapshot(`
     [
       "BLK",
       "DEKRANASDA",
       "EXPORTER",
       "LOCAL_BUSINESS",
       "LOCAL_GOVERNMENT",
       "LPK",
       "MINISTRY",
       "UKM_COUNCIL",
       "UMKM",
     ]
    `)
    expect([...new Set(facts.needs.map(need => need.kind))].sort()).toMatchInlineSnapshot(`
     [
       "MARKETING",
       "PARTNERSHIP",
       "QUALITY",
       "REINTEGRATION",
     ]
    `)
    expect(facts.events.map(event => event.type).sort()).toMatchInlineSnapshot(`
     [
       "COMMEMORATION_AND_REVIEW",
       "EXHIBITION",
       "EXPORT_LAUNCH",
       "PARTNER_VISIT",
       "TRAINING_OPENING",
     ]
    `)
    const dates = [...facts.articles, ...facts.events].map(fact => fact.date)
    expect(dates.every(date => date === null || /^\d{4}(-\d{2}-\d{2})?$/.test(date))).toBe(true)
  })
})

describe('reference codes', () => {
  it('have the lists that the services take their closed sets from', () => {
    expect(codes.class).toEqual(['I', 'II', 'IIA', 'IIB', 'III'])
    expect(codes.trainingField).toHaveLength(15)
    expect(codes.credential).toHaveLength(4)
    expect(codes.productCertification).toHaveLength(6)
    expect(codes.salesChannel).toHaveLength(8)
    expect(codes.hsSuggestions.every(({ product, hs6, status }) => product && hs6 && status)).toBe(true)
    expect(codes.lakipIndicators.every(({ code, text, source }) => code && text && source)).toBe(true)
  })
})

describe('proceeds rules', () => {
  it('split the whole where all three parts are known, and leave the unknown absent', () => {
    const rules = proceedsRules()
    expect(rules).toHaveLength(8)
    const complete = rules.filter(rule => rule.pnbpPercent !== null)
    expect(complete).toHaveLength(3)
    for (const { premiPercent, pnbpPercent, capitalPercent } of complete) {
      expect((premiPercent ?? 0) + (pnbpPercent ?? 0) + (capitalPercent ?? 0)).toBe(100)
    }
    expect(rules[3]).toMatchObject({
      premiPercent: 30,
      pnbpPercent: null,
      capitalPercent: null,
      legalBasis: null,
    })
  })
})

describe('official figures', () => {
  it('are numbers with a source that stands on its own', () => {
    const figures = officialFigures()
    expect(figures).toHaveLength(29)
    expect(figures.every(figure => Number.isFinite(figure.value))).toBe(true)
    expect(figures.filter(figure => figure.source.startsWith('same'))).toEqual([])
    expect(figures[4]?.source).toMatch(/^validnews\.id.*\(article says 52%\)$/)
  })

  it('count the same facilities as the list does', () => {
    const { facilities } = facilitiesData('none')
    for (const kind of ['lapas', 'rutan', 'lpka', 'bapas']) {
      const listed = facilities.filter(facility => facility.kind === kind.toUpperCase()).length
      expect(officialFigures().find(figure => figure.indicator === `master_list_${kind}`)?.value).toBe(listed)
    }
  })
})
