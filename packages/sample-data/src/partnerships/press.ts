import { dayOrNull } from '../data-files.ts'
import { karyaId } from '../identity.ts'
import type { PressFacts, PressPartner } from '../reference/press-facts.ts'
import { pressSourceId } from '../source-documents.ts'
import type { NeedRecord, PartnerRecord, PledgeRecord, SupportKind } from './records.ts'

const facilityId = (code: string): string => karyaId('facility', code)
const partnerId = (slug: string): string => karyaId('partner', slug)

/** The contributions that articles name, as kinds of support. Access to the world of work is none of them, and stays in words. */
const supportOf: Readonly<Record<string, SupportKind | null>> = {
  EXHIBITION: 'PROMOTION',
  PROMOTION: 'PROMOTION',
  TRAINING: 'TRAINING',
  ENTREPRENEUR_MENTORING: 'TRAINING',
  MARKETING: 'MARKETING',
  MARKET_ACCESS: 'MARKETING',
  PRODUCT_DISSEMINATION: 'MARKETING',
  WORLD_OF_WORK_ACCESS: null,
}
const noteOf: Readonly<Record<string, string>> = {
  EXHIBITION: 'exhibitions',
  ENTREPRENEUR_MENTORING: 'mentoring of entrepreneurs',
  MARKET_ACCESS: 'access to markets',
  PRODUCT_DISSEMINATION: 'making products known',
  WORLD_OF_WORK_ACCESS: 'access to the world of work',
}

const supportsOf = (words: readonly string[] | undefined): SupportKind[] => [
  ...new Set(
    (words ?? []).flatMap(word => {
      const kind = supportOf[word]
      if (kind === undefined) throw new Error(`press.ts does not know the contribution "${word}" of press-facts.json.`)
      return kind ?? []
    }),
  ),
]

const partnerRecord = (partner: PressPartner): PartnerRecord => ({
  id: partnerId(partner.slug),
  code: partner.slug,
  name: partner.name,
  nameVariants: partner.nameVariants ?? [],
  kind: partner.type,
  statedStanding: partner.status ?? null,
  regionCode: partner.regionCode ?? null,
  country: partner.country ?? (partner.regionCode ? 'ID' : null),
  representative: partner.representative ?? null,
  contributions: supportsOf(partner.contribution),
  contributionNote: (partner.contribution ?? []).flatMap(word => noteOf[word] ?? []).join(', ') || null,
  isGenerated: false,
  sourceIds: partner.articles.map(pressSourceId),
})

export const pressPartners = (facts: PressFacts): PartnerRecord[] => facts.partners.map(partnerRecord)

/**
 * The kinds of support that a need of the facts asks for. "Partnership" is none: where the text asks for coaching and for making
 * products known, it is a need of training and one of marketing, both in the words of the article. The need of inmates as a whole
 * ("REINTEGRATION") is of no facility, and is left out.
 */
const kindsOfNeed: Readonly<Record<string, readonly SupportKind[]>> = {
  MARKETING: ['MARKETING'],
  QUALITY: ['QUALITY'],
  PARTNERSHIP: ['TRAINING', 'MARKETING'],
  REINTEGRATION: [],
}

const dayOf = (article: string, facts: PressFacts): string | null =>
  dayOrNull(facts.articles.find(({ id }) => id === article)?.date)

/** Partners of the region and kind of need for which an article says that it is hoped for them. */
const hopedFor = (kind: string, article: string, facts: PressFacts): string[] =>
  facts.partners
    .filter(({ status, need, articles }) => status === 'HOPED_FOR' && need === kind && articles.includes(article))
    .map(({ slug }) => partnerId(slug))

/** No article tells that a need was met, so all of them are open. */
export const pressNeeds = (facts: PressFacts): NeedRecord[] =>
  facts.needs.flatMap(need => {
    const article = need.article
    if (!article) return []
    return (kindsOfNeed[need.kind] ?? []).map(kind => ({
      id: karyaId('need', `${need.who}/${article}/${kind}`),
      facilityId: facilityId(need.who),
      kind,
      description: need.need,
      status: 'OPEN' as const,
      postedOn: dayOf(article, facts),
      withdrawalReason: null,
      hopedForPartnerIds: hopedFor(need.kind, article, facts),
      answers: [],
      isGenerated: false,
      sourceIds: [pressSourceId(article)],
    }))
  })

/** A partner of status PLEDGED promised what it contributes, to the facility and on the day of the article, and named no day for it. */
export const pressPledges = (facts: PressFacts): PledgeRecord[] =>
  facts.partners
    .filter(({ status }) => status === 'PLEDGED')
    .flatMap(partner =>
      partner.articles.flatMap(id => {
        const article = facts.articles.find(candidate => candidate.id === id)
        const facility = facts.facilities.find(({ slug }) => slug === article?.facility)
        const madeOn = dayOrNull(article?.date)
        if (!article || !facility || !madeOn) return []
        return supportsOf(partner.contribution).map(
          (kind): PledgeRecord => ({
            id: karyaId('pledge', `${partner.slug}/${article.facility}/${kind}`),
            partnerId: partnerId(partner.slug),
            facilityIds: [facilityId(article.facility)],
            kind,
            description: pledgeTexts[kind] ?? null,
            needId: null,
            madeOn,
            dueOn: null,
            fulfilledOn: null,
            step: 'OPEN',
            timeZone: facility.timeZone,
            isGenerated: false,
            sourceIds: [pressSourceId(id)],
          }),
        )
      }),
    )

const pledgeTexts: Partial<Record<SupportKind, string>> = {
  PROMOTION: 'Promotion of the products',
  MARKETING: 'Access to markets',
  TRAINING: 'Training',
}
