import type { FacilityFeed } from '@karya/facility-copy'
import { facilitiesData } from '@karya/sample-data'

/** The facilities of the sample data as the facilities service answers them, for tests of the other services without it. */
export const sampleFacilities: FacilityFeed = async after => ({
  changes: after
    ? []
    : facilitiesData('none').facilities.map(
        ({ id, code, kind, class: facilityClass, specialization, timeZone, ...place }) => ({
          id,
          facility: {
            ...{ id, code, kind, class: facilityClass, specialization, timeZone },
            province: place.provinceCode,
            regency: place.regencyCode,
            regionalOffice: place.regionalOfficeCode,
          },
        }),
      ),
  next: 'all',
  hasMore: false,
})
