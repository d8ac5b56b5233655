/** A thing that a skill makes: Indonesian and English name, grams of one unit, the unit, and a product of `hsSuggestions` that it is like. */
export type Item = readonly [name: string, nameEn: string, grams: number, unit: string, harmonised?: HarmonisedLike]
export type HarmonisedLike = 'nyatu' | 'stone' | 'imitation' | 'rattan bag' | 'wooden ornament' | 'wooden furniture'
/** Indonesian and English. */
export type Term = readonly [name: string, nameEn: string]

export interface Assortment {
  items: readonly Item[]
  materials: readonly Term[]
  /** What tells one from another: a colour, a size, a taste. */
  variants: readonly Term[]
  /** Whether motifs of the region are worked into it. */
  hasMotif: boolean
}

export const sizes: readonly Term[] = [
  ['Kecil', 'Small'],
  ['Sedang', 'Medium'],
  ['Besar', 'Large'],
]
