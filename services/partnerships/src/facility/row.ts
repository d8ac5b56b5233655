/** A facility as this service names it: by id alone, for the facilities subgraph to fill. */
export interface FacilityReference {
  id: string
}
