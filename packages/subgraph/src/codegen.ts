/**
 * Writes the resolver types of services: `node packages/subgraph/dist/codegen.js services/facilities …`. With `--check` it writes
 * nothing, and fails if what is there is stale. A tool of development: nothing that runs imports it.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { generateResolverTypes, resolverTypesFile } from './schema/resolver-types.ts'

const isCheck = process.argv.includes('--check')
const services = process.argv.slice(2).filter(argument => !argument.startsWith('--'))
if (services.length === 0)
  throw new TypeError('Name the folder of at least one service: codegen.js services/facilities')

const outcomes = await Promise.all(
  services.map(async service => {
    const file = resolverTypesFile(service)
    const [wanted, present] = await Promise.all([
      generateResolverTypes(service),
      readFile(file, 'utf8').catch(() => undefined),
    ])
    if (wanted === present) return `${file} is up to date`
    if (isCheck) {
      process.exitCode = 1
      return `${file} is stale. Run \`npm run generate\` and commit it.`
    }
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, wanted)
    return `${file} written`
  }),
)
process.stdout.write(`${outcomes.join('\n')}\n`)
