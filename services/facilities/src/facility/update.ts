import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { UpdateFacilityInput } from '../generated/schema.ts'
import { lockFacility } from './lock.ts'
import { findPlace } from './place.ts'
import { longestName } from './row.ts'

export const updateFacility = (input: UpdateFacilityInput, { transact, viewer }: Context) =>
  transact('updateFacility', input, async repositories => {
    const { id: facilityId, version } = input
    const facility = await lockFacility(repositories, viewer, { facilityId, version }, 'id')
    if (isRefusal(facility)) return facility
    const name = input.name?.trim()
    if (name === '')
      return refuse('INVALID_VALUE', 'The name is empty. Give the official one, or leave it out.', 'input', 'name')
    const refusedName = checkLength(name, longestName, 'name')
    if (refusedName) return refusedName
    if (
      input.regionalOfficeCode &&
      input.regionalOfficeCode !== facility.regionalOfficeCode &&
      viewer.role !== 'ADMIN'
    ) {
      const message = 'Only an administrator moves a facility to another regional office. Leave regionalOfficeCode out.'
      return refuse('INVALID_VALUE', message, 'input', 'regionalOfficeCode')
    }
    const place = await findPlace(repositories, input)
    if (isRefusal(place)) return place
    return accept({ facility: await repositories.facilities.update(facility.id, { ...place, ...(name && { name }) }) })
  })
