import { compileOperation, type Execute } from '@karya/executor'
import type { FetchAnswer, FetchError, SubgraphOperation } from '@karya/plan-compiler'
import { boundedMap, fewErrors, maskError, type Subgraph } from '@karya/subgraph'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFormattedError,
  parse,
  ValuesOfCorrectTypeRule,
  validate,
} from 'graphql'
import type { RequestContext } from './request-context.ts'
import type { Source } from './source.ts'

/** Texts of one subgraph together; what is made of one takes some fifty times its length. */
const mostCharacters = 500_000

/** Executes one subgraph in this process: what it answers is what it would answer over HTTP, as values and without the HTTP. */
export function inProcessSource(subgraph: Subgraph): Source {
  // Plans of many client operations hold the same few texts.
  const known = boundedMap<Execute>(2_000, { weigh: (_, text) => text.length, most: mostCharacters })
  return {
    health: () => subgraph.health(),
    prepare: operation => {
      const run = known.getOrMake(operation.text, () => compiledOnceUsed(subgraph, operation))
      const answer = (result: ExecutionResult) => masked(withReasons(result, subgraph, operation.text))
      return (variables, request) => {
        request.departure.check()
        const result = run(contextOf(subgraph, operation, request), variables)
        return 'then' in result ? result.then(answer) : answer(result)
      }
    },
  }
}

/**
 * What a server that validates would say of values of scalars of its own, which is all that can be wrong with what a gateway asks.
 * Here validation is left out, and execution says no more than which argument they are in: this is asked then, and before a write.
 */
const wrongValues = ({ schema }: Subgraph, document: DocumentNode): readonly GraphQLError[] =>
  validate(schema, document, [ValuesOfCorrectTypeRule])

function withReasons(result: ExecutionResult, subgraph: Subgraph, text: string): ExecutionResult {
  if (!result.errors?.some(({ message }) => message.startsWith('Argument "'))) return result
  const errors = wrongValues(subgraph, parse(text, { noLocation: true }))
  return errors.length > 0 ? { errors } : result
}

/** Compiling takes some milliseconds: pauses in between keep a plan of many fetches from holding up everybody else. */
const pauseMilliseconds = 10
let lastCompiledAt = 0

/** Interprets an operation at first and compiles it when it comes again, as most that strangers make up never do. */
function compiledOnceUsed(subgraph: Subgraph, { text, name, kind }: SubgraphOperation): Execute {
  const { schema } = subgraph
  const document = parse(text, { noLocation: true })
  const errors = kind === 'mutation' ? wrongValues(subgraph, document) : []
  if (errors.length > 0) return () => ({ errors })
  let uses = 0
  let run: Execute = (contextValue, variableValues) =>
    execute({ schema, document, contextValue, variableValues, operationName: name }) as ExecutionResult
  let isSettled = false
  return (context, variables) => {
    uses += 1
    if (!isSettled && uses > 1 && performance.now() - lastCompiledAt > pauseMilliseconds) {
      isSettled = true
      const compiled = compileOperation(schema, document, name)
      // What cannot be compiled goes on being interpreted, and answers the same.
      if (typeof compiled === 'function') run = compiled
      lastCompiledAt = performance.now()
    }
    return run(context, variables)
  }
}

/**
 * Queries share one context. Each fetch of a mutation has its own: what an earlier one loaded, a later one may have
 * changed in another service since.
 */
function contextOf(subgraph: Subgraph, operation: SubgraphOperation, request: RequestContext): object {
  const { viewer, subgraphContexts, isMutation } = request
  if (isMutation || operation.kind === 'mutation') return subgraph.createContext(viewer)
  const shared = subgraphContexts.get(subgraph.name)
  if (shared) return shared
  const context = subgraph.createContext(viewer)
  subgraphContexts.set(subgraph.name, context)
  return context
}

/** Errors leave a subgraph masked and few, as over HTTP, so that a fault reads the same and is logged where it happened. */
const masked = ({ data, errors }: ExecutionResult): FetchAnswer =>
  errors ? { data, errors: fewErrors(errors, mask).map(toFetchError) } : { data }

function mask(error: GraphQLError): GraphQLFormattedError {
  const code = error.extensions?.code ?? 'INTERNAL_SERVER_ERROR'
  return maskError({ ...error.toJSON(), extensions: { ...error.extensions, code } }, error)
}

const toFetchError = ({ message, path, extensions }: GraphQLFormattedError): FetchError => ({
  message,
  path,
  extensions: extensions as Record<string, unknown>,
})
