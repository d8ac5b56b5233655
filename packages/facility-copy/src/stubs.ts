/** The place columns of a row of figures; a dimension that was not asked for is absent. */
export interface PlaceOfFigures {
  facilityId?: string | null
  provinceCode?: string | null
  regencyCode?: string | null
  regionalOfficeCode?: string | null
}

/** How services other than facilities name its entities: by key alone, for the gateway to fill. */
export const placeStubs = {
  facility: ({ facilityId }: PlaceOfFigures) =>
    facilityId ? { __typename: 'Facility' as const, id: facilityId } : null,
  province: ({ provinceCode }: PlaceOfFigures) =>
    provinceCode ? { __typename: 'Region' as const, code: provinceCode } : null,
  regency: ({ regencyCode }: PlaceOfFigures) =>
    regencyCode ? { __typename: 'Region' as const, code: regencyCode } : null,
  regionalOffice: ({ regionalOfficeCode }: PlaceOfFigures) =>
    regionalOfficeCode ? { __typename: 'RegionalOffice' as const, code: regionalOfficeCode } : null,
}
