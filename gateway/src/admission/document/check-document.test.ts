import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import type { CodedError } from '@karya/subgraph'
import { getIntrospectionQuery, parse, print } from 'graphql'
import { checkDocument } from './check-document.ts'
import { type DocumentLimits, defaultDocumentLimits } from './limits.ts'

const samples = new URL('../../../../packages/explorer/src/sample-queries/', import.meta.url)
const sampleTexts = readdirSync(samples).map(name => [name, readFileSync(new URL(name, samples), 'utf8')] as const)
const introspection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
})

function refusalOf(text: string, limits: Partial<DocumentLimits> = {}): CodedError | undefined {
  try {
    checkDocument(text, { ...defaultDocumentLimits, ...limits })
    return undefined
  } catch (error) {
    return error as CodedError
  }
}

/** The first fragment asks for two of the next one, and so on: doubled with every line. */
const fragmentBomb = (lines: number) =>
  `{ ...F0 } ${Array.from({ length: lines }, (_, line) => `fragment F${line} on Query { a${line}: x { ...F${line + 1} } b${line}: x { ...F${line + 1} } }`).join(' ')} fragment F${lines} on Query { y }`

const tooMuch: [name: string, text: string, code: string, of: keyof DocumentLimits][] = [
  ['characters', `# ${'long '.repeat(25_000)}\n{ a }`, 'DOCUMENT_TOO_LARGE', 'characters'],
  ['tokens', `{ a(x: [${'1 '.repeat(6_000)}]) }`, 'DOCUMENT_TOO_LARGE', 'tokens'],
  [
    'operations',
    Array.from({ length: 21 }, (_, i) => `query Q${i} { a }`).join(' '),
    'DOCUMENT_TOO_LARGE',
    'operations',
  ],
  [
    'fragments',
    `{ a } ${Array.from({ length: 51 }, (_, i) => `fragment F${i} on Query { a }`).join(' ')}`,
    'DOCUMENT_TOO_LARGE',
    'fragments',
  ],
  ['fragments of one name', `{ a } ${'fragment F on Query { a } '.repeat(51)}`, 'DOCUMENT_TOO_LARGE', 'fragments'],
  [
    'variables',
    `query Q(${Array.from({ length: 101 }, (_, i) => `$v${i}: Int`).join(' ')}) { a }`,
    'DOCUMENT_TOO_LARGE',
    'variables',
  ],
  ['directives', `{ a ${'@a '.repeat(51)} }`, 'DOCUMENT_TOO_LARGE', 'directives'],
  ['directives on variables', `query Q($v: Int ${'@a(x: [1]) '.repeat(51)}) { a }`, 'DOCUMENT_TOO_LARGE', 'directives'],
  ['depth', `${'{ a '.repeat(21)}${'}'.repeat(21)}`, 'QUERY_TOO_DEEP', 'depth'],
  ['depth by inline fragments', `${'{ ... '.repeat(3_000)}{ a }${'}'.repeat(3_000)}`, 'QUERY_TOO_DEEP', 'depth'],
  [
    'depth by fragments',
    `{ ...F0 } ${Array.from({ length: 25 }, (_, i) => `fragment F${i} on Query { a { ...F${i + 1} } }`).join(' ')} fragment F25 on Query { a }`,
    'QUERY_TOO_DEEP',
    'depth',
  ],
  ['values within values', `{ a(x: ${'['.repeat(30)}${']'.repeat(30)}) }`, 'QUERY_TOO_DEEP', 'valueDepth'],
  [
    'introspection in a circle',
    '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }',
    'QUERY_TOO_DEEP',
    'introspectionDepth',
  ],
  [
    'introspection in a circle by fragments',
    '{ __type(name: "Query") { ...A } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { possibleTypes { interfaces { name } } }',
    'QUERY_TOO_DEEP',
    'introspectionDepth',
  ],
  ['root fields', `{ ${Array.from({ length: 21 }, (_, i) => `f${i}`).join(' ')} }`, 'QUERY_TOO_WIDE', 'rootFields'],
  [
    'aliases',
    `{ a { ${Array.from({ length: 51 }, (_, i) => `f${i}: name`).join(' ')} } }`,
    'TOO_MANY_ALIASES',
    'aliases',
  ],
  [
    'aliases by fragments',
    `{ a { ...F } b { ...F } } fragment F on X { ${Array.from({ length: 26 }, (_, i) => `f${i}: name`).join(' ')} }`,
    'TOO_MANY_ALIASES',
    'aliases',
  ],
  ['fields', `{ a { ${Array.from({ length: 1_000 }, (_, i) => `f${i}`).join(' ')} } }`, 'QUERY_TOO_WIDE', 'fields'],
  [
    'fields of a fragment nobody uses',
    `{ a } fragment F on X { ${Array.from({ length: 1_001 }, (_, i) => `f${i}`).join(' ')} }`,
    'QUERY_TOO_WIDE',
    'fields',
  ],
  [
    'fields of a fragment whose name comes twice',
    `{ a } fragment F on X { ${Array.from({ length: 1_001 }, (_, i) => `f${i}`).join(' ')} } fragment F on X { a }`,
    'QUERY_TOO_WIDE',
    'fields',
  ],
  ['one field again and again', `{ a { ${'name '.repeat(300)} } }`, 'QUERY_TOO_WIDE', 'comparisons'],
  ['one branch again and again', `{ a { ${'b { c { d } } '.repeat(100)} } }`, 'QUERY_TOO_WIDE', 'comparisons'],
]

