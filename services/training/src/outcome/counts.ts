import { type Refusal, refuse } from '@karya/postgres'

/** How many people; null where not known. */
export interface Counts {
  enrolled: number | null
  completed: number | null
  certified: number | null
}

/** The bound of the constraint `enrolment_is_believable`. */
const largest = 10_000

type CountCode = 'INVALID_VALUE' | 'OUTCOME_EXCEEDS_ENROLMENT' | 'CERTIFICATES_EXCEED_OUTCOME'

/** Each number is at most the one before it, and none is known without it: constraints `outcome_within_enrolment` and `certified_within_completed`. */
const checkPair = (
  counts: Counts,
  smaller: 'completed' | 'certified',
  larger: 'enrolled' | 'completed',
): Refusal<CountCode> | null => {
  const part = counts[smaller]
  const whole = counts[larger]
  if (part === null) return null
  if (whole === null) {
    const message = `${smaller} is ${part}, but ${larger} is not known. Give ${larger} as well.`
    return refuse('INVALID_VALUE', message, 'input', larger)
  }
  if (part > whole) {
    const message = `${part} ${smaller} of ${whole} ${larger}: give at most ${whole}, or correct ${larger}.`
    return refuse('OUTCOME_EXCEEDS_ENROLMENT', message, 'input', smaller)
  }
  return null
}

/**
 * Enrolled, completed and certified as they would stand: within bounds, none larger than the one before it, and no fewer certified
 * than there are valid certificates (constraint `certificates_within_certified`).
 */
export const checkCounts = (counts: Counts, validCertificates: number): Refusal<CountCode> | null => {
  for (const field of ['enrolled', 'completed', 'certified'] as const) {
    const count = counts[field]
    if (count !== null && (count < 0 || count > largest)) {
      const message = `${field} is ${count}, but has to be between 0 and ${largest}.`
      return refuse('INVALID_VALUE', message, 'input', field)
    }
  }
  const refused = checkPair(counts, 'completed', 'enrolled') ?? checkPair(counts, 'certified', 'completed')
  if (refused) return refused
  if (validCertificates > (counts.certified ?? 0)) {
    const message = `${validCertificates} certificates are valid, so no fewer were certified. Revoke those that should not be, then record it.`
    return refuse('CERTIFICATES_EXCEED_OUTCOME', message, 'input', 'certified')
  }
  return null
}
