import { readFileSync } from 'node:fs'
import { composeServices } from '@apollo/composition'
import { readSchema } from '../../../subgraph/dist/index.js'
import { schemaFileOf, serviceNames } from './services.js'

/** The SDL of a service as a document, with what every subgraph of Karya shares. */
export const schemaOf = name => readSchema(schemaFileOf(name))

/**
 * The supergraph of the four, each at the URL of `urlOf(name)`. Throws with everything that does not compose.
 * @param {(name: string) => string} urlOf
 */
export function composeSupergraph(urlOf) {
  const services = serviceNames.map(name => ({ name, url: urlOf(name), typeDefs: schemaOf(name) }))
  const { errors = [], supergraphSdl } = composeServices(services)
  if (supergraphSdl) return supergraphSdl
  throw new Error(`The schemas of the bench do not compose:\n${errors.map(error => error.message).join('\n')}`)
}

/** Who owns an entity; the other services extend it. */
const owners = { Facility: 'facilities', Product: 'products', TrainingSession: 'training', Partner: 'partners' }

const values = {
  Date: 'scalar Date',
  FacilityKind: 'enum FacilityKind { LAPAS RUTAN LPKA BAPAS RUMAH_SAKIT }',
  Money: 'type Money { amount: String! currency: String! }',
}

/** The same service as Federation 1 has it: entities of others are extended, their keys external, and there are no further directives. */
export function federationOneSchema(name) {
  const own = readFileSync(schemaFileOf(name), 'utf8')
    .replace(/ @listSize\([^)]*\)/g, '')
    .replace(', resolvable: false', '')
    .replace('type Query', 'extend type Query')
    .replace(/^type (\w+) @key\(fields: "id"\) \{\n {2}id: ID!/gm, (text, type) =>
      owners[type] === name ? text : `extend ${text} @external`,
    )
  const needed = Object.keys(values).filter(value => own.includes(`: ${value}`))
  return [own, ...needed.map(value => values[value])].join('\n')
}
