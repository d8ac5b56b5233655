import { type Refusal, refuse } from '@karya/postgres'
import type { Repositories } from '../database.ts'
import type { UserErrorCode } from '../generated/schema.ts'
import type { FacilityRow } from './row.ts'

const timeZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']

/** Where a facility lies, as far as given, with the province that follows from the regency. Places that do not exist are refused. */
export const findPlace = async (
  { regions }: Repositories,
  place: { regencyCode?: string | null; regionalOfficeCode?: string | null; timeZone?: string | null },
): Promise<
  | Partial<Pick<FacilityRow, 'regencyCode' | 'regencyMatch' | 'provinceCode' | 'regionalOfficeCode' | 'timeZone'>>
  | Refusal<UserErrorCode>
> => {
  const { regencyCode, regionalOfficeCode, timeZone } = place
  const [regency] = regencyCode != null ? await regions.byCodes([regencyCode]) : []
  if (regencyCode != null && !regency?.parentCode) {
    const message = `No regency or city has the code ${JSON.stringify(regencyCode)}. Codes are Kemendagri's, such as 62.06; the query regions lists them.`
    return refuse('UNKNOWN_REFERENCE', message, 'input', 'regencyCode')
  }
  const [office] = regionalOfficeCode != null ? await regions.officesByCodes([regionalOfficeCode]) : []
  if (regionalOfficeCode != null && !office) {
    const message = `No regional office has the code ${JSON.stringify(regionalOfficeCode)}. The query regionalOffices lists them.`
    return refuse('UNKNOWN_REFERENCE', message, 'input', 'regionalOfficeCode')
  }
  if (timeZone != null && !timeZones.includes(timeZone)) {
    const message = `${JSON.stringify(timeZone)} is no time zone of Indonesia: give ${timeZones.join(', ')}.`
    return refuse('INVALID_VALUE', message, 'input', 'timeZone')
  }
  return {
    ...(regency && {
      regencyCode: regency.code,
      regencyMatch: 'CONFIRMED' as const,
      provinceCode: regency.parentCode as string,
    }),
    ...(office && { regionalOfficeCode: office.code }),
    ...(timeZone && { timeZone }),
  }
}
