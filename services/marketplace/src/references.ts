/** How entities of other services are named: by key alone, for the gateway to fill. */
export interface PartnerReference {
  __typename: 'Partner'
  id: string
}
export interface RegionReference {
  __typename: 'Region'
  code: string
}
export interface RegionalOfficeReference {
  __typename: 'RegionalOffice'
  code: string
}

export const facilityReference = (id: string) => ({ __typename: 'Facility' as const, id })

export const partnerReference = (id: string | null) => (id === null ? null : { __typename: 'Partner' as const, id })
