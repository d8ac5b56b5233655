import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { ask, outcomeOf } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'
import { fingerprint } from './rows.ts'
import { fill, mutations, schema, type Values } from './schema.ts'

const payloads = [
  "' or '1'='1",
  "'; drop table product cascade; select pg_sleep(5); --",
  "%' union select usename, passwd from pg_shadow --",
  "$$; copy facility to program 'id'; $$\"",
  '%%%%_\\',
]

const isText = (type: GraphQLInputType): boolean => {
  const named = getNamedType(type)
  return isScalarType(named) && !['Int', 'Float', 'Boolean'].includes(named.name)
}

/** Every place within an argument where text may stand: `filter`, `facility`, `code`. */
function textPlaces(type: GraphQLInputType, seen: readonly string[] = []): string[][] {
  if (isText(type)) return [[]]
  const named = getNamedType(type)
  if (!isInputObjectType(named) || seen.includes(named.name)) return []
  return Object.values(named.getFields()).flatMap(field =>
    textPlaces(field.type, [...seen, named.name]).map(place => [field.name, ...place]),
  )
}

/** A value of a type that is valid but for the payload at one place. */
function valueWith(type: GraphQLInputType, [name, ...rest]: string[], payload: string, values: Values): unknown {
  const nullable = getNullableType(type)
  if (isListType(nullable))
    return [valueWith(nullable.ofType, name === undefined ? [] : [name, ...rest], payload, values)]
  if (name === undefined || !isInputObjectType(nullable)) return payload
  const field = nullable.getFields()[name]
  const base = fill(nullable, '', values) as object
  return { ...base, [name]: valueWith(field?.type as GraphQLInputType, rest, payload, values) }
}

interface Step {
  field: GraphQLField<unknown, unknown>
  parent: GraphQLObjectType
}

/** The shortest way from the root to each object type, so that fields deep in the graph are reached too. */
function waysTo(): Map<string, Step[]> {
  const root = schema.getQueryType() as GraphQLObjectType
  const ways = new Map<string, Step[]>([[root.name, []]])
  const waiting = [root]
  for (let parent = waiting.shift(); parent; parent = waiting.shift()) {
    for (const field of Object.values(parent.getFields())) {
      const type = getNamedType(field.type)
      if (!isObjectType(type) || type.name.startsWith('__') || ways.has(type.name)) continue
      ways.set(type.name, [...(ways.get(parent.name) as Step[]), { field, parent }])
      waiting.push(type)
    }
  }
  return ways
}

/** Required arguments on the way to what is attacked. */
const onTheWay: Values = { code: 'lapas-narkotika-kasongan', first: 1 }

const literal = (value: unknown): string =>
  typeof value === 'string' && /^[A-Z][A-Z_]+$/.test(value)
    ? value
    : Array.isArray(value)
      ? `[${value.map(literal).join()}]`
      : typeof value === 'object' && value !== null
        ? `{${Object.entries(value)
            .map(([key, inner]) => `${key}: ${literal(inner)}`)
            .join()}}`
        : JSON.stringify(value)

const argumentsOf = (args: readonly GraphQLArgument[], without?: GraphQLArgument): string[] =>
  args
    .filter(
      argument =>
        argument !== without &&
        (argument.name === 'first' || (isNonNullType(argument.type) && argument.defaultValue === undefined)),
    )
    .map(argument => `${argument.name}: ${literal(fill(argument.type, argument.name, onTheWay))}`)

const called = (field: GraphQLField<unknown, unknown>, args: string[]): string =>
  `${field.name}${args.length > 0 ? `(${args.join(', ')})` : ''}`

/** The whole query that gives one argument of one field by the variable `$value`. */
function queryOf(way: readonly Step[], field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): string {
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'
  const asked = `${called(field, [...argumentsOf(field.args, argument), `${argument.name}: $value`])}${selection}`
  const whole = way.reduceRight(
    (inner, step) => `${called(step.field, argumentsOf(step.field.args))} { ${inner} }`,
    asked,
  )
  return `query ($value: ${argument.type}) { ${whole} }`
}

interface Injection {
  name: string
  query: string
  argument: GraphQLArgument
  place: string[]
}

const injections: Injection[] = [...waysTo()].flatMap(([type, way]) =>
  Object.values((schema.getType(type) as GraphQLObjectType).getFields()).flatMap(field =>
    field.args.flatMap(argument =>
      textPlaces(argument.type).map(place => ({
        name: `${type}.${field.name}(${[argument.name, ...place].join('.')})`,
        query: queryOf(way, field, argument),
        argument,
        place,
      })),
    ),
  ),
)

const canary =
  '{ facilities { totalCount } products { totalCount } partners { totalCount } trainingSessions { totalCount } facilityByCode(code: "lapas-narkotika-kasongan") { name } }'

export function sqlInjection(target: () => RealThing): void {
  describe('SQL in every argument that takes text', () => {
    let before: Record<string, string>
    let token: string
    beforeAll(async () => {
      before = await fingerprint(target())
      token = await target().issuer.sign({ role: 'ADMIN' }, 'injector')
    })

    const types = [...new Set(injections.map(({ name }) => name.split('.')[0] as string))]
    it.each(types)('of %s is text', async type => {
      for (const [index, { name, query, argument, place }] of injections.entries()) {
        if (!name.startsWith(`${type}.`)) continue
        if (index % 100 === 0) token = await target().issuer.sign({ role: 'ADMIN' })
        for (const payload of payloads) {
          const value = valueWith(argument.type, place, payload, onTheWay)
          const answer = await ask(target().url, query, { token, variables: { value } })
          expect({ name, payload, faults: faultsOf(answer, payloads) }).toEqual({ name, payload, faults: [] })
          expect(outcomeOf(answer)).not.toBe('400 GRAPHQL_VALIDATION_FAILED')
        }
      }
    })

    it('changed nothing', async () => {
      expect(await fingerprint(target())).toEqual(before)
    })

    it.each(mutations.map(({ name, args }) => [name, args[0] as GraphQLArgument] as const))(
      'of %s is text',
      async (mutation, argument) => {
        const query = `mutation ($value: ${argument.type}) { ${mutation}(input: $value) { userErrors { code } } }`
        const admin = await target().issuer.sign({ role: 'ADMIN' })
        for (const place of textPlaces(argument.type)) {
          for (const payload of payloads.slice(0, 3)) {
            const value = valueWith(argument.type, place, payload, {})
            const answer = await ask(target().url, query, { token: admin, variables: { value } })
            expect({ place, payload, faults: faultsOf(answer, payloads) }).toEqual({ place, payload, faults: [] })
          }
        }
      },
    )

    it('left every table where it was', async () => {
      expect(Object.keys(await fingerprint(target()))).toEqual(Object.keys(before))
      const { json } = await ask(target().url, canary)
      expect(json.data.facilityByCode.name).toBe('Lapas Narkotika Kelas IIA Kasongan')
    })
  })
}
