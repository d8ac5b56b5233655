import { hashOf, type Random } from '@karya/testkit/operations'
import { GraphQLError } from 'graphql'
import type { Answer } from './subgraphs.ts'

/** What can go wrong with the answer of a subgraph as a whole, or with values in it. */
export const faultKinds = [
  'throws',
  'throws a coded error',
  'throws no error',
  'no data',
  'data without errors missing',
  'error without path',
  'error without message',
  'error with data',
  'error at path',
  'error past the entities',
  'entities missing',
  'too few entities',
  'too many entities',
  'null',
  'undefined',
  'object for leaf',
  'text for leaf',
  'number for leaf',
  'fraction for leaf',
  'unknown type',
  'other type',
  'type no text',
  'type missing',
  'list for object',
  'text for object',
  'object for list',
  'longer list',
  'shorter list',
  'null element',
  'empty object',
] as const

export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  kind: FaultKind
  /** Which answers and which values in them it hits. */
  seed: number
}

export function someFaults(random: Random): Fault[] {
  const count = random.pick([0, 0, 1, 1, 1, 2, 3])
  return Array.from({ length: count }, () => ({ kind: random.pick(faultKinds), seed: random.below(2 ** 31) }))
}

type Path = (string | number)[]
interface Place {
  holder: Record<string, unknown> | unknown[]
  key: string | number
  path: Path
  /** The same for the same entity, wherever in the list it is asked for. */
  chance: number
}

/** The answer with faults in it. Throws where the fault is that the service cannot be asked. The answer is changed in place. */
export function withFaults(
  answer: Answer,
  faults: readonly Fault[],
  fetch: { service: string; text: string; variables: Readonly<Record<string, unknown>> },
): Answer {
  for (const { kind, seed } of faults) {
    const chance = hashOf(seed, fetch.service, fetch.text)
    const isHit = chance % 2 === 0
    switch (kind) {
      case 'throws':
        if (isHit) throw new Error(`The service ${fetch.service} is down.`)
        break
      case 'throws a coded error':
        if (isHit) throw new GraphQLError('Not now.', { extensions: { code: 'NOT_NOW', retryAfter: 3 } })
        break
      case 'throws no error':
        if (isHit) throw new TypeError('')
        break
      case 'no data':
        if (isHit) return { data: null, errors: [{ message: 'Nothing works.', extensions: { code: 'BROKEN' } }] }
        break
      case 'data without errors missing':
        if (isHit) return chance % 4 === 0 ? { data: null } : {}
        break
      case 'error without path':
        if (isHit) addError(answer, { message: 'It went wrong.', extensions: { code: 'WRONG', detail: { at: [1] } } })
        break
      case 'error without message':
        if (isHit) addError(answer, { message: '', path: ['nowhere', 1000] })
        break
      case 'error past the entities':
        if (isHit) addError(answer, { message: 'Far away.', path: ['_entities', 1000, 'far'] })
        break
      case 'entities missing':
        if (isHit && answer.data?._entities)
          return { ...answer, data: chance % 4 === 0 ? {} : { _entities: { 0: null } } }
        break
      case 'too few entities':
        if (isHit && Array.isArray(answer.data?._entities)) answer.data._entities.pop()
        break
      case 'too many entities':
        if (isHit && Array.isArray(answer.data?._entities)) answer.data._entities.push(null)
        break
      default:
        for (const place of placesOf(answer.data, fetch.variables.representations, seed, fetch.text))
          spoil(answer, kind, place)
    }
  }
  return answer
}

function addError(answer: Answer, error: NonNullable<Answer['errors']>[number]): void {
  answer.errors = [...(answer.errors ?? []), error]
}

function spoil(answer: Answer, kind: FaultKind, { holder, key, path, chance }: Place): void {
  const target = holder as Record<string | number, unknown>
  const value = target[key]
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  const isElement = Array.isArray(holder) && path.at(-2) !== '_entities'
  const isLeaf = !isObject && !Array.isArray(value) && value !== null
  if (kind === 'error at path' || kind === 'error with data') {
    addError(answer, {
      message: `No ${path.filter(part => typeof part === 'string').at(-1)}.`,
      path,
      ...(chance % 2 ? { extensions: { code: 'NO_FIELD' } } : {}),
    })
    if (kind === 'error at path') target[key] = null
  } else if (kind === 'null') target[key] = null
  else if (kind === 'undefined') delete target[key]
  else if (kind === 'null element' && Array.isArray(value) && value.length > 0 && path.at(-1) !== '_entities')
    value[chance % value.length] = null
  else if (kind === 'longer list' && Array.isArray(value) && path.at(-1) !== '_entities') value.push(value[0] ?? null)
  else if (kind === 'shorter list' && Array.isArray(value) && path.at(-1) !== '_entities') value.pop()
  else if (kind === 'object for list' && Array.isArray(value) && path.at(-1) !== '_entities')
    target[key] = chance % 2 ? { 0: 1 } : 'text'
  // Lists in lists, where @requires names what they hold, are read by Karya alone: see planning/.
  else if (kind === 'list for object' && isObject && !isElement) target[key] = chance % 2 ? [value] : []
  else if (kind === 'text for object' && isObject) target[key] = chance % 2 ? 'text' : 7
  else if (kind === 'empty object' && isObject) target[key] = {}
  else if (kind === 'object for leaf' && isLeaf) target[key] = chance % 2 ? { a: 1 } : [1]
  else if (kind === 'text for leaf' && isLeaf) target[key] = 'text'
  else if (kind === 'number for leaf' && isLeaf) target[key] = chance % 2 ? 3_000_000_000 : 0
  else if (kind === 'fraction for leaf' && isLeaf) target[key] = chance % 2 ? 1.5 : true
  else if (isObject && '__typename' in value) {
    if (kind === 'unknown type') value.__typename = 'NoSuchType'
    else if (kind === 'other type') value.__typename = chance % 3 === 0 ? 'Query' : chance % 3 === 1 ? 'String' : 'Book'
    else if (kind === 'type no text') value.__typename = chance % 2 ? 5 : null
    else if (kind === 'type missing') delete value.__typename
  }
}

/** About a fifth of all values of an answer, chosen by what they are and not by where in a list of entities they stand. */
function placesOf(data: unknown, representations: unknown, seed: number, text: string): Place[] {
  const places: Place[] = []
  const walk = (holder: Record<string, unknown> | unknown[], path: Path, identity: number) => {
    for (const [name, value] of Object.entries(holder)) {
      const key = Array.isArray(holder) ? Number(name) : name
      const isEntity = path.length === 1 && path[0] === '_entities' && Array.isArray(representations)
      const chance = hashOf(identity, isEntity ? JSON.stringify((representations as unknown[])[Number(key)]) : key)
      const childPath = [...path, key]
      if (typeof value === 'object' && value !== null) walk(value as Record<string, unknown>, childPath, chance)
      if (name !== '__typename' && chance % 5 === 0)
        places.push({ holder, key, path: childPath, chance: hashOf(chance, 'kind') })
    }
  }
  if (typeof data === 'object' && data !== null) walk(data as Record<string, unknown>, [], hashOf(seed, text))
  return places
}
