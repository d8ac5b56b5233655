import { brotliCompressSync, gzipSync } from 'node:zlib'
import { type Attack, describeAttacks, sending } from '../target/attack.ts'
import type { RealThing } from '../target/real-thing.ts'

const good = '{"query":"{ __typename }"}'
const json = 'application/json'
const post = (
  name: string,
  type: string | undefined,
  body: string | Buffer,
  answered: Attack['answered'],
  headers = {},
) => sending(name, { headers: { ...(type && { 'content-type': type }), ...headers }, body }, answered)

const unsupported = '415 MALFORMED_REQUEST'
const malformed = '400 MALFORMED_REQUEST'
const refused = ['400 BAD_REQUEST', '400 MALFORMED_REQUEST']
const tooLarge = '413 REQUEST_TOO_LARGE'
const query = encodeURIComponent('{ __typename }')
const get = (name: string, path: string, answered: Attack['answered'], headers = {}) =>
  sending(name, { method: 'GET', path: `/graphql?${path}`, headers }, answered)

const forgeable: Attack[] = [
  post('text/plain', 'text/plain', good, unsupported),
  post('a form', 'application/x-www-form-urlencoded', `query=${query}`, unsupported),
  post(
    'a form with files',
    'multipart/form-data; boundary=x',
    `--x\r\nContent-Disposition: form-data; name="operations"\r\n\r\n${good}\r\n--x--`,
    unsupported,
  ),
  post('no content type', undefined, good, [unsupported, ...refused]),
  post('an empty content type', '', good, [unsupported, ...refused]),
  post('application/graphql', 'application/graphql', '{ __typename }', unsupported),
  post('two content types at once', 'text/plain, application/json', good, unsupported),
  post('text/plain with JSON as a parameter', 'text/plain; a=application/json', good, unsupported),
  post('JSON in UTF-16', `${json}; charset=utf-16`, Buffer.from(good, 'utf16le'), unsupported),
  get('GET as a link or picture would', `query=${query}`, refused),
  get('GET as a form would', `query=${query}`, refused, { 'content-type': 'text/plain' }),
  get(
    'GET of a mutation',
    `query=${encodeURIComponent('mutation { listProduct(input: { id: "1" }) { userErrors { code } } }')}`,
    ['405 BAD_REQUEST', '405 MALFORMED_REQUEST', '400 BAD_REQUEST'],
    { 'apollo-require-preflight': '1' },
  ),
  get(
    'GET of a mutation behind a query',
    `operationName=b&query=${encodeURIComponent('query a { __typename } mutation b { listProduct(input: { id: "1" }) { userErrors { code } } }')}`,
    ['405 BAD_REQUEST', '405 MALFORMED_REQUEST', '400 BAD_REQUEST'],
    { 'apollo-require-preflight': '1' },
  ),
]

const shapes: Attack[] = [
  post('ten operations in one body', json, `[${Array(10).fill(good).join(',')}]`, refused),
  post('a thousand operations in one body', json, `[${Array(1_000).fill(good).join(',')}]`, refused),
  post('an empty list', json, '[]', refused),
  post('null', json, 'null', refused),
  post('a number', json, '1', refused),
  post('text', json, '"{ __typename }"', refused),
  post('nothing', json, '', refused),
  post('half an object', json, '{"query":', malformed),
  post('no query', json, '{}', refused),
  post('a query that is a list', json, '{"query":["{ __typename }"]}', refused),
  post('a query that is an object', json, '{"query":{"kind":"Document"}}', refused),
  post('variables that are a list', json, '{"query":"{ __typename }","variables":[1]}', [
    ...refused,
    '400 BAD_USER_INPUT',
  ]),
  post('variables that are text', json, '{"query":"{ __typename }","variables":"{}"}', [
    ...refused,
    '400 BAD_USER_INPUT',
    '200 data',
  ]),
  post('extensions that are a list', json, '{"query":"{ __typename }","extensions":[1]}', [...refused, '200 data']),
  post('two queries under one key', json, '{"query":"{ __typename }","query":"{ nothing }"}', [
    '200 data',
    '400 GRAPHQL_VALIDATION_FAILED',
  ]),
  post(
    'broken UTF-8',
    json,
    Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')]),
    malformed,
  ),
  post(
    'UTF-8 that is longer than it need be',
    json,
    Buffer.concat([Buffer.from('{"query":"'), Buffer.from([0xc1, 0xbb]), Buffer.from(' __typename }"}')]),
    malformed,
  ),
  post('a byte order mark', json, `\ufeff${good}`, ['200 data', malformed]),
  post(
    'variables 100,000 objects deep',
    json,
    `{"query":"query ($f: FacilityFilter) { facilities(filter: $f) { totalCount } }","variables":{"f":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`,
    ['400 BAD_USER_INPUT', malformed],
  ),
  post(
    'variables 400,000 lists deep',
    json,
    `{"query":"query ($c: [String!]) { facilities(filter: { code: $c }) { totalCount } }","variables":{"c":${'['.repeat(400_000)}${']'.repeat(400_000)}}}`,
    ['400 BAD_USER_INPUT', malformed],
  ),
  post(
    'extensions 100,000 objects deep',
    json,
    `{"query":"{ __typename }","extensions":{"cost":true,"a":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}}`,
    ['200 data', malformed],
  ),
  post(
    '50,000 variables that nobody asked for',
    json,
    JSON.stringify({
      query: '{ __typename }',
      variables: Object.fromEntries(Array.from({ length: 50_000 }, (_, n) => [`a${n}`, n])),
    }),
    '200 data',
  ),
]

const sizes: Attack[] = [
  post('1 MiB and a byte', json, `{"query":"{ __typename }","a":"${'a'.repeat(1024 * 1024)}"}`, tooLarge),
  post('1 MiB of spaces', json, `${' '.repeat(1024 * 1024)}${good}`, tooLarge),
  post('8 MiB of text/plain', 'text/plain', 'a'.repeat(8 * 1024 * 1024), [unsupported, tooLarge]),
  post('64 MiB in 64 KiB of gzip', json, gzipSync(Buffer.alloc(64 * 1024 * 1024, 32)), unsupported, {
    'content-encoding': 'gzip',
  }),
  post('the same in brotli', json, brotliCompressSync(Buffer.alloc(4 * 1024 * 1024, 32)), unsupported, {
    'content-encoding': 'br',
  }),
  post('gzip within gzip', json, gzipSync(gzipSync(good)), unsupported, { 'content-encoding': 'gzip, gzip' }),
  post('gzip that is not called so', json, gzipSync(good), malformed),
  post('an encoding that there is not', json, good, unsupported, { 'content-encoding': 'zstd' }),
]

export function bodies(target: () => RealThing): void {
  describeAttacks('requests that another page could forge', target, forgeable)
  describeAttacks('bodies of other shapes', target, shapes)
  describeAttacks('bodies that are too large', target, sizes)
}
