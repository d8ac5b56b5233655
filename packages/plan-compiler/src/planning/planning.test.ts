import { buildSchemaFromAST, operationFromDocument } from '@apollo/federation-internals'
import { describe, expect, it } from '@jest/globals'
import { buildSchema, type DocumentNode, parse, print, printSchema } from 'graphql'
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
  type Query { shop: Shop named: Named self: Query }`
const schema = buildSchema(joins)
const planning = createPlanning({ apiSchema: schema, supergraphSchema: schema })
const everything = {
  kind: 'Fetch',
  serviceName: 'shop',
  operation: '{shop{id name motto size sign} named{__typename name}}',
} as never

/** The operation as the planner gets it. */
function prepared(text: string, variables: Record<string, unknown> = {}, operationName?: string): string {
  let document: DocumentNode | undefined
  try {
    planning.read(parse(text), operationName).plan(variables, given => {
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

describe('an operation of a document of several', () => {
  const text = `
    query A($x: Boolean!, $y: Boolean!) { shop { ...N @include(if: $x) } }
    query B($z: Boolean!) { shop { ...S id @skip(if: $z) } }
    query C { shop { name size: motto } }
    fragment N on Shop { name ...Y } fragment Y on Shop { size @skip(if: $y) } fragment S on Shop { size }`

  it('depends on its own conditions, and those of the fragments that it reaches', () => {
    expect(planning.read(parse(text), 'A').key({ x: true, y: false })).toBe('10')
    expect(planning.read(parse(text), 'B').key({ z: true })).toBe('1')
    expect(planning.read(parse(text), 'C').key({})).toBe('')
  })

  it('is prepared for itself alone', () => {
    expect(prepared(text, { z: false }, 'B')).toBe('query B($z: Boolean!) { shop { size id } }')
  })
})

describe('an operation whose literals are of a scalar of the schema', () => {
  const scalars = buildSchema(`
    scalar Decimal
    input Range { from: Decimal to: [Decimal!] count: Int share: Float sort: Sort }
    enum Sort { UP }
    type Query { sum(range: Range, value: Decimal): Int }`)
  const ofScalars = createPlanning({ apiSchema: scalars, supergraphSchema: scalars })
  const sent = (text: string): string => {
    const { plan } = ofScalars.read(parse(text)).plan({}, document => {
      const operation = operationFromDocument(buildSchemaFromAST(parse(printSchema(scalars))), document)
      const node = {
        kind: 'Fetch',
        serviceName: 'a',
        operationKind: 'query',
        operation: operation.toString(false, false),
      }
      return { kind: 'QueryPlan', node } as never
    })
    return JSON.parse(JSON.stringify(plan)).node.operation.replace(/\s+/g, ' ')
  }

  it.each([
    '100000000000000001',
    '999999999999999999',
    '-0',
    '1.0',
    '1.50',
    '1e3',
    '1E-7',
    '1e400',
    'NAME',
    '7',
    '"1.0"',
    '"karya_1.0"',
    '{a: [1.0, {b: 1e3}, "1.0"]}',
  ])('asks the subgraph for %s as it was written', literal => {
    expect(sent(`{ sum(value: ${literal}) }`)).toBe(`{ sum(value: ${literal}) }`)
    const range = `{from: ${literal}, to: [${literal}], count: 1, share: 2.5, sort: UP}`
    expect(sent(`{ sum(range: ${range}) }`)).toBe(`{ sum(range: ${range}) }`)
    const byDefault = `query($range: Range = ${range}) { sum(range: $range) }`
    expect(sent(byDefault).replace('query ($', 'query($')).toBe(byDefault)
  })
})

describe('an operation with a variable named as that of the planner', () => {
  it('has it under another name', () => {
    const { document, variableNames } = planning
      .read(parse('query ($representations: String!) { __type(name: $representations) { name } }'))
      .plan({}, () => ({ kind: 'QueryPlan' }))
    expect(print(document)).toContain('query ($karya_representations: String!)')
    expect(print(document)).toContain('__type(name: $karya_representations)')
    expect([...variableNames]).toEqual([['karya_representations', 'representations']])
  })
})

describe('introspection', () => {
  it('is refused where the planner has no place for it', () => {
    expect(() => prepared('{ self { ...S } } fragment S on Query { __schema { queryType { name } } }')).toThrow(
      '__schema is answered at the root of a query only, and not below self: ask for it there.',
    )
    expect(() => prepared('{ ... { __type(name: "T") { name } } }')).not.toThrow()
  })
})

describe('a subscription', () => {
  it('is planned, for others to leave it', () => {
    const node = { kind: 'Subscription', primary: {} } as never
    const plan = () => planning.read(parse('{ shop { id } }')).plan({}, () => ({ kind: 'QueryPlan', node }))
    expect(plan).not.toThrow()
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
