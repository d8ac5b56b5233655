import type { ResponsePath } from '@apollo/query-planner'
import { literal, type Source } from '@karya/code-generation'

/** From what a node starts from to what its path reaches: a list without nulls where the path or the value is one, otherwise the value. */
export type Walk = (start: unknown) => unknown

/** Adds the function that follows a path of response names and `@` (each element of a list); the name of that `Walk`. */
export function addWalk(source: Source, path: ResponsePath): string {
  const [first, ...others] = path
  if (first === undefined || first === '@' || others.length === 0) return addLoops(source, path)
  // By itself: the paths below fields of the root that are asked for several times differ in their first name alone.
  return source.function(
    'v',
    'if (v == null) return undefined',
    ...stepTo(source, String(first)),
    `return v == null ? ${others.includes('@') ? '[]' : 'undefined'} : ${addLoops(source, others)}(v)`,
  )
}

function addLoops(source: Source, path: ResponsePath): string {
  const isList = path.includes('@')
  const lines = ['if (v == null) return undefined']
  if (isList) lines.push('const reached = []')
  let depth = 0
  for (const element of path) {
    if (element === '@') {
      depth++
      lines.push(
        `if (!${source.constant(Array.isArray)}(v)) throw ${source.constant(noList)}()`,
        `for (let l${depth} = v, i${depth} = 0; i${depth} < l${depth}.length; i${depth}++) {`,
        `v = l${depth}[i${depth}]`,
      )
    } else lines.push(...stepTo(source, String(element)))
    lines.push(`if (v == null) ${depth > 0 ? 'continue' : isList ? 'return reached' : 'return undefined'}`)
  }
  if (isList)
    lines.push(
      `if (${source.constant(Array.isArray)}(v)) { for (const e of v) if (e != null) reached.push(e) }`,
      'else reached.push(v)',
      '}'.repeat(depth),
      'return reached',
    )
  else lines.push(`return ${source.constant(Array.isArray)}(v) ? v.filter(${source.constant(isThere)}) : v`)
  return source.function('v', ...lines)
}

const stepTo = (source: Source, name: string): string[] => [
  `if (${source.constant(Array.isArray)}(v)) throw ${source.constant(unexpectedList)}(${literal(name)})`,
  `v = ${source.read('v', name)}`,
]

/** In the words in which the stock executor stumbles. */
const unexpectedList = (name: string): Error => new Error(`Unexpected array in result for path element ${name}`)
const noList = (): Error => new TypeError('value.flatMap is not a function')

const isThere = (value: unknown): boolean => value !== undefined && value !== null
