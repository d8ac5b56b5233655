import { type Attack, asking, describeAttacks } from '../target/attack.ts'
import type { RealThing } from '../target/real-thing.ts'

const tooCostly = '400 QUERY_TOO_COSTLY'
const bad = ['400 BAD_USER_INPUT', '400 BAD_PAGE_SIZE', '200 BAD_PAGE_SIZE', tooCostly]
const pages = (first: string): string =>
  `{ facilities(first: ${first}) { nodes { products(first: ${first}) { nodes { trainedBy { id } facility { trainingSessions(first: ${first}) { totalCount } } } } } } }`
const dimensions =
  'FACILITY PROVINCE REGENCY REGIONAL_OFFICE FACILITY_KIND SPECIALIZATION YEAR QUARTER MONTH PRODUCT CATEGORY CHANNEL'

/** Lists by their names alone. */
const nested = ([name, ...below]: string[]): string => {
  const inner = below.length > 0 ? nested(below) : '{ id }'
  return name === 'facility' ? `{ facility ${inner} }` : `{ ${name} { nodes ${inner} } }`
}

const costs: Attack[] = [
  asking('a thousand of a thousand of a thousand', pages('1000'), tooCostly),
  asking('the same by a variable', `query ($n: Int!) ${pages('$n')}`, tooCostly, { variables: { n: 1_000 } }),
  asking('the same by the default of a variable', `query ($n: Int! = 1000) ${pages('$n')}`, tooCostly),
  asking('the same by variables that say less at first', `query ($n: Int! = 1) ${pages('$n')}`, tooCostly, {
    variables: { n: 1_000 },
  }),
  asking(
    'lists whose sizes are left out, six below one another',
    nested(['facilities', 'products', 'facility', 'trainingSessions', 'facility', 'needs', 'facility', 'events']),
    tooCostly,
  ),
  asking(
    'sizes that are null',
    '{ facilities(first: null) { nodes { products(first: null) { nodes { facility { trainingSessions(first: null) { nodes { facility { needs(first: null) { nodes { id } } } } } } } } } } }',
    tooCostly,
  ),
  asking(
    'lists that take no size',
    '{ regions { facilities(first: 1000) { nodes { workUnits { id } officials { id } sources { title } } } } }',
    tooCostly,
  ),
  asking('two thousand million', '{ facilities(first: 2147483647) { nodes { id } } }', bad),
  asking('minus a thousand', '{ facilities(first: -1000) { nodes { products(first: -1000) { nodes { id } } } } }', bad),
  asking('more than an integer', '{ facilities(first: 99999999999999999999) { nodes { id } } }', bad),
  asking('a fraction', 'query ($n: Int) { facilities(first: $n) { nodes { id } } }', bad, { variables: { n: 0.5 } }),
  asking('a size that is text', 'query ($n: Int) { facilities(first: $n) { nodes { id } } }', bad, {
    variables: { n: '1000' },
  }),
  asking('a size that is a list', 'query ($n: Int) { facilities(first: $n) { nodes { id } } }', bad, {
    variables: { n: [1, 1_000] },
  }),
  asking('a size that is an object with a value', 'query ($n: Int) { facilities(first: $n) { nodes { id } } }', bad, {
    variables: { n: { valueOf: 1 } },
  }),
  asking(
    'figures by every dimension at once',
    `{ salesStats(groupBy: [${dimensions}], first: 1000) { rows { revenue { amount } } } }`,
    ['200 data', '400 BAD_USER_INPUT', '200 BAD_USER_INPUT', tooCostly],
  ),
  asking(
    'figures by one dimension a thousand times',
    `{ salesStats(groupBy: [${'FACILITY '.repeat(1_000)}]) { rows { quantity } } }`,
    ['200 data', '400 BAD_USER_INPUT', '200 BAD_USER_INPUT'],
  ),
  asking(
    'a supply of two thousand million by tomorrow',
    '{ supply(filter: {}, quantity: 2147483647, by: "2030-01-01") { __typename } }',
    ['200 data', '400 BAD_USER_INPUT', '200 BAD_USER_INPUT'],
  ),
  asking(
    'fifty thousand codes in a filter',
    'query ($c: [String!]) { facilities(filter: { code: $c }) { totalCount } }',
    ['200 data', '400 BAD_USER_INPUT'],
    {
      variables: { c: Array.from({ length: 50_000 }, (_, index) => `code-${index}`) },
    },
  ),
  asking(
    'fifty thousand codes that are none',
    'query ($c: [String!]) { facilities(filter: { code: $c }) { totalCount } }',
    '400 BAD_USER_INPUT',
    { variables: { c: Array(50_000).fill(1) } },
  ),
  asking(
    'six thousand refusals in one answer',
    `{ facilities(first: 600) { nodes { ${Array.from({ length: 10 }, (_, index) => `a${index}: topProducts(first: -1) { id }`).join(' ')} } } }`,
    bad,
  ),
]

export const costBombs = (target: () => RealThing): void =>
  describeAttacks('operations that would cost too much', target, costs)
