import { defaultSeed } from '../../facilities/facilities-data.ts'
import type { FacilityRecord, SampleSize } from '../../facilities/records.ts'
import { drawFacility, generatedCount, generatedId, generatedUntil } from '../../plan.ts'
import { type RandomSource, randomStream } from '../../random.ts'
import type { PledgeRecord, PledgeStep, SupportKind } from '../records.ts'
import { generatedNeed } from './needs.ts'
import { commonTimeZone, dayAfter, daysBetween, drawDay, noLater, type World } from './world.ts'

interface Subject {
  partnerId: string
  kind: SupportKind
  facilities: FacilityRecord[]
  needId: string | null
  madeOn: string
  isMet: boolean
}

/** What a partner answered to a need, or for every other one something that nobody had asked for. */
const drawSubject = (size: SampleSize, all: World, random: RandomSource): Subject => {
  const need = generatedNeed(random.between(0, generatedCount(size, 'need') - 1), all)
  const [answer] = need.answers
  if (answer) {
    const { kind, facility, id: needId, status } = need
    return {
      partnerId: answer.partnerId,
      kind,
      facilities: [facility],
      needId,
      madeOn: answer.answeredOn,
      isMet: status === 'MET',
    }
  }
  const facility = drawFacility(random)
  const partner = all.partnerNear(facility, random)
  const others = random.chance(0.2) ? all.facilitiesNear(facility.provinceCode, 2, random) : []
  const facilities = [...new Map([facility, ...others].map(place => [place.id, place])).values()]
  const madeOn = drawDay(random, '2024-04-01')
  return {
    partnerId: partner.id,
    kind: random.pick(partner.contributions),
    facilities,
    needId: null,
    madeOn,
    isMet: false,
  }
}

/** Most of what is due was kept, some dropped, and the rest is late. */
const drawStep = (dueOn: string | null, isMet: boolean, random: RandomSource): PledgeStep => {
  const draw = random.fraction()
  if (isMet) return 'FULFILLED'
  if (dueOn && dueOn < generatedUntil)
    return draw < 0.68 ? 'FULFILLED' : draw < 0.77 ? 'DROPPED' : draw < 0.9 ? 'IN_PROGRESS' : 'OPEN'
  return draw < 0.12 ? 'FULFILLED' : draw < 0.5 ? 'IN_PROGRESS' : 'OPEN'
}

/** GENERATED pledge number `index`. */
export const generatedPledge = (size: SampleSize, index: number, all: World): PledgeRecord => {
  const random = randomStream(defaultSeed, 'pledge').at(index)
  const { partnerId, kind, facilities, needId, madeOn, isMet } = drawSubject(size, all, random)
  const dueOn = random.chance(0.85) ? dayAfter(madeOn, random.between(30, 400)) : null
  const step = drawStep(dueOn, isMet, random)
  const latest = noLater(dueOn ? dayAfter(dueOn, 45) : generatedUntil)
  return {
    id: generatedId('pledge', index),
    partnerId,
    facilityIds: facilities.map(({ id }) => id),
    kind,
    description: null,
    needId,
    madeOn,
    dueOn,
    fulfilledOn:
      step === 'FULFILLED' ? dayAfter(madeOn, random.between(0, Math.max(0, daysBetween(madeOn, latest)))) : null,
    step,
    timeZone: commonTimeZone(facilities),
    isGenerated: true,
    sourceIds: [],
  }
}
