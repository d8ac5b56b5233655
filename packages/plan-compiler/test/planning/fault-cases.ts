import type { PlanFaultReason } from '../../src/index.ts'

export interface FaultCase {
  fault: string
  subgraphs: Readonly<Record<string, string>>
  query: string
  variables?: Record<string, unknown>
  /** Why Karya refuses it; where there is none, Karya answers right. */
  refusal?: PlanFaultReason
}

const places = `type Query { place: Place places: [Place!] } type Place @key(fields: "id") { id: ID! name: String old: String photo(small: Boolean): String }`
const ratings = `type Place @key(fields: "id") { id: ID! photo(small: Boolean): String @external rating: Int @requires(fields: "photo(small: true)") }`
const ratingsTwice = `type Place @key(fields: "id") { id: ID! photo(small: Boolean): String @external
  rating: Int @requires(fields: "photo(small: true)") poster: Int @requires(fields: "photo(small: false)") }`

const media = `type Query { media: [Media] } interface Media @key(fields: "id") { id: ID! title: String }
  type Book implements Media @key(fields: "id") { id: ID! title: String } type Film implements Media @key(fields: "id") { id: ID! title: String }`
const reviews = `type Query { top: [Media!]! } type Media @key(fields: "id") @interfaceObject { id: ID! review: Int }`
const stars = `type Query { three: [Media] } type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }`

const works = `type Query { works: [Work!] } interface Work @key(fields: "id") { id: ID! name: String }
  type Song implements Work @key(fields: "id") { id: ID! name: String } type Story implements Work @key(fields: "id") { id: ID! name: String }`
const scores = `type Work @key(fields: "id") @interfaceObject { id: ID! name: String @external score: Int
  motto(short: Boolean): String @requires(fields: "name") }`

const entered = `type Query { other: Thing } type Thing @key(fields: "id") @key(fields: "sku") { id: ID! sku: String! title: String }`

const shop = `type Query { shop: Shop shops: [Shop] anything: Anything } type Shop implements Named @key(fields: "id") { id: ID! name: String owners: [Owner] }
  type Owner { name: String } interface Named { name: String } union Anything = Shop`
const shopMade = `type Shop @key(fields: "id") { id: ID! name: String @external sign: String @requires(fields: "name") size: Int }`

export const faultCases: readonly FaultCase[] = [
  {
    fault: 'arguments inside @requires give way to those of the client',
    subgraphs: { places, ratings },
    query: '{ place { photo rating } }',
  },
  {
    fault: 'arguments inside @requires give way to those of the client',
    subgraphs: { places, ratings },
    query: '{ place { photo(small: false) rating } }',
  },
  {
    fault: 'arguments of the client give way to those of @requires',
    subgraphs: { places, ratings },
    query: '{ place { rating photo(small: false) } }',
  },
  {
    fault: 'arguments inside @requires, by a variable',
    subgraphs: { places, ratings },
    query: 'query ($small: Boolean) { places { rating photo(small: $small) } }',
    variables: { small: false },
  },
  {
    fault: 'two fields require one with different arguments',
    subgraphs: { places, ratingsTwice },
    query: '{ place { rating poster } }',
    refusal: 'requires-arguments',
  },
  { fault: 'an alias with the name of a key', subgraphs: { places, ratings }, query: '{ place { id: old rating } }' },
  {
    fault: 'an alias with the name of what @requires names',
    subgraphs: { places, ratings },
    query: '{ place { photo: id rating } }',
  },
  {
    fault: 'an alias that is __typename',
    subgraphs: { places, ratings },
    query: '{ place { __typename: name rating } }',
  },
  {
    fault: 'coming back into a subgraph by a key that is not resolvable, beside one that is',
    subgraphs: {
      entered,
      made: `type Query { thing: Thing } type Thing @key(fields: "id", resolvable: false) @key(fields: "sku") { id: ID! sku: String! title: String @external made: Int @requires(fields: "title") }`,
    },
    query: '{ thing { made } }',
  },
  {
    fault: 'coming back into a subgraph that has no resolvable key',
    subgraphs: {
      entered: 'type Thing @key(fields: "id") { id: ID! title: String }',
      made: `type Query { thing: Thing } type Thing @key(fields: "id", resolvable: false) { id: ID! title: String @external made: Int @requires(fields: "title") }`,
    },
    query: '{ thing { made } }',
    refusal: 'no-way-back',
  },
  {
    fault: 'the type of an interface object takes the place of the known one',
    subgraphs: { media, reviews },
    query: '{ media { ... on Film { __typename review } } }',
  },
  {
    fault: 'the type of an interface object takes the place of the known one',
    subgraphs: { media, reviews },
    query: '{ top { title ... on Book { __typename review } } }',
  },
  {
    fault: 'two subgraphs with the same interface object',
    subgraphs: { media, reviews, stars },
    query: '{ three { ... on Book { review stars } } }',
  },
  {
    fault: 'what one field of an interface object requires is required of types that are not asked for it',
    subgraphs: { works, scores },
    query: '{ works { score ... on Song { motto } } }',
  },
  {
    fault:
      'what one field of an interface object requires is required of types that are not asked for it, by a variable',
    subgraphs: { works, scores },
    query: 'query ($short: Boolean) { works { score ... on Song { name motto(short: $short) } } }',
    variables: { short: true },
  },
  {
    fault: 'a condition of a field is taken for one of the field around it',
    subgraphs: { shop, shopMade },
    query: 'query ($yes: Boolean!, $no: Boolean!) { shops @include(if: $yes) { owners @skip(if: $no) { name } } }',
    variables: { yes: true, no: true },
  },
  {
    fault: 'a condition of what requires is taken for one of all that is fetched with it',
    subgraphs: { shop, shopMade },
    query: 'query ($no: Boolean!) { shop { size sign @skip(if: $no) } }',
    variables: { no: true },
  },
  {
    fault: 'a fragment inside a fragment, on an object',
    subgraphs: { shop, shopMade },
    query: '{ shop { ... on Anything { ... on Named { name } } } }',
  },
  {
    fault: 'objects in lists of lists that @requires names',
    subgraphs: {
      halls: `type Query { hall: Hall } type Hall @key(fields: "id") { id: ID! rows: [[Seat!]!]! } type Seat { name: Int }`,
      plans: `type Hall @key(fields: "id") { id: ID! rows: [[Seat!]!]! @external drawn: Int! @requires(fields: "rows { name }") } type Seat { name: Int @external }`,
    },
    query: '{ hall { drawn } }',
  },
  {
    fault: 'what two subgraphs write into lists of lists',
    subgraphs: {
      halls: `type Query { hall: Hall } type Hall @key(fields: "id") { id: ID! rows: [[Seat!]!]! @shareable } type Seat @shareable { name: Int }`,
      plans: `type Hall @key(fields: "id") { id: ID! rows: [[Seat!]!]! @shareable } type Seat @shareable { price: Int }`,
    },
    query: '{ hall { rows { name price } } }',
  },
]