describe('checkDocument', () => {
  it.each(sampleTexts)('takes the sample query %s', (_name, text) => {
    expect(refusalOf(text)).toBeUndefined()
  })

  it('takes all sample queries in one document, and a full introspection', () => {
    expect(refusalOf(sampleTexts.map(([, text]) => text).join('\n'))).toBeUndefined()
    expect(refusalOf(introspection)).toBeUndefined()
  })

  it.each(tooMuch)('refuses too many %s', (_name, text, code, of) => {
    const refusal = refusalOf(text)
    expect(refusal?.extensions).toMatchObject({ code, limitOf: of, limit: defaultDocumentLimits[of] })
    expect(refusal?.extensions.requested).toBeGreaterThan(defaultDocumentLimits[of])
    expect(refusal?.message).toMatch(/^At most \d+ .*; this document has \d+ or more.*\. [A-Z].*\.$/)
  })

  it('counts fragments wherever they are used, without expanding them', () => {
    expect(refusalOf(fragmentBomb(4))).toBeUndefined()
    const refusal = refusalOf(fragmentBomb(40), { depth: 100, aliases: Number.POSITIVE_INFINITY })
    expect(refusal?.extensions).toMatchObject({ code: 'QUERY_TOO_WIDE', limitOf: 'fields' })
    expect(refusal?.extensions.requested).toBeGreaterThan(2 ** 40)
  })

  it('names the place that is selected most often', () => {
    expect(refusalOf(`{ shops { nodes { ${'name '.repeat(300)} } } }`)?.message).toContain(
      'shops.nodes.name alone stands there 300 times',
    )
  })

  it('ends on fragments that lead back to themselves, and leaves them to validation', () => {
    const circle = '{ ...A } fragment A on Query { a { ...B } } fragment B on Query { b { ...A } }'
    expect(refusalOf(circle)).toBeUndefined()
  })

  it('leaves what is no GraphQL to its parser', () => {
    for (const text of [
      '{',
      'nonsense',
      '{ a(',
      '{ a @ }',
      '{ a(x: "',
      '{ ... }',
      'fragment on',
      '',
      '{ }',
      '{ a } }',
    ]) {
      expect(refusalOf(text)).toBeUndefined()
      expect(() => parse(text)).toThrow()
    }
  })

  it('refuses definitions of types, behind which anything could stand', () => {
    const text = `type A { a: Int } ${tooMuch.at(-1)?.[1]}`
    expect(refusalOf(text)?.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  it('reads everything that GraphQL reads: strings, block strings, comments, numbers, names that are words', () => {
    const text = `\ufeff# { a
      query query($fragment: [Int!]! = [-1.5e10, 2], $on: S = { a: "}\\"{", b: """ } \\""" { """ }) @on(a: $on) {
        fragment: query(mutation: "# no comment", on: -0) @include(if: true) { type, ... on on { on } ...fragment @skip(if: false) }
        ... { a } ... @include(if: true) { b }
      }
      fragment fragment on fragment { mutation }`
    parse(text)
    expect(
      refusalOf(text, { aliases: 1, operations: 1, fragments: 1, variables: 2, directives: 4, fields: 6 }),
    ).toBeUndefined()
    for (const [of, limit] of Object.entries({ aliases: 0, variables: 1, directives: 3, fields: 5 })) {
      expect(refusalOf(text, { [of]: limit })?.extensions.limitOf).toBe(of)
    }
  })

  it('counts tokens as GraphQL does', () => {
    for (const text of [introspection, print(parse(introspection)), ...sampleTexts.map(([, sample]) => sample)]) {
      const { tokenCount = 0 } = parse(text)
      expect(refusalOf(text, { tokens: tokenCount })).toBeUndefined()
      expect(refusalOf(text, { tokens: tokenCount - 1 })?.extensions.limitOf).toBe('tokens')
    }
  })
})
