import { type Refusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import type { CreateProductInput } from '../generated/schema.ts'
import type { ProductRow } from './row.ts'

type Facts = Partial<
  Pick<
    ProductRow,
    | 'name'
    | 'nameEn'
    | 'description'
    | 'category'
    | 'materials'
    | 'price'
    | 'stock'
    | 'minimumOrder'
    | 'leadTimeDays'
    | 'monthlyCapacity'
    | 'unit'
    | 'weightGrams'
    | 'hsCode'
    | 'hsCertainty'
    | 'hsBasis'
    | 'originCulture'
  >
>

/** The input of create and update alike. Undefined leaves a fact as it is; null makes it unknown. */
export type FactsInput = Partial<{ [Field in keyof CreateProductInput]: CreateProductInput[Field] | null }>

/** Bounds of the constraints of `product`, lowest first. */
const bounds = {
  stock: [0, 2_147_483_647],
  minimumOrder: [1, 2_147_483_647],
  leadTimeDays: [0, 365],
  monthlyCapacity: [1, 2_147_483_647],
  weightGrams: [1, 2_147_483_647],
} as const

const texts = { nameEn: 300, description: 5_000, unit: 40, originCulture: 200 } as const
const longestName = 300
const mostMaterials = 20
const longestMaterial = 100

const invalid = (message: string, ...field: string[]): Refusal<'INVALID_VALUE'> =>
  refuse('INVALID_VALUE', message, 'input', ...field)

/** A text without spaces around it; null where nothing is left. */
const trimmed = (text: string | null | undefined) => (text == null ? text : text.trim() || null)

const checkTexts = (input: FactsInput): Refusal<'INVALID_VALUE'> | null => {
  if (input.name !== undefined && !input.name?.trim()) {
    return invalid('The name is empty. Give the Indonesian one.', 'name')
  }
  if (input.name && input.name.length > longestName) {
    return invalid(`The name has ${input.name.length} characters, but may have ${longestName}.`, 'name')
  }
  for (const [field, longest] of Object.entries(texts)) {
    const length = input[field as keyof typeof texts]?.length ?? 0
    if (length > longest) return invalid(`${field} has ${length} characters, but may have ${longest}.`, field)
  }
  const { materials } = input
  if (materials && materials.length > mostMaterials) {
    return invalid(`${materials.length} materials are given, but ${mostMaterials} are the most.`, 'materials')
  }
  if (materials?.some(material => !material.trim() || material.length > longestMaterial)) {
    return invalid(
      `A material is empty or longer than ${longestMaterial} characters. Name each in a few words.`,
      'materials',
    )
  }
  return null
}

const checkNumbers = (input: FactsInput): Refusal<'INVALID_VALUE'> | null => {
  for (const [field, [lowest, highest]] of Object.entries(bounds)) {
    const value = input[field as keyof typeof bounds]
    if (value != null && (value < lowest || value > highest)) {
      return invalid(`${field} is ${value}, but has to be between ${lowest} and ${highest}.`, field)
    }
  }
  const { price } = input
  if (price && price.currency !== 'IDR') {
    return invalid(`Prices are in rupiah, so that they compare; this one is in ${price.currency}. Convert it.`, 'price')
  }
  if (price && !(Number(price.amount) > 0 && Number(price.amount) < 1e12)) {
    return invalid(`The price is ${price.amount}, but has to be above 0 and below a million million.`, 'price')
  }
  if (price && !/^\d+(\.\d{1,2}0*)?$/.test(price.amount)) {
    return invalid(
      `The price is ${price.amount}, but sen are the smallest part of a rupiah: give two decimals at most.`,
      'price',
    )
  }
  return null
}

/** What the constraints demand as well, told in words. Null where all is well. */
export const checkFacts = (input: FactsInput): Refusal<'INVALID_VALUE'> | null => {
  const refused = checkTexts(input) ?? checkNumbers(input)
  if (refused) return refused
  const code = input.hsCode?.code
  if (code && !/^\d{4}\.\d{2}$/.test(code)) {
    return invalid(
      `${JSON.stringify(code)} is no heading and subheading of the Harmonised System, such as 9602.00.`,
      'hsCode',
    )
  }
  return null
}

/** The columns that follow from the input; what it leaves out is absent. */
export const factsOf = (input: FactsInput): Facts => {
  const facts: Facts = {
    name: input.name?.trim(),
    nameEn: trimmed(input.nameEn),
    description: trimmed(input.description),
    category: input.category ?? undefined,
    materials: input.materials?.map(material => material.trim()),
    price: input.price === null ? null : input.price?.amount,
    stock: input.stock,
    minimumOrder: input.minimumOrder,
    leadTimeDays: input.leadTimeDays,
    monthlyCapacity: input.monthlyCapacity,
    unit: trimmed(input.unit),
    weightGrams: input.weightGrams,
    originCulture: trimmed(input.originCulture),
    ...(input.hsCode !== undefined && {
      hsCode: input.hsCode?.code ?? null,
      hsCertainty: input.hsCode?.certainty ?? null,
      hsBasis: trimmed(input.hsCode?.basis) ?? null,
    }),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}

/** Sessions are the training service's: their ids are taken as they are, each once. */
export const sessionIdsOf = (ids: readonly string[]): string[] => [...new Set(ids.map(checkId))]
