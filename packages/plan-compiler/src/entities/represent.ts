import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner'
import { literal, Source } from '@karya/code-generation'
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

/** Generates the pass over entities that builds their representations, equal ones once. */
export function compileRepresent(
  schema: GraphQLSchema,
  requires: readonly QueryPlanSelectionNode[],
  rewrites: FetchDataRewrite[] | undefined,
): Represent {
  const branches = branchesOf(schema, requires)
  if (!branches) return interpret(schema, requires, rewrites)
  const source = new Source()
  const rewrite = (value: Record<string, unknown>) => applyRewrites(schema, rewrites, value)
  source.add(
    'return function represent(entities) {',
    'const representations = [], targets = [], indexes = []',
    'const isAlone = entities.length === 1',
    ...branches.map((_, i) => `let seen${i}, seen${i}o`),
    'for (let i = 0; i < entities.length; i++) {',
    'const entity = entities[i]',
    // Whatever is no object holds no __typename.
    `if (typeof entity !== 'object') continue`,
    'const typename = entity.__typename',
    'let index, key, seen',
  )
  branches.forEach((branch, i) => {
    source.add(
      `${i ? 'else ' : ''}if (${branch.isExact ? `typename === ${literal(branch.typeCondition)}` : `${source.constant(branch.typenames)}.has(typename)`}) {`,
    )
    addBranch(source, branch, i, schema)
    if (rewrites?.length) source.add(`${source.constant(rewrite)}(representation)`)
    source.add('representations.push(representation)', '}', '}')
  })
  source.add(
    'else continue',
    'targets.push(entity)',
    'indexes.push(index)',
    '}',
    'return { representations, targets, indexes }',
    '}',
  )
  return source.build<Represent>()
}

/** Reads the fields, forms the key, and opens the block in which a new representation is made. */
function addBranch(source: Source, branch: Branch, at: number, schema: GraphQLSchema): void {
  const below = (value: unknown, selections: QueryPlanSelectionNode[]) => selectBelow(schema, value, selections)
  const keys: string[] = branch.isExact ? [] : [`${source.constant(keyPart)}(typename)`]
  const properties: string[] = []
  branch.fields.forEach(({ name, selections }, i) => {
    const value = `f${i}`
    if (name === '__typename') {
      properties.push('__typename: typename')
      return
    }
    source.add(`const ${value}r = ${source.read('entity', name)}`, `if (${value}r === undefined) continue`)
    source.add(
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
  source.add('if (!isAlone) {')
  if (first < 0) source.add(`key = ${keys.join(' + ') || `''`}`, `seen = ${seen} ??= new Map()`)
  // The value of a single key field is a key itself, unless it is an object: those have a map of their own, lest a string equal one's text.
  else
    source.add(
      `if (typeof f${first} === 'object') { key = ${keys[0]}; seen = ${seen}o ??= new Map() }`,
      `else { key = f${first}; seen = ${seen} ??= new Map() }`,
    )
  source.add(
    'index = seen.get(key)',
    '}',
    'if (index === undefined) {',
    'index = representations.length',
    'if (!isAlone) seen.set(key, index)',
    `const representation = { ${properties.join(', ')} }`,
  )
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
