import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import { lockFacility } from '../facility/lock.ts'
import { longestName } from '../facility/row.ts'
import type { AddFacilityAliasInput } from '../generated/schema.ts'

/** A facility is listed under a name once, be it official, former or an alias. */
export const addFacilityAlias = (input: AddFacilityAliasInput, { transact, viewer }: Context) =>
  transact('addFacilityAlias', input, async repositories => {
    const { aliases, facilities, sources } = repositories
    const facility = await lockFacility(repositories, viewer, input)
    if (isRefusal(facility)) return facility
    const alias = input.alias.trim()
    if (!alias) return refuse('INVALID_VALUE', 'The alias is empty. Give a name.', 'input', 'alias')
    const tooLong = checkLength(alias, longestName, 'alias')
    if (tooLong) return tooLong
    const known = [facility.name, ...(await aliases.byFacilityIds([facility.id])).map(row => row.alias)]
    if (known.includes(alias)) {
      return refuse(
        'ALREADY_EXISTS',
        `${facility.code} is known as ${JSON.stringify(alias)} already.`,
        'input',
        'alias',
      )
    }
    const refusedSource = checkSource(input.source)
    if (refusedSource) return refusedSource
    const row = { id: randomUUID(), facilityId: facility.id, alias }
    await aliases.insert(row)
    if (input.source) await sources.attach('Facility', facility.id, input.source)
    return accept({ facility: await facilities.touch(facility.id) })
  })
