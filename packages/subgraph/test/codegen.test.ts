import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'

const packageFolder = fileURLToPath(new URL('..', import.meta.url))
/** Within the package, so that what is generated finds `graphql` and `@karya/subgraph` as a service would. */
let service = ''
const write = (path: string, text: string) => writeFileSync(join(service, path), text)
const run = (...options: string[]) =>
  spawnSync(process.execPath, [join(packageFolder, 'dist/codegen.js'), service, ...options], { encoding: 'utf8' })

beforeAll(() => {
  mkdirSync(join(packageFolder, 'dist'), { recursive: true })
  service = mkdtempSync(join(packageFolder, 'dist/codegen-test-'))
  mkdirSync(join(service, 'src/facility'), { recursive: true })
  write('package.json', '{ "type": "module" }')
  write(
    'schema.graphql',
    `type Query { facility(id: ID!): Facility facilities(first: Int = 20, filter: FacilityFilter): [Facility!]! }
     type Facility @key(fields: "id") @key(fields: "code") { id: ID! code: String! openedOn: Date kind: FacilityKind! }`,
  )
  write(
    'codegen.json',
    '{ "mappers": { "Facility": "../facility/row.ts#FacilityRow" }, "contextType": "../context.ts#Context" }',
  )
  write(
    'src/context.ts',
    "import type { SubgraphContext } from '@karya/subgraph'\nexport type Context = SubgraphContext\n",
  )
  write('src/facility/row.ts', 'export interface FacilityRow { id: string; facilityCode: string }\n')
})

afterAll(() => rmSync(service, { recursive: true, force: true }))

it('fails a check before, passes it after, and fails it again when the schema changes', () => {
  expect(run('--check')).toMatchObject({ status: 1, stdout: expect.stringContaining('is stale') })
  expect(run()).toMatchObject({ status: 0, stdout: expect.stringContaining('written') })
  expect(run('--check')).toMatchObject({ status: 0, stdout: expect.stringContaining('is up to date') })
  const schema = readFileSync(join(service, 'schema.graphql'), 'utf8')
  write('schema.graphql', schema.replace('openedOn', 'foundedOn'))
  expect(run('--check')).toMatchObject({ status: 1 })
  write('schema.graphql', schema)
})

it('writes types that compile as strictly as the services, and that type rows, arguments, references and the viewer', () => {
  write(
    'src/resolvers.ts',
    `import type { Resolvers } from './generated/schema.ts'
     export const resolvers: Resolvers = {
       Query: {
         facility: (_, { id }, { viewer }) => (viewer.role === 'PUBLIC' ? null : { id, facilityCode: id }),
         facilities: (_, { first, filter }) => [{ id: String(first), facilityCode: filter?.code?.[0] ?? '' }],
       },
       Facility: {
         __resolveReference: reference => ('code' in reference ? { id: '', facilityCode: reference.code } : { id: reference.id, facilityCode: '' }),
         code: row => row.facilityCode,
         kind: () => 'LAPAS',
         // @ts-expect-error not a kind of facility
         openedOn: () => 5,
       },
     }`,
  )
  write(
    'tsconfig.json',
    JSON.stringify({
      extends: '../../../../tsconfig.base.json',
      compilerOptions: { composite: false, incremental: false, noEmit: true, allowImportingTsExtensions: true },
      include: ['src'],
    }),
  )
  const tsc = join(packageFolder, '../../node_modules/typescript/bin/tsc')
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', service], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
})
