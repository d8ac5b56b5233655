/**
 * Prints a bearer token for development:
 * `npm run --silent token -- --role OFFICER --facility lapas-narkotika-kasongan`. Karya has to run, as it knows the facilities.
 */
import { parseArgs } from 'node:util'
import { roles } from '@karya/subgraph'
import { showError } from '../bin/step.js'
import { readConfig } from './config.ts'
import { openLocalIssuer } from './identity/local-issuer.ts'

const usage =
  'token -- --role OFFICER --facility <code> [--facility <code>] | --role REGIONAL --office <code> | --role PARTNER --partner <id> [--scope <name>] | --role ADMIN | --role ANALYST [--hours 12]'

/** A token that cannot be made; `hint` says what to do. */
class TokenError extends Error {
  override name = 'TokenError'
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint = `npm run ${usage}`) {
    super(message)
    this.code = code
    this.hint = hint
  }
}

const facilityIdOf = async (url: string, code: string): Promise<string> => {
  const query = 'query Facility($code: String!) { facilityByCode(code: $code) { id } }'
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { code } }),
  }).catch(() => {
    throw new TokenError(
      'NOT_RUNNING',
      `Karya does not answer at ${url}.`,
      'Start it with `npm start`, then try again.',
    )
  })
  const { data } = (await response.json()) as { data?: { facilityByCode: { id: string } | null } }
  const id = data?.facilityByCode?.id
  if (!id) throw new TokenError('UNKNOWN_FACILITY', `No facility has the code ${code}.`, 'Look it up in the explorer.')
  return id
}

try {
  const { values } = parseArgs({
    options: {
      role: { type: 'string' },
      facility: { type: 'string', multiple: true, default: [] },
      office: { type: 'string' },
      partner: { type: 'string' },
      scope: { type: 'string', multiple: true, default: [] },
      hours: { type: 'string', default: '12' },
    },
  })
  const { gateway, dataDirectory } = readConfig()
  const role = values.role?.toUpperCase()
  if (!role || !(roles as readonly string[]).includes(role)) {
    throw new TokenError('BAD_ROLE', `--role has to be one of ${roles.join(', ')}.`)
  }
  const url = `http://${gateway.host === '0.0.0.0' ? '127.0.0.1' : gateway.host}:${gateway.port}`
  const facilityIds = await Promise.all(values.facility.map(code => facilityIdOf(url, code)))
  const subject = ['development', role.toLowerCase(), ...values.facility].join(':')
  const issuer = await openLocalIssuer(dataDirectory)
  const token = await issuer.sign(
    subject,
    { role, facilityIds, regionalOfficeCode: values.office, partnerId: values.partner, scopes: values.scope },
    Number(values.hours),
  )
  await issuer.identify({ authorization: `Bearer ${token}` }) // refuses claims that make no viewer, before anybody uses them
  process.stdout.write(`${token}\n`)
} catch (error) {
  showError(error)
  process.exit(1)
}
