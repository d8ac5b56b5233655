import { type Attack, asking, describeAttacks } from '../target/attack.ts'
import type { RealThing } from '../target/real-thing.ts'

const nested = (levels: number, open: string, core: string, close: string): string =>
  `${open.repeat(levels)}${core}${close.repeat(levels)}`
const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ')

const tooDeep = '400 QUERY_TOO_DEEP'
const tooWide = '400 QUERY_TOO_WIDE'
const tooLarge = '400 DOCUMENT_TOO_LARGE'
const invalid = '400 GRAPHQL_VALIDATION_FAILED'

const depth: Attack[] = [
  asking(
    'records within records, 30 deep',
    `{ facilities(first: 1) { nodes { ${nested(15, 'province { facilities(first: 1) { nodes { ', 'id', '} } }')} } } }`,
    tooDeep,
  ),
  asking(
    'the same through a chain of fragments',
    `{ facilities(first: 1) { nodes { ...f0 } } } ${many(20, n => `fragment f${n} on Facility { province { facilities(first: 1) { nodes { ${n < 19 ? `...f${n + 1}` : 'id'} } } } }`)}`,
    tooDeep,
  ),
  asking('a thousand inline fragments within one another', `{ ${nested(1_600, '...{', '__typename', '}')} }`, tooDeep),
  asking(
    'lists within lists in an argument',
    `{ facilities(filter: { code: ${nested(1_000, '[', '"a"', ']')} }) { totalCount } }`,
    tooDeep,
  ),
  asking(
    'objects within objects in an argument',
    `{ facilities(filter: ${nested(500, '{ a: ', '1', '}')}) { totalCount } }`,
    tooDeep,
  ),
  asking(
    'the type of a variable, a thousand lists deep',
    `query ($a: ${nested(1_600, '[', 'Int', ']')}) { facilities(first: $a) { totalCount } }`,
    [tooDeep, tooLarge, invalid],
  ),
]

const breadth: Attack[] = [
  asking('one field three thousand times', `{ facilities(first: 1) { nodes { ${'name '.repeat(3_000)} } } }`, tooWide),
  asking('sixty aliases of one field', `{ ${many(60, n => `a${n}: __typename`)} }`, ['400 TOO_MANY_ALIASES', tooWide]),
  asking(
    'sixty aliases below the root',
    `{ facilities(first: 1) { nodes { ${many(60, n => `a${n}: name`)} } } }`,
    '400 TOO_MANY_ALIASES',
  ),
  asking('thirty fields of the root', `{ ${many(30, n => `a${n}: facilities(first: 1) { totalCount }`)} }`, tooWide),
  asking(
    'four hundred fields that validation compares with one another',
    `{ facilities(first: 1) { nodes { ${'province { name } '.repeat(400)} } } }`,
    tooWide,
  ),
]

const fragments: Attack[] = [
  asking('a fragment of itself', '{ ...a } fragment a on Query { __typename ...a }', invalid),
  asking(
    'two fragments of each other',
    '{ ...a } fragment a on Query { ...b } fragment b on Query { ...a __typename }',
    invalid,
  ),
  asking(
    'forty fragments that double at each step',
    `{ ...f0 } ${many(40, n => `fragment f${n} on Query { ${n < 39 ? `...f${n + 1} ...f${n + 1}` : '__typename'} }`)}`,
    tooWide,
  ),
  asking(
    'the same where no operation leads',
    `{ __typename } ${many(40, n => `fragment f${n} on Query { ${n < 39 ? `...f${n + 1} ...f${n + 1}` : '__typename'} }`)}`,
    tooWide,
  ),
  asking(
    'the same below a fragment whose name comes twice',
    `{ ...f39 } fragment f39 on Query { __typename } ${many(40, n => `fragment f${n} on Query { ${n < 39 ? `...f${n + 1} ...f${n + 1}` : '__typename'} }`)}`,
    tooWide,
  ),
  asking('a hundred fragments', `{ __typename } ${many(100, n => `fragment f${n} on Query { __typename }`)}`, tooLarge),
]

const directives: Attack[] = [
  asking('sixty directives on one field', `{ __typename ${'@skip(if: false) '.repeat(60)} }`, tooLarge),
  asking('sixty directives that do not exist', `{ __typename ${many(60, n => `@a${n}`)} }`, tooLarge),
  asking(
    'one directive on a thousand fields',
    `{ facilities(first: 1) { nodes { ${'name @include(if: true) '.repeat(900)} } } }`,
    [tooLarge, tooWide],
  ),
  asking('@defer, as if parts could be had later', '{ ... @defer { __typename } }', invalid),
]

const sizes: Attack[] = [
  asking('six thousand tokens', `{ ${', ... { __typename }'.repeat(1_600)} }`, [tooLarge, tooWide]),
  asking('a string of 200,000 characters', `{ facilities(search: "${'a'.repeat(200_000)}") { totalCount } }`, tooLarge),
  asking('a comment of 200,000 characters', `# ${'a'.repeat(200_000)}\n{ __typename }`, tooLarge),
  asking('200,000 commas', `{ __typename ${','.repeat(200_000)} }`, tooLarge),
  asking(
    'a number of 90,000 digits',
    `{ facilities(first: ${'9'.repeat(90_000)}) { totalCount } }`,
    '400 BAD_USER_INPUT',
  ),
  asking('a block string of 45,000 lines', `{ facilities(search: """${' \n'.repeat(45_000)}""") { totalCount } }`, [
    '200 data',
    '400 BAD_USER_INPUT',
  ]),
  asking('a thousand operations', `${many(1_000, n => `query q${n} { __typename }`)}`, tooLarge, {
    operationName: 'q1',
  }),
  asking('a thousand variables', `query (${many(1_000, n => `$a${n}: Int`)}) { __typename }`, tooLarge),
  asking('definitions of types', 'type Query { a: Int } { __typename }', invalid),
  asking('nothing but an open brace, 4,000 times', '{'.repeat(4_000), '400 GRAPHQL_PARSE_FAILED'),
]

export function documentShapes(target: () => RealThing): void {
  describeAttacks('documents that are too deep', target, depth)
  describeAttacks('documents that are too wide', target, breadth)
  describeAttacks('fragments', target, fragments)
  describeAttacks('directives', target, directives)
  describeAttacks('documents that are too large', target, sizes)
}
