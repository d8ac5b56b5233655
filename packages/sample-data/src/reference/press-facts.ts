import { readJson } from '../data-files.ts'

/** A date as the articles give it: a day, or no more than a year ("2024"). */
export type PressDate = string

export interface PressArticle {
  id: string
  date: PressDate
  /** Present where `date` is not the day of publication, and says what it is instead. */
  dateNote?: string
  outlet: string | null
  byline: string
  url?: string
  /** Code of the facility it is about. */
  facility: string
}

export interface PressFacility {
  slug: string
  officialName: string
  /** Other spellings of its name in the articles. */
  aliases: string[]
  regencyCode: string
  province: string
  timeZone: string
  venues?: string[]
  amenities?: string[]
}

/** A public office holder. `seen`: the articles that name them. */
export interface PressOfficial {
  facility: string
  title: string
  name: string
  nameVariants?: string[]
  seen: string[]
}

export interface PressPartner {
  slug: string
  /** In brackets where the article leaves the partner unnamed. */
  name: string
  type:
    | 'DEKRANASDA'
    | 'LOCAL_GOVERNMENT'
    | 'BLK'
    | 'LPK'
    | 'UMKM'
    | 'EXPORTER'
    | 'LOCAL_BUSINESS'
    | 'UKM_COUNCIL'
    | 'MINISTRY'
  level?: 'PROVINCE' | 'REGENCY'
  regionCode?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  nameVariants?: string[]
  contribution?: string[]
  status?: 'HOPED_FOR' | 'PLEDGED' | 'COOPERATING'
  need?: string
  representative?: string
  articles: string[]
}

export interface PressTrainingSession {
  facility: string
  opened: PressDate
  venue: string
  participants: number
  topics: string[]
  material: string
  duration: string
  /** Slugs of partners. */
  partners: string[]
  article: string
}

export interface PressProduct {
  facility: string
  /** Starts with `(unnamed)` where the article names no product. */
  name: string
  material?: string
  export?: boolean
  iconicOf?: string
  article: string
}

export interface PressEvent {
  date: PressDate | null
  type: 'TRAINING_OPENING' | 'EXPORT_LAUNCH' | 'COMMEMORATION_AND_REVIEW' | 'PARTNER_VISIT' | 'EXHIBITION'
  name?: string
  place?: string
  /** One facility; an event of several has `facilities` instead. */
  facility?: string
  facilities?: string[]
  /** Slug of a partner. */
  partner?: string
  visited?: string[]
  destination?: string
  outcome?: string
  article: string
}

export interface PressProgramme {
  framework: string
  point: number | null
  text?: string
  articles: string[]
}

export interface PressNeed {
  /** Code of a facility, or `WBP` for a need of its inmates as a whole. */
  who: string
  need: string
  kind: 'MARKETING' | 'QUALITY' | 'PARTNERSHIP' | 'REINTEGRATION'
  article?: string
  articles?: string[]
}

export interface PressFacts {
  articles: PressArticle[]
  facilities: PressFacility[]
  officials: PressOfficial[]
  partners: PressPartner[]
  trainingFields: string[]
  trainingSessions: PressTrainingSession[]
  products: PressProduct[]
  events: PressEvent[]
  programmes: PressProgramme[]
  needs: PressNeed[]
}

/** What five press articles say of three facilities: every partner, session, product, event, pledge and need in them. */
export const pressFacts = (): PressFacts => readJson<PressFacts>('press-facts.json')
