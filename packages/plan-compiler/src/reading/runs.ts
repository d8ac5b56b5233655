import type { ClientFields } from './client-fields.ts'
import type { FieldLayout, ObjectLayout } from './layout.ts'

/** Joins fields that follow one another in the client's answer as they do in the subgraph's. What is kept anyway needs no slice. */
export function formRuns(fields: readonly FieldLayout[], client: ClientFields | undefined): void {
  let run: FieldLayout[] = []
  let last = -1
  for (const field of fields) {
    const at = field.pattern === undefined ? -1 : (client?.placeOf(field.name) ?? -1)
    if (at < 0 || at !== last + 1) run = []
    last = at
    if (at < 0) continue
    run.push(field)
    field.run = run
  }
  for (const field of fields) if (field.run?.every(({ isKept }) => isKept)) field.run = undefined
}

/** The pattern of an object of which the client gets just what is there; undefined where something in it is kept. */
export function patternOfWhole({ fields }: ObjectLayout, client: ClientFields): string | undefined {
  const [first] = fields
  const isWhole =
    first?.run?.length === fields.length &&
    fields.length === client.fields.length &&
    fields.every(({ isKept, value }) => !isKept || value.kind === 'constant')
  return isWhole ? `\\{${fields.map(patternOfField).join(',')}\\}` : undefined
}

export const patternOfField = ({ name, pattern }: FieldLayout): string => `"${name}":${pattern}`
