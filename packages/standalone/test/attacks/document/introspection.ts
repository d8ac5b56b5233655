import { describe, expect, it } from '@jest/globals'
import { getIntrospectionQuery } from 'graphql'
import { ask, outcomeOf } from '../target/ask.ts'
import { type Attack, asking, describeAttacks } from '../target/attack.ts'
import type { RealThing } from '../target/real-thing.ts'

const cycle = (levels: number): string => `${'fields { type { '.repeat(levels)}name${' } }'.repeat(levels)}`
const tooDeep = '400 QUERY_TOO_DEEP'

const closed: Attack[] = [
  asking('the whole schema', getIntrospectionQuery(), '400 GRAPHQL_VALIDATION_FAILED'),
  asking('one type', '{ __type(name: "ApiKey") { name } }', '400 GRAPHQL_VALIDATION_FAILED'),
  asking('the schema under another name', '{ a: __schema { types { name } } }', '400 GRAPHQL_VALIDATION_FAILED'),
  asking('the SDL of a service', '{ _service { sdl } }', '400 GRAPHQL_VALIDATION_FAILED'),
  asking(
    'entities by their keys',
    '{ _entities(representations: []) { __typename } }',
    '400 GRAPHQL_VALIDATION_FAILED',
  ),
  asking('a field that is nearly right', '{ facilitys { totalCount } }', '400 GRAPHQL_VALIDATION_FAILED'),
  asking(
    'what the gateway alone may ask',
    '{ apiKeyHolder(prefix: "a", hash: "b") { status } }',
    '400 GRAPHQL_VALIDATION_FAILED',
  ),
]

const cycles: Attack[] = [
  asking('types of fields of types', `{ __schema { types { ${cycle(4)} } } }`, tooDeep),
  asking('the same from one type', `{ __type(name: "Facility") { ${cycle(6)} } }`, tooDeep),
  asking(
    'possible types of possible types',
    `{ __type(name: "Facility") { ${'possibleTypes { '.repeat(5)}name${' }'.repeat(5)} } }`,
    tooDeep,
  ),
  asking(
    'the same in fragments',
    '{ __schema { types { ...a } } } fragment a on __Type { fields { type { ...b } } } fragment b on __Type { fields { type { ...c } } } fragment c on __Type { fields { type { name } } }',
    tooDeep,
  ),
  asking(
    'the whole schema twenty times',
    `{ ${Array.from({ length: 20 }, (_, n) => `a${n}: __schema { types { fields { name args { name } } } }`).join(' ')} }`,
    ['200 data', '400 QUERY_TOO_COSTLY'],
  ),
]

export function introspection(target: () => RealThing): void {
  describeAttacks('the schema, where it is closed', target, closed)
  const open = () => ({ ...target(), url: target().open.url })
  describeAttacks('the schema in circles, where it is open', open, cycles)
  describe('the schema where it is open', () => {
    it('is told whole', async () => {
      expect(outcomeOf(await ask(open().url, getIntrospectionQuery()))).toBe('200 data')
    })
  })
}
