import { occupancies } from '../occupancy/occupancies.ts'
import { officialFigures } from '../reference/official-figures.ts'
import { pressFacts } from '../reference/press-facts.ts'
import { referenceCodes } from '../reference/reference-codes.ts'
import { sourceDocuments } from '../source-documents.ts'
import { facilities, readFacilityRows, regionalOffices, regions } from './places.ts'
import { aliases, officials, workUnits } from './press.ts'
import { programmeFrameworks, programmePoints } from './programmes.ts'
import type { FacilitiesData, SampleSize } from './records.ts'

/** The seed of everything that Karya ships. Another one gives other figures of the same size and pattern. */
export const defaultSeed = 20250516

/**
 * What the facilities service starts with. Reference data and press facts are true and come with every size, `none`
 * included. Generated occupancy, the same for `small` and `national`, comes only if something may be generated.
 * The same size and seed give the same data, to the byte.
 */
export const facilitiesData = (size: SampleSize, seed: number = defaultSeed): FacilitiesData => {
  const facts = pressFacts()
  const codes = referenceCodes()
  const rows = readFacilityRows()
  const allFacilities = facilities(rows, facts)
  const records = {
    regions: regions(),
    regionalOffices: regionalOffices(rows),
    facilities: allFacilities,
    aliases: aliases(facts),
    workUnits: workUnits(facts),
    officials: officials(facts),
    occupancies: size === 'none' ? [] : occupancies(allFacilities, officialFigures(), seed),
    programmeFrameworks: programmeFrameworks(codes, facts),
    programmePoints: programmePoints(codes, facts),
  }
  const used = new Set<string>()
  for (const list of Object.values(records)) {
    for (const { sourceIds } of list) for (const id of sourceIds) used.add(id)
  }
  return { sources: sourceDocuments().filter(source => used.has(source.id)), ...records }
}
