/**
 * Prints a bearer token for development:
 * `npm run --silent token -- --role OFFICER --facility lapas-narkotika-kasongan`. Karya has to run where codes are given, as it knows them.
 */
import { parseArgs } from 'node:util'
import { roles } from '@karya/subgraph'
import { showError } from '../bin/step.js'
import { readConfig } from './config.ts'
import { openLocalIssuer } from './identity/local-issuer.ts'
import { runningGraph } from './identity/running-graph.ts'
import { TokenError } from './identity/token-error.ts'

const usage = `npm run --silent token -- \\
  --role OFFICER --facility <code> [--facility <code>]
  --role REGIONAL --office <code>
  --role PARTNER --partner <code or id> [--scope <name>] [--facility <code>]
  --role ANALYST
  --role ADMIN
  [--hours 12]`

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const longestHours = 24 * 31

const refuse = (code: string, message: string) => new TokenError(code, message, usage)

const readOptions = () => {
  const options = {
    role: { type: 'string' },
    facility: { type: 'string', multiple: true, default: [] as string[] },
    office: { type: 'string' },
    partner: { type: 'string' },
    scope: { type: 'string', multiple: true, default: [] as string[] },
    hours: { type: 'string', default: '12' },
  } as const
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw refuse('BAD_ARGUMENTS', error instanceof Error ? error.message : String(error))
  }
}

const printToken = async (): Promise<void> => {
  const { gateway, dataDirectory } = readConfig()
  if (!gateway.isDevelopment || gateway.jwksUrl) {
    throw new TokenError(
      'NO_LOCAL_ISSUER',
      gateway.isDevelopment
        ? 'Tokens are verified by JWKS_URL here, and one made by this command would not be taken.'
        : 'In production no token is made or taken but those of your identity provider (NODE_ENV is production).',
      'docs/operators.md says how an identity provider is set up.',
    )
  }
  const { role: given, facility, office, partner, scope, hours } = readOptions()
  const role = given?.toUpperCase()
  if (!role || !(roles as readonly string[]).includes(role)) {
    throw refuse('BAD_ROLE', `--role has to be one of ${roles.join(', ')}.`)
  }
  if (!(Number(hours) > 0 && Number(hours) <= longestHours)) {
    throw refuse('BAD_HOURS', `--hours is ${hours}, but has to be above 0 and at most ${longestHours}.`)
  }
  const graph = runningGraph(`http://${gateway.host === '0.0.0.0' ? '127.0.0.1' : gateway.host}:${gateway.port}`)
  const facilityIds = await Promise.all(facility.map(graph.facilityId))
  const partnerId = partner && !uuid.test(partner) ? await graph.partnerId(partner) : partner
  const subject = ['development', role.toLowerCase(), ...(partner ? [partner] : []), ...facility].join(':')
  const issuer = await openLocalIssuer(dataDirectory)
  const claims = { role, facilityIds, regionalOfficeCode: office, partnerId, scopes: scope }
  const token = await issuer.sign(subject, claims, Number(hours))
  await issuer.identify({ authorization: `Bearer ${token}` }) // refuses claims that make no viewer, before anybody uses them
  process.stdout.write(`${token}\n`)
}

await printToken().catch(error => {
  showError(error)
  process.exit(1)
})
