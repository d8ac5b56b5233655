/** What an answer's object looks like to a reader: its fields, in the order in which the subgraph writes them. */
export interface ObjectLayout {
  fields: FieldLayout[]
}

export interface FieldLayout {
  name: string
  /** How its value is read where somebody else reads it, or writes into it. */
  value: ValueLayout
  isKept: boolean
  /** The pattern of its value, where a client may get it as it was written. */
  pattern: string | undefined
  /** The fields with which it is one slice, itself among them; undefined where it is in none. */
  run: FieldLayout[] | undefined
}

export type ValueLayout =
  | { kind: 'constant'; text: string }
  | { kind: 'leaf'; pattern: string }
  | { kind: 'object'; object: ObjectLayout }
  | { kind: 'list'; element: ValueLayout }
  /** Objects of several types: they are parsed. */
  | { kind: 'any' }

export const namesOf = (run: readonly FieldLayout[]): string[] => run.map(({ name }) => name)
