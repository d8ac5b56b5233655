import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { buildASTSchema, buildSchema, type GraphQLSchema, type OperationDefinitionNode, parse, validate } from 'graphql'
import { createCostModel } from './cost-model.ts'

const directives = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`

const schema = buildSchema(`${directives}
  type Query {
    shop: Shop
    shops(first: Int = 20): ShopConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    pages(first: Int, last: Int): [Shop] @listSize(slicingArguments: ["first", "last"])
    assumed: [Shop] @listSize(assumedSize: 7)
    unknown: [Shop]
    report(search: String @cost(weight: 30)): Report @cost(weight: 50)
    things: [Thing] @listSize(assumedSize: 10)
    found: [Found] @listSize(assumedSize: 10)
  }
  type Mutation { add(name: String): Shop }
  type ShopConnection { nodes: [Shop!]! edges: [ShopEdge!]! total: Int @cost(weight: 5) }
  type ShopEdge { node: Shop }
  type Shop { name: String owner: Owner shops(first: Int): ShopConnection @listSize(slicingArguments: ["first"], sizedFields: ["nodes"], requireOneSlicingArgument: false) }
  type Owner @cost(weight: 3) { name: String }
  type Report { rows: [String] }
  interface Thing { name: String owner: Owner }
  type Bead implements Thing { name: String owner: Owner shop: Shop }
  type Wood implements Thing { name: String owner: Owner carver: Owner }
  union Found = Bead | Wood
