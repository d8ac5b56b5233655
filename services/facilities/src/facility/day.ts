import { type Refusal, refuse } from '@karya/postgres'
import type { Repositories } from '../database.ts'
import type { FacilityRow } from './row.ts'

/** Before it there was no office to record anything; an earlier day is a slip of the pen, such as the year 0202. */
const earliest = '1800-01-01'

/** A day on which something became true of a facility: it has come in the facility's own time zone, and lies not before 1800. */
export const checkDay = async (
  { facilities }: Repositories,
  facility: Pick<FacilityRow, 'code' | 'timeZone'>,
  day: string,
  field: string,
): Promise<Refusal<'INVALID_PERIOD'> | null> => {
  if (day < earliest) {
    return refuse('INVALID_PERIOD', `${day} lies before ${earliest}. Give the day that was meant.`, 'input', field)
  }
  const today = await facilities.today(facility)
  if (day <= today) return null
  const message = `${day} has not come yet at ${facility.code}, where it is ${today}. Record it on the day.`
  return refuse('INVALID_PERIOD', message, 'input', field)
}
