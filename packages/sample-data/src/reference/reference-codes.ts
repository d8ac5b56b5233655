import { readJson } from '../data-files.ts'

export interface ReferenceProgrammePoint {
  /** Null where no source gives the number. */
  no: number | null
  text: string
  /** How sure number and content are, in words. */
  status: string
}

export interface ReferenceProgrammeFramework {
  code: string
  name: string
  /** A month, "2024-11". */
  validFrom?: string
  validTo?: string | null
  source?: string
  /** The known points; or a sentence naming the subjects of some; or no more than how many there are. */
  points: ReferenceProgrammePoint[] | string | number
}

export interface HarmonisedSystemSuggestion {
  product: string
  /** Six digits, or two candidates with a stroke between them. */
  hs6: string
  basis?: string
  status: string
}

export interface PerformanceIndicator {
  code: string
  text: string
  formula?: string
  source: string
}

export interface ReferenceCodes {
  facilityType: string[]
  specialization: string[]
  class: string[]
  securityLevel: string[]
  securityLevelSource: string
  programmeFrameworks: ReferenceProgrammeFramework[]
  trainingField: string[]
  credential: string[]
  productCertification: string[]
  salesChannel: string[]
  hsSuggestions: HarmonisedSystemSuggestion[]
  lakipIndicators: PerformanceIndicator[]
}

/** The code lists of the domain, and how sure each is. */
export const referenceCodes = (): ReferenceCodes => readJson<ReferenceCodes>('reference-codes.json')
