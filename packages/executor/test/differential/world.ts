import { hashOf } from '@karya/testkit/operations'
import {
  type GraphQLFieldResolver,
  type GraphQLIsTypeOfFn,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLTypeResolver,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** How things go in a world: of a hundred values, how many are something else than plain. */
export interface Weather {
  seed: number
  /** Promises, of what a value is or of its failure. */
  promises: number
  /** Nulls, errors as values, thrown errors, values of a wrong kind. */
  faults: number
}

/** What a resolver is called with, in words; that two executors say the same is the test of arguments and `info`. */
export type Told = (line: string) => void

/** Answers of every field: what they are follows from the seed and the place in the answer. */
export class World {
  weather: Weather = { seed: 0, promises: 0, faults: 0 }
  told: Told = () => {}

  readonly resolverOf =
    (type: GraphQLOutputType): GraphQLFieldResolver<unknown, unknown> =>
    (source, args, context, info) => {
      const place = placeOf(info)
      this.told(
        `${place} ${inWords(args)} ${inWords(info.variableValues)} ${context} ${describe(info)} ${inWords(source)}`,
      )
      return this.#valueAt(type, place)
    }

  readonly resolveType: GraphQLTypeResolver<unknown, unknown> = (value, _context, info, type) => {
    this.told(`type of ${type.name} at ${placeOf(info)}`)
    return this.#perhapsLater((value as { __typename?: string }).__typename, `${placeOf(info)} resolveType`)
  }

  readonly isTypeOf: GraphQLIsTypeOfFn<unknown, unknown> = (value, _context, info) =>
    this.#perhapsLater(
      (value as { __typename?: string } | null)?.__typename === 'Gamma' || this.#chance('isTypeOf', 2),
      `${placeOf(info)} isTypeOf`,
    )

  #chance(place: string, percent: number): boolean {
    return hashOf(this.weather.seed, place) % 100 < percent
  }

  #perhapsLater<Value>(value: Value, place: string): Value | Promise<Value> {
    if (!this.#chance(`${place} later`, this.weather.promises / 4)) return value
    return this.#chance(`${place} fails`, this.weather.faults) ? rejected(new Error(`${place} fails`)) : later(value)
  }

  #valueAt(type: GraphQLOutputType, place: string): unknown {
    const isLater = this.#chance(`${place} later`, this.weather.promises)
    if (this.#chance(`${place} faulty`, this.weather.faults)) {
      switch (hashOf(this.weather.seed, place, 'fault') % 6) {
        case 0:
          return isLater ? later(null) : null
        case 1:
          return isLater ? later(undefined) : undefined
        case 2:
          return new RangeError(`value at ${place}`)
        case 3:
          return isLater ? later(this.#wrongAt(place)) : this.#wrongAt(place)
        case 4:
          if (isLater) return rejected(new Error(`rejected at ${place}`))
          throw new Error(`thrown at ${place}`)
        default:
          if (!isLater) throw `text at ${place}`
          return thenable(
            this.#chance(`${place} rejects`, 50) ? rejected(`text at ${place}`) : later(this.#present(type, place)),
          )
      }
    }
    const value = this.#present(type, place)
    return isLater ? later(value) : value
  }

  #wrongAt(place: string): unknown {
    const wrong = [
      'wrong',
      0.5,
      Number.NaN,
      {},
      [],
      true,
      2 ** 40,
      new Map([[1, 2]]),
      Symbol.iterator,
      'refused',
      'nothing',
    ]
    return wrong[hashOf(this.weather.seed, place, 'wrong') % wrong.length]
  }

  #present(type: GraphQLOutputType, place: string): unknown {
    if (isNonNullType(type)) return this.#present(type.ofType, place)
    if (isListType(type)) {
      const items = Array.from({ length: hashOf(this.weather.seed, place, 'length') % 4 }, (_, index) =>
        this.#itemAt(type.ofType, `${place}.${index}`),
      )
      return hashOf(this.weather.seed, place, 'list') % 5 === 0 ? new Set(items) : items
    }
    if (isObjectType(type)) return this.#objectAt(type.name, place)
    if (isAbstractType(type)) {
      const names = type.name === 'Thing' ? ['Alpha', 'Beta', 'Gamma'] : ['Beta', 'Gamma', 'Delta']
      const isWrong = this.#chance(`${place} untyped`, this.weather.faults / 3)
      const wrong = ['Nobody', 'Colour', 'Query', undefined, 7]
      const number = hashOf(this.weather.seed, place, 'type')
      return this.#objectAt((isWrong ? wrong[number % wrong.length] : names[number % names.length]) as string, place)
    }
    const number = hashOf(this.weather.seed, place, 'value')
    switch ((type as { name: string }).name) {
      case 'Int':
        return number % 1000
      case 'Float':
        return (number % 1000) / 8
      case 'Boolean':
        return number % 2 === 0
      case 'Colour':
        return [1, 'green', 'BLUE'][number % 3]
      case 'Anything':
        return [1, 'two', [3], { four: 4 }][number % 4]
      case 'Day':
        return number % 3 === 0 ? new Date(number * 1000) : `day ${number % 30}`
      default:
        return number % 4 === 0 ? number % 100 : `text ${number % 100}`
    }
  }

  /** An item that throws is none that a list could hold. */
  #itemAt(type: GraphQLOutputType, place: string): unknown {
    try {
      return this.#valueAt(type, place)
    } catch (error) {
      return error
    }
  }

  /** An object whose properties answer any field of any type: by a value, a getter or a function. */
  #objectAt(typeName: string | undefined, place: string): object {
    return new Proxy(
      {},
      {
        get: (_, name) => {
          if (typeof name === 'symbol' || name === 'then' || name === 'toJSON') return undefined
          if (name === '__typename') return typeName
          return this.#propertyOf(typeName, name, place)
        },
        getPrototypeOf: () => Object.prototype,
      },
    )
  }

  /** Set by the schema's user: the type of a field, to make its value. */
  typeOf: (typeName: string | undefined, fieldName: string) => GraphQLOutputType | undefined = () => undefined

  #propertyOf(typeName: string | undefined, name: string, place: string): unknown {
    const type = this.typeOf(typeName, name)
    if (!type) return undefined
    const below = `${place}/${name}`
    if (!this.#chance(`${below} function`, 15)) return this.#itemAt(type, below)
    return (args: object, context: unknown, info: GraphQLResolveInfo) => {
      this.told(`function ${placeOf(info)} ${inWords(args)} ${context} ${describe(info)}`)
      return this.#valueAt(type, below)
    }
  }
}

const later = async <Value>(value: Value): Promise<Value> => value

/** Executors need not wait for what cannot matter any more, but an unhandled rejection would end the process. */
function rejected(reason: unknown): Promise<never> {
  const promise = Promise.reject(reason)
  promise.catch(() => {})
  return promise
}

/** A promise that is none of the language's. */
// biome-ignore lint/suspicious/noThenProperty: that is what it is for.
const thenable = (promise: Promise<unknown>): object => ({ then: promise.then.bind(promise) })

function placeOf(info: GraphQLResolveInfo): string {
  const keys: (string | number)[] = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev)
    keys.push(`${at.typename ?? ''}:${at.key}`)
  return keys.reverse().join('.')
}

const describe = ({ fieldName, returnType, parentType, fieldNodes, operation }: GraphQLResolveInfo): string =>
  `${parentType}.${fieldName}: ${returnType} of ${fieldNodes.length} in ${operation.operation}`

const inWords = (value: unknown): string =>
  value === undefined
    ? 'nothing'
    : typeof value === 'symbol'
      ? 'symbol'
      : JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? 'bigint' : each))
