import { describe, expect, it } from '@jest/globals'
import { ask, outcomeOf } from '../target/ask.ts'
import { type Attack, asking, describeAttacks, sending } from '../target/attack.ts'
import type { RealThing } from '../target/real-thing.ts'

const unresolved = '400 OPERATION_RESOLUTION_FAILURE'
const malformed = '400 MALFORMED_REQUEST'
const invalid = '400 GRAPHQL_VALIDATION_FAILED'
const bad = ['400 BAD_USER_INPUT', '400 BAD_REQUEST', malformed]
const named = 'query a { __typename } query b { __typename }'
const terminal = '\u001b[2J\u001b[31mnobody\r\n{"level":60,"msg":"forged"}\n'
const json = { 'content-type': 'application/json' }

const operationNames: Attack[] = [
  asking('one that is not there', named, unresolved, { operationName: 'c' }),
  asking('none where there are two', named, unresolved),
  asking('an empty one', named, [unresolved, '200 data'], { operationName: '' }),
  asking('a number', named, bad, { operationName: 1 }),
  asking('a list', named, bad, { operationName: ['a'] }),
  asking('an object', named, bad, { operationName: { toString: 'a' } }),
  asking('100,000 characters', named, unresolved, { operationName: 'a'.repeat(100_000) }),
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map(name =>
    asking(name, named, unresolved, { operationName: name }),
  ),
  { ...asking('lines and colours for the log', named, unresolved, { operationName: terminal }), echoed: [terminal] },
  asking('the same name twice', 'query a { __typename } query a { __typename }', invalid, { operationName: 'a' }),
]

const prototypes: Attack[] = [
  sending(
    '__proto__ in the body',
    { headers: json, body: '{"query":"{ __typename }","__proto__":{"isAdmin":true}}' },
    malformed,
  ),
  sending(
    '__proto__ in the variables',
    { headers: json, body: '{"query":"{ __typename }","variables":{"__proto__":{"first":1}}}' },
    malformed,
  ),
  sending(
    'constructor.prototype in the extensions',
    { headers: json, body: '{"query":"{ __typename }","extensions":{"constructor":{"prototype":{"cost":true}}}}' },
    '200 data',
  ),
  sending(
    '__proto__ escaped',
    { headers: json, body: '{"query":"{ __typename }","variables":{"\\u005f_proto__":{"first":1}}}' },
    malformed,
  ),
  asking(
    'a variable of that name',
    'query ($__proto__: Int) { facilities(first: $__proto__) { totalCount } }',
    '200 data',
  ),
  asking(
    'a variable constructor',
    'query ($constructor: Int) { facilities(first: $constructor) { totalCount } }',
    '200 data',
  ),
  asking('a field constructor', '{ constructor }', invalid),
  asking('a fragment on constructor', '{ ... on constructor { a } }', invalid),
  asking('a fragment __proto__', '{ ...__proto__ } fragment __proto__ on Query { __typename }', '200 data'),
  asking('a directive constructor', '{ __typename @constructor }', invalid),
  asking('an argument __proto__', '{ facilities(__proto__: 1) { totalCount } }', invalid),
  asking('an input field __proto__', '{ facilities(filter: { __proto__: 1 }) { totalCount } }', invalid),
  asking(
    'an enum value constructor',
    '{ facilities(filter: { kind: [constructor] }) { totalCount } }',
    '400 BAD_USER_INPUT',
  ),
  sending(
    'a persisted query whose hash is constructor',
    { headers: json, body: '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"constructor"}}}' },
    '200 PERSISTED_QUERY_NOT_FOUND',
  ),
]

const aliases = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'toJSON', 'length', 'valueOf']

export function nameTricks(target: () => RealThing): void {
  describeAttacks('operation names', target, operationNames)
  describeAttacks('keys of prototypes', target, prototypes)
  describe('aliases that are keys of prototypes', () => {
    it.each(aliases)('%s holds what was asked for, at the first time and at the second', async alias => {
      const query = `{ ${alias}: facilities(first: 1) { ${alias}: totalCount nodes { ${alias}: code province { ${alias}: name } } } }`
      const expected = await ask(
        target().url,
        '{ f: facilities(first: 1) { f: totalCount nodes { f: code province { f: name } } } }',
      )
      expect(outcomeOf(expected)).toBe('200 data')
      for (let turn = 0; turn < 3; turn += 1) {
        const { text } = await ask(target().url, query)
        expect(text.replaceAll(`"${alias}"`, '"f"')).toBe(expected.text)
      }
    })
  })
}
