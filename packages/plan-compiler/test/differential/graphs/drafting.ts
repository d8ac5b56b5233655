import type { Random } from '@karya/testkit/operations'
import type { GraphDraft } from './draft.ts'

export interface EntityPlan {
  name: string
  /** Selections of `@key`; those next to each other in this list stand together in one subgraph. */
  keys: string[]
  /** The subgraphs that resolve it, each with its keys. */
  homes: { subgraph: string; keys: string[] }[]
  fields: string[]
}

export interface GraphPlan {
  draft: GraphDraft
  random: Random
  subgraphs: string[]
  entities: EntityPlan[]
  values: string[]
}

export function placeKeys({ draft }: GraphPlan, subgraph: string, typeName: string, keys: readonly string[]): void {
  for (const field of keys
    .join(' ')
    .replace(/\{.*?\}/g, '')
    .split(/\s+/)
    .filter(Boolean))
    draft.place(subgraph, typeName, field)
  if (!keys.some(key => key.includes('place'))) return
  for (const [field, type] of [
    ['ref', 'ID!'],
    ['zone', 'Int!'],
    ['hint', 'String'],
  ] as const) {
    draft.define('Place', field, { type })
    draft.place(subgraph, 'Place', field)
  }
}

/** A type that a subgraph can name: an entity it does not know yet comes as a stub with its key alone. */
export function bring(plan: GraphPlan, subgraph: string, typeName: string): void {
  const { draft, random } = plan
  if (draft.has(subgraph, typeName)) return
  const entity = plan.entities.find(({ name }) => name === typeName)
  if (entity) {
    const key = entity.homes[0]?.keys[0] as string
    draft
      .type(subgraph, typeName)
      .directives.add(`@key(fields: "${key}"${random.chance(0.5) ? ', resolvable: false' : ''})`)
    placeKeys(plan, subgraph, typeName, [key])
  } else if (typeName === 'Size') {
    for (const [field, type] of [
      ['width', 'Int!'],
      ['height', 'Int'],
      ['unit', 'Color'],
      ['parts', '[Size!]'],
    ] as const) {
      draft.define('Size', field, { type })
      draft.place(subgraph, 'Size', field)
    }
    bring(plan, subgraph, 'Color')
  } else if (typeName === 'Color')
    for (const value of ['RED', 'GREEN', 'BLUE']) draft.type(subgraph, 'Color', 'enum').members.set(value, new Set())
  else if (typeName === 'Filter') {
    draft.type(subgraph, 'Filter', 'input')
    for (const [field, type] of [
      ['text', 'String'],
      ['limit', 'Int = 3'],
      ['colors', '[Color!]'],
      ['also', 'Filter'],
      ['must', 'Boolean! = true'],
    ] as const) {
      draft.define('Filter', field, { type })
      draft.place(subgraph, 'Filter', field)
    }
    bring(plan, subgraph, 'Color')
  } else if (typeName === 'Blob' || typeName === 'Stamp') draft.type(subgraph, typeName, 'scalar')
}

export function bringAll(plan: GraphPlan, subgraph: string, text: string): void {
  for (const name of text.match(/[A-Z]\w*/g) ?? []) bring(plan, subgraph, name)
}

export function addField(
  plan: GraphPlan,
  subgraphs: readonly string[],
  typeName: string,
  fieldName: string,
  type: string,
  args = '',
): void {
  const { draft } = plan
  draft.define(typeName, fieldName, { type, args })
  for (const subgraph of subgraphs) {
    bringAll(plan, subgraph, `${type} ${args.replace(/= \w+/g, '')}`)
    draft.place(subgraph, typeName, fieldName)
  }
}
