import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import { lockFacility } from '../facility/lock.ts'
import type { AddWorkUnitInput } from '../generated/schema.ts'

const longest = { name: 200, description: 2000 }

/** Work units of one facility have different names. */
export const addWorkUnit = (input: AddWorkUnitInput, { transact, viewer }: Context) =>
  transact('addWorkUnit', input, async repositories => {
    const { facilities, sources, workUnits } = repositories
    const facility = await lockFacility(repositories, viewer, input)
    if (isRefusal(facility)) return facility
    const name = input.name.trim()
    if (!name) return refuse('INVALID_VALUE', 'The name is empty. Give one.', 'input', 'name')
    const tooLong =
      checkLength(name, longest.name, 'name') ?? checkLength(input.description, longest.description, 'description')
    if (tooLong) return tooLong
    if ((await workUnits.byFacilityIds([facility.id])).some(unit => unit.name === name)) {
      return refuse(
        'ALREADY_EXISTS',
        `${facility.code} has a work unit ${JSON.stringify(name)} already.`,
        'input',
        'name',
      )
    }
    const refusedSource = checkSource(input.source)
    if (refusedSource) return refusedSource
    const workUnit = { id: randomUUID(), facilityId: facility.id, name, description: input.description?.trim() || null }
    await workUnits.insert(workUnit)
    if (input.source) await sources.attach('WorkUnit', workUnit.id, input.source)
    return accept({ workUnit, facility: await facilities.touch(facility.id) })
  })
