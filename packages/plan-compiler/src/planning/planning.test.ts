import { describe, expect, it } from '@jest/globals'
import { buildSchema, type DocumentNode, parse, print } from 'graphql'
import { mendSupergraph } from './mend-supergraph.ts'
import { PlanFault } from './plan-fault.ts'
import { createPlanning } from './planning.ts'

const joins = `
  directive @join__type(graph: join__Graph!, key: String, resolvable: Boolean! = true, isInterfaceObject: Boolean! = false) repeatable on OBJECT | INTERFACE
  directive @join__field(graph: join__Graph, requires: String, external: Boolean) repeatable on FIELD_DEFINITION
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  enum join__Graph { SHOP @join__graph(name: "shop", url: "") SIGNS @join__graph(name: "signs", url: "") }
  interface Named { name: String }
  type Shop implements Named @join__type(graph: SHOP, key: "id") @join__type(graph: SIGNS, key: "id") {
    id: ID! name: String motto: String size: Int sign: String @join__field(graph: SIGNS, requires: "name") }
  type Query { shop: Shop named: Named }`
const schema = buildSchema(joins)
const planning = createPlanning({ apiSchema: schema, supergraphSchema: schema })
const everything = {
  kind: 'Fetch',
  serviceName: 'shop',
  operation: '{shop{id name motto size sign} named{__typename name}}',
} as never

/** The operation as the planner gets it. */
function prepared(text: string, variables: Record<string, unknown> = {}): string {
  let document: DocumentNode | undefined
  try {
    planning.read(parse(text)).plan(variables, given => {
      document = given
      return { kind: 'QueryPlan', node: everything }
    })
  } catch (error) {
    if (!(error instanceof PlanFault)) throw error
  }
  return print(document as DocumentNode).replace(/\s+/g, ' ')
}

describe('an operation before it is planned', () => {
  it('has its conditions decided, and selects something even where they leave nothing', () => {
    const text =
      'query ($c: Boolean! = true) { shop { name @skip(if: $c) size @include(if: $c) } named @include(if: true) { name @include(if: false) } }'
    expect(prepared(text)).toBe('query ($c: Boolean! = true) { shop { size } named { karya_nothing: __typename } }')
    expect(prepared(text, { c: false })).toContain('shop { name }')
  })

  it('has one plan for each combination of its conditions', () => {
    const read = planning.read(
      parse('query ($b: Boolean = false, $a: Boolean!, $n: Int) { shop @skip(if: $a) { id @skip(if: $b) } }'),
    )
    expect(read.key({ a: true })).toBe('10')
    expect(read.key({ a: false, b: true, n: 3 })).toBe('01')
    expect(() => read.key({ a: false, b: null })).toThrow('$b is')
  })

  it('has no fragments on objects, and no named ones', () => {
    expect(
      prepared(
        '{ shop { ...N ... on Named { size: __typename } } named { ...N ... on Shop { id } } } fragment N on Named { ... { name } }',
      ),
    ).toBe('{ shop { name size: __typename } named { name ... on Shop { id } } }')
  })

  it('keeps response names of the client apart from those of keys and of what is required', () => {
    expect(prepared('{ shop { id: motto name: size motto: name } }')).toBe(
      '{ shop { karya_id: motto karya_name: size motto: name } }',
    )
    expect(prepared('{ shop { karya_id: name id: size } }')).toBe('{ shop { karya_id: name karya__id: size } }')
    expect(prepared('{ shop { id name sign } }')).toBe('{ shop { id name sign } }')
  })
})

describe('a plan', () => {
  const plan = (text: string, node: unknown) => () =>
    planning.read(parse(text)).plan({}, () => ({ kind: 'QueryPlan', node }) as never)

  it('is refused where it asks nobody for a field', () => {
    expect(plan('{ shop { id } }', undefined)).toThrow('asks no subgraph for shop.')
    expect(plan('{ shop { id size } }', { kind: 'Fetch', serviceName: 'shop', operation: '{shop{id}}' })).toThrow(
      'asks no subgraph for shop.size.',
    )
    expect(plan('{ __typename __schema { queryType { name } } }', undefined)).not.toThrow()
    expect(plan('{ shop { size } }', everything)).not.toThrow()
  })
})

describe('a supergraph', () => {
  it('names resolvable keys first, and is the same text where it does already', () => {
    const closed =
      'type T @join__type(graph: A, key: "id", resolvable: false) @join__type(graph: A, key: "sku") {\n  id: ID!\n}'
    expect(mendSupergraph(closed)).toMatch(/key: "sku"\) @join__type\(graph: A, key: "id", resolvable: false\)/)
    expect(mendSupergraph(joins)).toBe(joins)
  })
})
