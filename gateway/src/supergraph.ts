import { readFile } from 'node:fs/promises'
import { Kind, parse, type StringValueNode } from 'graphql'

/** A supergraph that cannot be served. `hint` says what to do about it. */
export class SupergraphError extends Error {
  override name = 'SupergraphError'
  readonly code = 'BAD_SUPERGRAPH'
  readonly hint: string

  constructor(message: string, hint: string) {
    super(message)
    this.hint = hint
  }
}

/** Reads the SDL of a supergraph file. Throws `SupergraphError`. */
export async function readSupergraph(path: string): Promise<string> {
  let sdl: string
  try {
    sdl = await readFile(path, 'utf8')
  } catch {
    throw new SupergraphError(
      `The supergraph ${path} cannot be read.`,
      'Set SUPERGRAPH_PATH to a composed supergraph, or compose it with `npm run compose -w gateway`.',
    )
  }
  serviceNames(sdl)
  return sdl
}

/** The services that a supergraph joins, as its enum `join__Graph` names them. */
export function serviceNames(sdl: string): string[] {
  const names = joinedGraphs(sdl).flatMap(value => {
    const graph = value.directives?.find(directive => directive.name.value === 'join__graph')
    const name = graph?.arguments?.find(argument => argument.name.value === 'name')?.value
    return name?.kind === Kind.STRING ? [(name as StringValueNode).value] : []
  })
  if (names.length > 0) return names
  throw new SupergraphError(
    'This is no supergraph: it joins no service (`enum join__Graph`).',
    'Compose the schemas of the services first; SUPERGRAPH_PATH takes the result, not the schema of one service.',
  )
}

function joinedGraphs(sdl: string) {
  let document: ReturnType<typeof parse>
  try {
    document = parse(sdl, { noLocation: true })
  } catch (error) {
    throw new SupergraphError(
      `The supergraph is not valid GraphQL: ${error instanceof Error ? error.message : error}`,
      'Compose it again.',
    )
  }
  return document.definitions.flatMap(definition =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? [])
      : [],
  )
}
