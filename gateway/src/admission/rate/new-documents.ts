import type { Viewer } from '@karya/subgraph'
import { callerOf } from './budgets.ts'
import type { Counter } from './counters.ts'
import { rateLimited } from './refusals.ts'
import { createTurns } from './turns.ts'

/**
 * Fields of operations that are new to a gateway, in a minute, of one caller: reading, validating, planning and compiling them takes
 * about half a millisecond a field, and so less than a tenth of the time. Programs send the same texts again, which is free.
 */
export const newFieldsOfPublic = 10_000
export const newFieldsOfOthers = 30_000

/** Operations of more fields take turns. */
const mostFieldsAtOnce = 100
/** So much text counts as a field. */
const charactersOfField = 100

export interface NewDocument {
  text: string
  /** Fragments expanded. */
  fields: number
  viewer: Viewer
  address: string
}

/** Charges one document to its caller, and waits for its turn if it is large. What it answers ends the turn. Throws `RATE_LIMITED`. */
export type AdmitNewDocument = (document: NewDocument) => Promise<() => void>

export function createAdmitNewDocument(
  counters: () => Promise<{ public: Counter; others: Counter }>,
): AdmitNewDocument {
  const turns = createTurns()
  return async ({ text, fields, viewer, address }) => {
    const caller = callerOf(viewer, address)
    const isPublic = viewer.role === 'PUBLIC'
    const size = Math.max(1, fields, Math.ceil(text.length / charactersOfField))
    const { isWithin, resetSeconds } = await (await counters())[isPublic ? 'public' : 'others'].charge(caller, size)
    if (!isWithin) {
      const most = isPublic ? newFieldsOfPublic : newFieldsOfOthers
      const message = `At most ${most} fields of operations that are new are looked at in a minute. Send the same texts again, with values as variables.`
      throw rateLimited(message, resetSeconds)
    }
    return size > mostFieldsAtOnce ? turns.take(caller) : noTurn
  }
}

const noTurn = () => {}
