import { dayOrNull } from '../data-files.ts'
import { karyaId } from '../identity.ts'
import { pressProductId } from '../press-product-codes.ts'
import type { PressEvent, PressFacts } from '../reference/press-facts.ts'
import { referenceCodes } from '../reference/reference-codes.ts'
import { pressSourceId } from '../source-documents.ts'
import type { EventRecord } from './records.ts'

const facilitiesOf = ({ facility, facilities }: PressEvent): string[] => facilities ?? (facility ? [facility] : [])

/** The training session that an event opened: of the same facility and article. */
const sessionOf = (event: PressEvent, facts: PressFacts) =>
  event.type === 'TRAINING_OPENING'
    ? facts.trainingSessions.find(
        session => session.article === event.article && facilitiesOf(event).includes(session.facility),
      )
    : undefined

/**
 * The partners that the article names with the event: the one it says took part, those of the session that was opened, and otherwise all
 * it names but the ministry, which articles name for its programme.
 */
const partnersOf = (event: PressEvent, facts: PressFacts): string[] => {
  if (event.partner) return [event.partner]
  const session = sessionOf(event, facts)
  if (session) return session.partners
  return facts.partners
    .filter(({ articles, type }) => articles.includes(event.article) && type !== 'MINISTRY')
    .map(({ slug }) => slug)
}

/** At the launch of an export, the products that went abroad. */
const productsOf = (event: PressEvent, facts: PressFacts): string[] =>
  event.type === 'EXPORT_LAUNCH'
    ? facts.products
        .filter(product => product.export && product.article === event.article)
        .map(({ name }) => pressProductId(name))
    : []

/** The points of programmes that the article names. */
const pointsOf = (event: PressEvent, facts: PressFacts): string[] =>
  facts.programmes
    .filter(({ articles, point }) => point !== null && articles.includes(event.article))
    .flatMap(({ framework, point }) => {
      const code = referenceCodes().programmeFrameworks.find(({ name }) => name === framework)?.code
      return code ? [`${code}-${point}`] : []
    })

const noteOf = ({ outcome, visited, destination }: PressEvent): string | null =>
  [
    outcome && `Outcome: ${outcome}`,
    visited && `Visited: ${visited.join(', ')}`,
    destination && `Destination: ${destination}`,
  ]
    .filter(Boolean)
    .join('. ') || null

/** The events of the facts, with what their articles name beside them. A date of a year alone is no day. */
export const pressEvents = (facts: PressFacts): EventRecord[] =>
  facts.events.map(event => ({
    id: karyaId('event', `${facilitiesOf(event).join('+')}/${event.type}/${event.article}`),
    kind: event.type,
    name: event.name ?? null,
    heldOn: dayOrNull(event.date),
    heldInYear: event.date ? Number(event.date.slice(0, 4)) : null,
    place: event.place ?? sessionOf(event, facts)?.venue ?? null,
    note: noteOf(event),
    facilityIds: facilitiesOf(event).map(code => karyaId('facility', code)),
    partnerIds: partnersOf(event, facts).map(slug => karyaId('partner', slug)),
    productIds: productsOf(event, facts),
    programmePointCodes: pointsOf(event, facts),
    isGenerated: false,
    sourceIds: [pressSourceId(event.article)],
  }))
