import { checkLength, type Refusal, refuse } from '@karya/postgres'
import type { UserErrorCode } from '../generated/schema.ts'

export interface PartnerFacts {
  name?: string | null
  regionCode?: string | null
  country?: string | null
  contributions?: readonly string[] | null
  contributionNote?: string | null
  representative?: string | null
  nameVariants?: readonly string[] | null
  source?: object | null
}

/** What a text column and the indexes over it take. */
export const longestName = 300
export const longestNote = 2000

/** What may be said of a partner, as far as given. Codes of regions are held against Kemendagri's form, not against a list of them. */
export const checkFacts = (facts: PartnerFacts): Refusal<UserErrorCode> | null => {
  const { name, regionCode, country, contributionNote, representative, nameVariants, source } = facts
  if (name != null && !name.trim()) return refuse('INVALID_VALUE', 'The name is empty. Give one.', 'input', 'name')
  if (regionCode != null && !/^\d{2}(\.\d{2})?$/.test(regionCode)) {
    const message = `${JSON.stringify(regionCode)} is no code of a region. Give Kemendagri's, such as 62 for a province or 62.06 for a regency.`
    return refuse('INVALID_VALUE', message, 'input', 'regionCode')
  }
  if (country != null && !/^[A-Z]{2}$/.test(country)) {
    const message = `${JSON.stringify(country)} is no country. Give the two capitals of ISO 3166-1, such as NZ.`
    return refuse('INVALID_VALUE', message, 'input', 'country')
  }
  if (regionCode != null && country != null && country !== 'ID') {
    return refuse('INVALID_VALUE', `A region lies in ID, not in ${country}. Leave one out.`, 'input', 'country')
  }
  if (representative != null && !representative.trim()) {
    return refuse('INVALID_VALUE', 'The representative is empty. Give a name, or null.', 'input', 'representative')
  }
  if (representative != null && !source) {
    const message = 'A name is kept only as a public source gives it. Name the source.'
    return refuse('INVALID_VALUE', message, 'input', 'source')
  }
  if (nameVariants?.some(variant => !variant.trim())) {
    return refuse('INVALID_VALUE', 'A name variant is empty. Leave it out.', 'input', 'nameVariants')
  }
  return (
    checkLength(name, longestName, 'name') ??
    checkLength(representative, longestName, 'representative') ??
    checkLength(contributionNote, longestNote, 'contributionNote') ??
    (nameVariants ?? []).map(variant => checkLength(variant, longestName, 'nameVariants')).find(Boolean) ??
    null
  )
}
