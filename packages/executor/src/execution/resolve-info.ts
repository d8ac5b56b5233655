import type { GraphQLResolveInfo } from 'graphql'
import type { Run } from './run.ts'
import type { Slot } from './slot.ts'

type Path = GraphQLResolveInfo['path']

/** The `info` of a resolver. Nothing is made for those who do not look at it, so its properties are getters: read them by name. */
export class ResolveInfo implements GraphQLResolveInfo {
  readonly #run: Run
  readonly #slot: Slot
  readonly #indexes: readonly number[]

  constructor(run: Run, slot: Slot, indexes: readonly number[]) {
    this.#run = run
    this.#slot = slot
    this.#indexes = indexes
  }

  get fieldName() {
    return this.#slot.field.definition.name
  }
  get fieldNodes() {
    return this.#slot.field.nodes
  }
  get returnType() {
    return this.#slot.field.definition.type
  }
  get parentType() {
    return this.#slot.field.parentType
  }
  get schema() {
    return this.#slot.field.operation.schema
  }
  get fragments() {
    return this.#slot.field.operation.fragments
  }
  get operation() {
    return this.#slot.field.operation.definition
  }
  get rootValue() {
    return undefined
  }
  get variableValues() {
    return this.#run.variables
  }

  get path(): Path {
    const slots: Slot[] = []
    for (let at: Slot | undefined = this.#slot; at; at = at.around) slots.unshift(at)
    // What an abstract type is found out for is the field, also where it is an item.
    while (slots.at(-1)?.name === undefined) slots.pop()
    let path: Path | undefined
    let depth = 0
    for (const { name, field } of slots)
      path =
        name === undefined
          ? { prev: path, key: this.#indexes[depth++] as number, typename: undefined }
          : { prev: path, key: name, typename: field.parentType.name }
    return path as Path
  }
}
