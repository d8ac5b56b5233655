import { composeServices } from '@apollo/composition'
import type { DocumentNode } from 'graphql'

export interface ServiceSchema {
  name: string
  url: string
  typeDefs: DocumentNode
}

export type Composition = { supergraphSdl: string } | { faults: string[] }

/**
 * Composes services to one supergraph. A hint counts as a fault: it says that a client would see something else than
 * one of the services meant. The order of `services` does not matter.
 */
export function compose(services: readonly ServiceSchema[]): Composition {
  const inOrder = [...services].sort((one, other) => (one.name < other.name ? -1 : 1))
  const { errors = [], hints = [], supergraphSdl } = composeServices(inOrder)
  const faults = [
    ...errors.map(error => `error ${error.extensions.code}: ${error.message}`),
    ...hints.map(hint => `hint ${hint.definition.code}: ${hint.message}`),
  ]
  if (faults.length > 0 || !supergraphSdl) return { faults }
  return { supergraphSdl: `${banner}\n${supergraphSdl.trimEnd()}\n` }
}

const banner = '# Composed by `npm run compose -w gateway` from services/*/schema.graphql. Do not edit.'
