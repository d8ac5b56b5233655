import type { SkillField } from '../../plan.ts'
import type { Assortment } from './assortment.ts'
import { crafts } from './crafts.ts'
import { foods } from './foods.ts'
import { goods } from './goods.ts'

/** What is made of each skill: one assortment, or several where not every material goes into every thing. */
export const assortments: Readonly<Record<SkillField, Assortment | readonly Assortment[]>> = {
  ...crafts,
  ...goods,
  KULINER_BAKERY: foods,
}
