import { randomUUID } from 'node:crypto'
import { lockFacility } from '@karya/facility-copy'
import { accept, checkLength, checkSource, isRefusal, type Refusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { CreateTrainingProgramInput } from '../generated/schema.ts'
import { checkShortTexts } from '../short-texts.ts'

/** The form of a programme point's code; whether there is one, the facilities service alone knows. */
const pointCode = /^[A-Z0-9_]+-[a-z0-9-]+$/

const checkTitle = (title: string): Refusal<'INVALID_VALUE'> | null =>
  title.trim()
    ? checkLength(title, 200, 'title')
    : refuse('INVALID_VALUE', 'The title is empty. Give one.', 'input', 'title')

/** The bounds of the constraint `hours_are_believable`. */
const checkHours = (hours: number | null | undefined): Refusal<'INVALID_VALUE'> | null =>
  hours == null || (hours >= 1 && hours <= 2000)
    ? null
    : refuse('INVALID_VALUE', `hours is ${hours}, but has to be between 1 and 2000.`, 'input', 'hours')

const checkPoints = (codes: readonly string[]): Refusal<'UNKNOWN_REFERENCE'> | null => {
  const wrong = codes.find(code => !pointCode.test(code) || code.length > 200)
  if (wrong === undefined) return null
  const message = `${JSON.stringify(wrong.slice(0, 40))} is no code of a programme point, such as AKSELERASI_13-3. The query programmeFrameworks lists them.`
  return refuse('UNKNOWN_REFERENCE', message, 'input', 'programmePointCodes')
}

export const createTrainingProgram = (input: CreateTrainingProgramInput, { transact, viewer }: Context) =>
  transact('createTrainingProgram', input, async repositories => {
    const { facilities, programs, sources } = repositories
    const { skillField, title, description, hours = null, materials, source } = input
    const points = [...new Set(input.programmePointCodes ?? [])]
    const facility = await lockFacility(facilities, viewer, input.facilityId)
    if (isRefusal(facility)) return facility
    const refused =
      checkTitle(title) ??
      checkLength(description, 2000, 'description') ??
      checkHours(hours) ??
      checkShortTexts(materials, 'materials') ??
      checkShortTexts(input.programmePointCodes, 'programmePointCodes') ??
      checkPoints(points) ??
      checkSource(source)
    if (refused) return refused
    const program = await programs.insert(
      {
        id: randomUUID(),
        facilityId: facility.id,
        skillField,
        title: title.trim(),
        description: description?.trim() || null,
        hours,
        materials: materials?.map(material => material.trim()) ?? [],
      },
      points,
    )
    if (source) await sources.attach('TrainingProgram', program.id, source)
    return accept({ program })
  })