`)

/** The cost of a text, and why. */
function costOf(text: string, variables: Record<string, unknown> = {}, over: GraphQLSchema = schema) {
  const document = parse(text)
  expect(validate(over, document)).toEqual([])
  const cost = createCostModel(over)(document, document.definitions[0] as OperationDefinitionNode)
  return { cost: cost(variables), why: cost.explain(variables) }
}

const costs: [what: string, text: string, cost: number, variables?: Record<string, unknown>][] = [
  ['a scalar nothing', '{ __typename }', 0],
  ['an object one', '{ shop { name } }', 1],
  ['a type what it says', '{ shop { owner { name } } }', 1 + 3],
  ['a field what it says', '{ report { rows } }', 50],
  ['an argument what it says, where it is given', '{ report(search: "x") { rows } }', 80],
  ['ten more to write', 'mutation { add { name } }', 11],
  ['a list its assumed size', '{ assumed { name owner { name } } }', 7 * 4],
  ['a list of unknown size ten', '{ unknown { name } }', 10],
  ['a page its first', '{ shops(first: 3) { nodes { name } } }', 1 + 3],
  ['a page its default', '{ shops { nodes { name } edges { node { name } } } }', 1 + 20 + 20 * 2],
  ['a page of null its default', '{ shops(first: null) { nodes { name } } }', 21],
  [
    'pages within pages their product',
    '{ shops(first: 10) { nodes { shops(first: 5) { nodes { name } } } } }',
    1 + 10 * (1 + 1 + 5),
  ],
  ['a negative page one refusal', '{ shops(first: -5) { nodes { name } } }', 1 + 1],
  ['a counted total once', '{ shops(first: 1000) { total } }', 1 + 5],
  ['a page by variable', 'query ($n: Int) { shops(first: $n) { nodes { name } } }', 8, { n: 7 }],
  [
    'a variable left out the default of the operation',
    'query ($n: Int = 4) { shops(first: $n) { nodes { name } } }',
    5,
  ],
  ['a variable left out the default of the schema', 'query ($n: Int) { shops(first: $n) { nodes { name } } }', 21],
  [
    'a variable of null the default of the schema',
    'query ($n: Int = 4) { shops(first: $n) { nodes { name } } }',
    21,
    { n: null },
  ],
  ['an alias as much again', '{ a: shop { name } b: shop { name } }', 2],
  ['the same field selected twice once', '{ shop { owner { name } } shop { owner { name } name } }', 4],
  [
    'fragments what is in them',
    '{ shop { ...F } ...Q } fragment F on Shop { owner { name } } fragment Q on Query { shop { ...F } }',
    4,
  ],
  ['what is skipped nothing', '{ shop @skip(if: true) { name } assumed @include(if: false) { name } }', 0],
  [
    'what a variable skips nothing',
    'query ($no: Boolean!) { assumed @skip(if: $no) { name } ... @include(if: $no) { shop { name } } }',
    1,
    { no: true },
  ],
  [
    'what a variable includes all',
    'query ($no: Boolean!) { assumed @skip(if: $no) { name } ... @include(if: $no) { shop { name } } }',
    7,
    { no: false },
  ],
  [
    'an interface its dearest type',
    '{ things { name ... on Bead { shop { name } } ... on Wood { carver { name } } } }',
    10 * (1 + 3),
  ],
  [
    'an interface what all types have besides',
    '{ things { owner { name } ... on Bead { shop { name } } } }',
    10 * (1 + 3 + 1),
  ],
  [
    'a union its dearest type',
    '{ found { ... on Bead { owner { name } shop { name } } ... on Wood { owner { name } } } }',
    10 * (1 + 3 + 1),
  ],
  ['fragments on the interface of a union all types', '{ found { ... on Thing { owner { name } } } }', 10 * (1 + 3)],
  ['exactly one of several sizes that', '{ pages(last: 6) { name } }', 6],
]

describe('the cost of an operation', () => {
  it.each(costs)('counts %s', (_what, text, expected, variables = {}) => {
    expect(costOf(text, variables).cost).toBe(expected)
  })

  it('is refused where one of several sizes is required, and none or two are given', () => {
    expect(() => costOf('{ pages { name } }')).toThrow('Give exactly one of first, last to "pages"')
    expect(() => costOf('query ($n: Int) { pages(first: $n, last: 1) { name } }', { n: 1 })).toThrow('exactly one')
    expect(costOf('query ($n: Int) { pages(first: $n, last: 1) { name } }', { n: null }).cost).toBe(1)
  })

  it('names the lists that multiply', () => {
    const { why } = costOf('{ a: shop { name } b: shops(first: 50) { nodes { shops(first: 9) { nodes { name } } } } }')
    expect(why).toBe('Most of it is b.nodes × 50, of each shops.nodes × 9.')
    expect(costOf('{ shop { name } }').why).toBe('It holds no list.')
  })

  it('follows the names that a supergraph gives the directives', () => {
    const renamed = buildSchema(`
      schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: ["@cost", { name: "@listSize", as: "@size" }]) { query: Query }
      directive @link(url: String, as: String, import: [Import]) repeatable on SCHEMA
      directive @cost(weight: Int!) on FIELD_DEFINITION
      directive @size(assumedSize: Int) on FIELD_DEFINITION
      scalar Import
      type Query { a: [A] @size(assumedSize: 3) b: A @cost(weight: 4) }
      type A { c: Int }
    `)
    expect(costOf('{ a { c } b { c } }', {}, renamed).cost).toBe(7)
  })

  it('stays small to work out where types and fragments multiply', () => {
    const below = (depth: number): string =>
      depth === 0 ? 'name' : `owner { name } ... on Bead { shop { shops { nodes { name } } } ${below(depth - 1)} }`
    expect(costOf(`{ things { ${below(60)} } }`).cost).toBe(10 * (1 + 3 + 1 + 1 + 10))
  })
})

describe('the cost over the supergraph of Karya', () => {
  const supergraph = buildASTSchema(
    parse(readFileSync(new URL('../../../supergraph.graphql', import.meta.url), 'utf8')),
    { assumeValidSDL: true },
  )
  const over = (text: string, variables = {}) => costOf(text, variables, supergraph).cost

  it('of what a partner copies grows with the page', () => {
    const text =
      'query ($first: Int!) { products(first: $first) { totalCount nodes { name price { amount } images { id } facility { name } } } }'
    expect(over(text, { first: 1_000 })).toBe(1 + 5 + 1_000 * (1 + 1 + 3 + 1))
    expect(over(text, { first: 10 })).toBe(1 + 5 + 10 * 6)
  })

  it('of lists in lists in lists is their product', () => {
    const text =
      '{ facilities(first: 1000) { nodes { products(first: 100) { nodes { facility { products(first: 100) { nodes { name } } } } } } } }'
    expect(over(text)).toBeGreaterThan(10_000_000)
  })

  it('counts figures and words that are searched as more than they seem', () => {
    expect(over('{ facilities(first: 1, search: "kasongan") { nodes { name } } }')).toBe(22)
    expect(over('{ salesStats(groupBy: [FACILITY], first: 10) { rows { sales } } }')).toBe(60)
  })
})
