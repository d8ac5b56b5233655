import { referenceCodes } from '../../reference/reference-codes.ts'
import type { HarmonisedLike } from './assortment.ts'
import type { HsCertainty, ProductRecord } from './records.ts'

/** How the reference codes call what an item is like. */
const suggestionOf: Record<HarmonisedLike, string> = {
  nyatu: 'gantungan kunci / ukiran getah nyatu',
  stone: 'gelang/kalung batu lilis (agate/carnelian)',
  imitation: 'aksesoris imitasi',
  'rattan bag': 'tas anyaman rotan',
  'wooden ornament': 'ornamen kayu',
  'wooden furniture': 'mebel kayu',
}

type Harmonised = Pick<ProductRecord, 'hsCode' | 'hsCertainty' | 'hsBasis'>

/** The code of the Harmonised System that the reference codes suggest for what is like this, and how sure they are. */
export const harmonised = (like: HarmonisedLike | undefined): Harmonised => {
  const suggestion = like && suggestions().get(suggestionOf[like])
  return suggestion ?? { hsCode: null, hsCertainty: null, hsBasis: null }
}

let read: Map<string, Harmonised> | undefined

const suggestions = () => {
  read ??= new Map(
    referenceCodes().hsSuggestions.map(({ product, hs6, basis, status }) => {
      const [code = ''] = hs6.split('/')
      const certainty: HsCertainty = status.startsWith('suggestion') ? 'SUGGESTED' : 'UNVERIFIED'
      const alternative = hs6.includes('/') ? `or ${hs6.split('/')[1]}` : null
      const said = [basis, status === 'unverified' ? null : status, alternative].filter(Boolean).join('; ')
      return [product, { hsCode: code, hsCertainty: certainty, hsBasis: said || null }]
    }),
  )
  return read
}
