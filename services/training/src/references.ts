/** Entities of other services, named by their keys for the gateway to fill. */
export interface FacilityReference {
  __typename?: 'Facility'
  id: string
}

export interface PartnerReference {
  __typename?: 'Partner'
  id: string
}

export interface ProgrammePointReference {
  __typename?: 'ProgrammePoint'
  code: string
}

export interface RegionReference {
  __typename?: 'Region'
  code: string
}

export interface RegionalOfficeReference {
  __typename?: 'RegionalOffice'
  code: string
}

export const facilityReference = (id: string): FacilityReference => ({ __typename: 'Facility', id })
export const partnerReference = (id: string): PartnerReference => ({ __typename: 'Partner', id })
export const programmePointReference = (code: string): ProgrammePointReference => ({
  __typename: 'ProgrammePoint',
  code,
})
