import { defaultSeed } from '../facilities/facilities-data.ts'
import { programPlan } from '../plan.ts'
import { type RandomSource, randomStream } from '../random.ts'
import type { TrainingProgramRecord } from './records.ts'
import { subjects } from './subjects.ts'

const levels = ['Dasar', 'Terampil', 'Lanjutan'] as const

/** Programme points as the facilities service codes them: empowerment for food, products of small business, food self-reliance. */
export const pointsOn = {
  foodSecurity: 'AKSELERASI_13-2',
  smallBusiness: 'AKSELERASI_13-3',
  foodSelfReliance: 'PROGRAM_AKSI_15-kemandirian-pangan',
} as const

/** Rattan grows in Kalimantan and Sulawesi; elsewhere it is bamboo and pandanus. Woven cloth is of the east, batik of Java. */
const materialsOf = (materials: readonly string[], provinceCode: string, random: RandomSource): string[] => {
  const isRattanLand = provinceCode.startsWith('6') || provinceCode.startsWith('7')
  const atHand = materials.filter(material => material !== 'rotan' || isRattanLand)
  const first = random.between(0, atHand.length - 1)
  const count = Math.min(atHand.length, random.between(1, 3))
  return Array.from({ length: count }, (_, offset) => atHand[(first + offset) % atHand.length] as string)
}

const pointCodes = (isFood: boolean, random: RandomSource): string[] => {
  if (!isFood) return random.chance(0.3) ? [pointsOn.smallBusiness] : []
  return [
    ...(random.chance(0.35) ? [pointsOn.foodSecurity] : []),
    ...(random.chance(0.15) ? [pointsOn.smallBusiness] : []),
    ...(random.chance(0.15) ? [pointsOn.foodSelfReliance] : []),
  ]
}

const stream = randomStream(defaultSeed, 'training-program')

const makeProgram = (index: number): TrainingProgramRecord => {
  const { id, facility, skillField } = programPlan(index)
  const random = stream.at(index)
  const { names, materials, hours, topics, isFood = false } = subjects[skillField]
  const level = random.pick(levels)
  const [fewest, most] = hours
  return {
    id,
    facilityId: facility.id,
    skillField,
    title: `Pelatihan ${random.pick(names)} Tingkat ${level}`,
    description: `Materi: ${topics.join(', ')}.`,
    hours: Math.round(random.between(fewest, most) / 4) * 4,
    materials: materialsOf(materials, facility.provinceCode, random),
    programmePointCodes: pointCodes(isFood, random),
    isGenerated: true,
    sourceIds: [],
  }
}

const made = new Map<number, TrainingProgramRecord>()

/** GENERATED. Program number `index`; its facility and skill are those of its plan. Kept, as each of its sessions asks for it. */
export const generatedProgram = (index: number): TrainingProgramRecord => {
  const known = made.get(index)
  if (known) return known
  const program = makeProgram(index)
  made.set(index, program)
  return program
}
