import { parse, validate } from 'graphql'
import type { Case } from '../differential/asking/case.ts'
import { composeGraph, type Graph } from '../differential/graphs/graph.ts'

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@interfaceObject"])`

const graphs = new Map<string, Graph>()

/** A case over subgraphs given by their SDL, without the `@link`. Throws where the query does not fit them. */
export function caseOf(
  subgraphs: Readonly<Record<string, string>>,
  query: string,
  {
    variables = {},
    mend,
  }: { variables?: Record<string, unknown> | undefined; mend?: (supergraphSdl: string) => string } = {},
): Case {
  const key = JSON.stringify([subgraphs, mend?.name])
  const known =
    graphs.get(key) ??
    composeGraph('small', new Map(Object.entries(subgraphs).map(([name, sdl]) => [name, header + sdl])), mend)
  graphs.set(key, known)
  const document = parse(query)
  const [error] = validate(known.publicSchema, document)
  if (error) throw error
  return { graph: known, document, operationName: undefined, variables, faults: [], worldSeed: 0 }
}
