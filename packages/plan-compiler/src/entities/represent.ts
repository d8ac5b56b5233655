import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import { literal, type Source } from '@karya/code-generation'
import type { GraphQLSchema } from 'graphql'
import { keyPart } from './key.ts'
import { type Branch, branchesOf } from './requirements.ts'
import { select, selectBelow } from './select.ts'

export interface Represented {
  /** What the subgraph is asked for, each once. */
  representations: Record<string, unknown>[]
  /** Those entities that have a representation. */
  targets: Record<string, unknown>[]
  /** For each target, the place of its representation; places appear in ascending order. */
  indexes: number[]
}

export type Represent = (entities: readonly unknown[]) => Represented

/** Writes the pass over entities that builds their representations, equal ones once; the name of that `Represent`. */
export function addRepresent(
  source: Source,
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: FetchDataRewrite[] | undefined,
): string {
  return source.once(`represent ${JSON.stringify([requires, rewrites])}`, () => {
    const branches = branchesOf(schema, requires)
    return branches
      ? addPass(source, schema, branches, rewrites)
      : source.constant(interpret(schema, requires, rewrites))
  })
}

function addPass(
  source: Source,
  schema: GraphQLSchema,
  branches: readonly Branch[],
  rewrites: FetchDataRewrite[] | undefined,
): string {
  const rewrite = (value: Record<string, unknown>) => applyRewrites(schema, rewrites, value)
  return source.function(
    'entities',
    'const representations = [], targets = [], indexes = []',
    'const isAlone = entities.length === 1',
    ...branches.map((_, i) => `let seen${i}, seen${i}o`),
    'for (let i = 0; i < entities.length; i++) {',
    'const entity = entities[i]',
    // Whatever is no object holds no __typename.
    `if (typeof entity !== 'object') continue`,
    'const typename = entity.__typename',
    'let index, key, seen',
    ...branches.flatMap((branch, i) => [
      `${i ? 'else ' : ''}if (${branch.isExact ? `typename === ${literal(branch.typeCondition)}` : `${source.constant(branch.typenames)}.has(typename)`}) {`,
      ...branchLines(source, branch, i, schema),
      rewrites?.length ? `${source.constant(rewrite)}(representation)` : '',
      'representations.push(representation)',
      '}',
      '}',
    ]),
    'else continue',
    'targets.push(entity)',
    'indexes.push(index)',
    '}',
    'return { representations, targets, indexes }',
  )
}

/** Lines that read the fields, form the key, and open the block in which a new representation is made. */
function branchLines(source: Source, branch: Branch, at: number, schema: GraphQLSchema): string[] {
  const below = (value: unknown, selections: QueryPlanSelectionNode[]) => selectBelow(schema, value, selections)
  const lines: string[] = []
  const keys: string[] = branch.isExact ? [] : [`${source.constant(keyPart)}(typename)`]
  const properties: string[] = []
  branch.fields.forEach(({ name, selections }, i) => {
    const value = `f${i}`
    if (name === '__typename') {
      properties.push('__typename: typename')
      return
    }
    lines.push(
      `const ${value}r = ${source.read('entity', name)}`,
      `if (${value}r === undefined) continue`,
      selections
        ? `const ${value} = ${source.constant(below)}(${value}r, ${source.constant(selections)})`
        : `const ${value} = ${value}r`,
    )
    // A computed name, so that `__proto__` is a property like any other.
    properties.push(`[${literal(name)}]: ${value}`)
    keys.push(`${source.constant(keyPart)}(${value})`)
  })
  const seen = `seen${at}`
  const first = keys.length === 1 && branch.isExact ? branch.fields.findIndex(field => field.name !== '__typename') : -1
  lines.push('if (!isAlone) {')
  if (first < 0) lines.push(`key = ${keys.join(' + ') || `''`}`, `seen = ${seen} ??= new Map()`)
  // The value of a single key field is a key itself, unless it is an object: those have a map of their own, lest a string equal one's text.
  else
    lines.push(
      `if (typeof f${first} === 'object') { key = ${keys[0]}; seen = ${seen}o ??= new Map() }`,
      `else { key = f${first}; seen = ${seen} ??= new Map() }`,
    )
  lines.push(
    'index = seen.get(key)',
    '}',
    'if (index === undefined) {',
    'index = representations.length',
    'if (!isAlone) seen.set(key, index)',
    `const representation = { ${properties.join(', ')} }`,
  )
  return lines
}

function interpret(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: FetchDataRewrite[] | undefined,
): Represent {
  return entities => {
    const represented: Represented = { representations: [], targets: [], indexes: [] }
    const places = new Map<string, number>()
    for (const entity of entities) {
      const representation = select(schema, entity, requires)
      if (!representation?.__typename) continue
      const key = JSON.stringify(representation)
      let place = places.get(key)
      if (place === undefined) {
        place = represented.representations.length
        places.set(key, place)
        applyRewrites(schema, rewrites, representation)
        represented.representations.push(representation)
      }
      represented.targets.push(entity as Record<string, unknown>)
      represented.indexes.push(place)
    }
    return represented
  }
}
