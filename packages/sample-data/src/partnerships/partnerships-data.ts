import type { SampleSize } from '../facilities/records.ts'
import { type GeneratedKind, generatedCount } from '../plan.ts'
import { pressFacts } from '../reference/press-facts.ts'
import { sourceDocuments, sourceId } from '../source-documents.ts'
import { generatedAgreement } from './generated/agreements.ts'
import { generatedEvent } from './generated/events.ts'
import { generatedNeed } from './generated/needs.ts'
import { generatedPledge } from './generated/pledges.ts'
import { world } from './generated/world.ts'
import { pressNeeds, pressPartners, pressPledges } from './press.ts'
import { pressEvents } from './press-events.ts'
import type { PartnershipsData } from './records.ts'

/**
 * What the partnerships service starts with: partners, needs, pledges and events that the press tells of, with every size, and generated
 * ones beside them. No article tells of an agreement, so all of these are generated. The same size gives the same data, to the byte.
 */
export const partnershipsData = (size: SampleSize): PartnershipsData => {
  const facts = pressFacts()
  const all = world(size)
  const each = <Made>(kind: GeneratedKind, make: (index: number) => Made): Made[] =>
    Array.from({ length: generatedCount(size, kind) }, (_, index) => make(index))
  const records = {
    partners: [...pressPartners(facts), ...all.partners],
    agreements: each('agreement', index => generatedAgreement(index, all)),
    needs: [...pressNeeds(facts), ...each('need', index => generatedNeed(index, all))],
    pledges: [...pressPledges(facts), ...each('pledge', index => generatedPledge(size, index, all))],
    events: [...pressEvents(facts), ...each('event', index => generatedEvent(index, all))],
  }
  const used = new Set(size === 'none' ? [] : [sourceId('generated')])
  for (const list of Object.values(records)) {
    for (const { sourceIds } of list) for (const id of sourceIds) used.add(id)
  }
  return { sources: sourceDocuments().filter(({ id }) => used.has(id)), ...records }
}
