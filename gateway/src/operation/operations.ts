import type { OperationAnswer } from '@karya/plan-compiler'
import { boundedMap, CodedError } from '@karya/subgraph'
import { type DocumentNode, GraphQLError, type OperationDefinitionNode } from 'graphql'
import type { CostModel } from '../admission/cost/cost-model.ts'
import type { RequestContext } from '../transport/request-context.ts'
import {
  type CompilerParts,
  checkVariables,
  type Execution,
  isCompiled,
  type Operation,
  prepareExecution,
  type Variables,
} from './operation.ts'
import { countFields } from './planning/size.ts'

/** Operations kept: several times what the clients of one graph send. */
const limit = 1_000
/** Fields of all of them together: a compiled one takes some kilobytes for each. */
const mostFields = 30_000

/** The machine may have been busy, or the planner's thread have died. */
const failureKeptMilliseconds = 60_000

/** Ways to decide the conditions of one operation that are kept ready. */
const mostExecutions = 16

export interface OperationsOptions extends CompilerParts {
  costModel: CostModel
  /** Told how long planning and compiling took, and why an operation is left to the stock executor. */
  observe: {
    prepared(seconds: number): void
    interpreted(reason: string): void
  }
}

/** Answers without a promise where nothing has to be waited for. */
export type Execute = (context: RequestContext) => OperationAnswer | Promise<OperationAnswer>

/** The operations of this gateway: what follows from a text is derived once, and kept while the text is used. */
export interface Operations {
  /** An operation that was compiled before, by the very text and operation name of a request. */
  find(text: string, operationName: string | null | undefined): Operation | undefined
  /** The same by the SHA-256 of its text. */
  findByHash(hash: string, operationName: string | null | undefined): Operation | undefined
  /** The operation of a document that was parsed and validated. */
  prepare(source: PreparedText, document: DocumentNode, definition: OperationDefinitionNode): Operation
  /** How an operation is executed with these variables, made ready first if it is new; undefined if it is left to the stock executor. */
  ready(operation: Operation, variables: Variables): Promise<Execute | undefined>
}

export interface PreparedText {
  text: string
  hash: string
  /** As the request names it, which may be not at all. */
  operationName: string | null | undefined
}

/** The length in front keeps a text that begins with a name apart from that name and the rest of the text. */
const keyOf = (text: string, operationName: string | null | undefined) =>
  `${operationName?.length ?? 0} ${operationName ?? ''}${text}`

export function createOperations({ costModel, observe, ...parts }: OperationsOptions): Operations {
  const known = boundedMap<Operation>(limit, { weigh: ({ fields }) => fields, most: mostFields })
  const textByHash = boundedMap<string>(limit)
  const find: Operations['find'] = (text, operationName) => known.get(keyOf(text, operationName))
  return {
    find,
    findByHash: (hash, operationName) => {
      const text = textByHash.get(hash)
      return text === undefined ? undefined : find(text, operationName)
    },
    prepare: ({ text, hash, operationName }, document, definition) => {
      const key = keyOf(text, operationName)
      textByHash.set(hash, text)
      return known.getOrMake(key, () => ({
        text,
        document,
        definition,
        fields: countFields(document, definition),
        costOf: costModel(document, definition),
        toPlan: parts.planner.read(document, definition.name?.value),
        executions: boundedMap(mostExecutions),
        isLeftToStock: false,
      }))
    },
    ready: async (operation, variables) => {
      const errors = checkVariables(parts.apiSchema, operation, variables)
      if (errors.length > 0) return () => ({ data: undefined, errors })
      const execution = await readyExecution(operation, variables).catch(refuse)
      if ('errors' in execution) return () => execution
      if (isCompiled(execution)) {
        return context => {
          context.isMutation = operation.definition.operation === 'mutation'
          return execution.execute(variables, context)
        }
      }
      operation.isLeftToStock = true
      observe.interpreted(execution.reason)
      return undefined
    },
  }

  async function readyExecution(operation: Operation, variables: Variables): Promise<Execution> {
    const key = operation.toPlan.key(variables)
    return operation.executions.getOrMake(key, () => makeReady(operation, key, variables))
  }

  /** What could not be planned is not tried again for a while, unless it was only not its turn. */
  async function makeReady(operation: Operation, key: string, variables: Variables): Promise<Execution> {
    const start = performance.now()
    const execution = await prepareExecution(parts, operation, variables).catch(error => {
      const forget = () => void operation.executions.delete(key)
      if (error instanceof CodedError && error.code === 'RATE_LIMITED') forget()
      else setTimeout(forget, failureKeptMilliseconds).unref()
      throw error
    })
    operation.executions.set(key, execution)
    observe.prepared((performance.now() - start) / 1000)
    return execution
  }
}

/** An operation that cannot be planned is the client's to change; any other error is a fault of ours. */
function refuse(error: unknown): OperationAnswer {
  if (error instanceof GraphQLError) return { data: undefined, errors: [error] }
  throw error
}
