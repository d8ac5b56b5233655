import type { ResponsePath } from '@apollo/query-planner'
import { literal, Source } from '@karya/code-generation'

/** From what a node starts from to what its path reaches: a list without nulls where the path or the value is one, otherwise the value. */
export type Walk = (start: unknown) => unknown

/** Generates the loops that follow a path of response names and `@` (each element of a list). */
export function compileWalk(path: ResponsePath): Walk {
  const source = new Source()
  const isList = path.includes('@')
  source.add('return function walk(v0) {', 'if (v0 === undefined || v0 === null) return undefined')
  if (isList) source.add('const reached = []', 'follow(v0)', 'return reached', 'function follow(v0) {')
  let depth = 0
  for (const element of path) {
    const from = `v${depth}`
    const to = `v${++depth}`
    if (element === '@') {
      source.add(`if (!Array.isArray(${from})) throw new TypeError('value.flatMap is not a function')`)
      source.add(`for (let i${depth} = 0; i${depth} < ${from}.length; i${depth}++) {`)
      source.add(`const ${to} = ${from}[i${depth}]`)
    } else {
      const name = String(element)
      source.add(
        `if (Array.isArray(${from})) throw new Error(${literal(`Unexpected array in result for path element ${name}`)})`,
      )
      source.add('{', `const ${to} = ${source.read(from, name)}`)
    }
    source.add(`if (${to} !== undefined && ${to} !== null) {`)
  }
  const last = `v${depth}`
  if (isList) {
    source.add(
      `if (Array.isArray(${last})) { for (const e of ${last}) if (e !== undefined && e !== null) reached.push(e) }`,
    )
    source.add(`else reached.push(${last})`)
  } else {
    source.add(`return Array.isArray(${last}) ? ${last}.filter(e => e !== undefined && e !== null) : ${last}`)
  }
  source.add('}}'.repeat(depth), isList ? '}}' : '}')
  return source.build<Walk>()
}
