import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { CodedError, createErrorMask, errorTable, fewErrors, isErrorCode } from '../errors.ts'
import { isRefusedWith200, responseFormat } from './media-types.ts'

/**
 * A document that does not hold the wanted operation is the caller's fault, as is one of a kind that the schema has not, which
 * validation lets pass. Left alone it reaches the executor, and behind a gateway comes out as an internal error.
 */
const refuseUnknownOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request, schema }) => {
      if (operation) {
        if (schema.getRootType(operation.operation)) return
        throw new CodedError('GRAPHQL_VALIDATION_FAILED', `There is no ${operation.operation} in this schema.`)
      }
      const names = document.definitions
        .filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
        .map(node => node.name?.value ?? '(without a name)')
      const wanted = request.operationName
        ? `No operation is named "${request.operationName}".`
        : 'Set operationName to one operation.'
      throw new CodedError(
        'OPERATION_RESOLUTION_FAILURE',
        `${wanted} The document has: ${names.join(', ') || 'no operation, only fragments'}.`,
      )
    },
  }),
}

/**
 * An answer has the format that its reader accepts, and at most a few errors. One that holds nothing else has the HTTP status that the
 * error table gives the first one's code, or 200 where the format wants that.
 */
const answerAsAccepted: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http } }) => {
      const format = responseFormat(request.http?.headers.get('accept'))
      if (format) http.headers.set('content-type', format.contentType)
      if (body.kind !== 'single' || !body.singleResult.errors) return
      const { errors, data } = body.singleResult
      body.singleResult.errors = fewErrors(errors, error => error)
      if (data !== undefined) return
      const code = errors[0]?.extensions?.code
      if (isRefusedWith200(code, format)) http.status = 200
      else if (isErrorCode(code) && (http.status === undefined || http.status === 500)) {
        http.status = errorTable[code].httpStatus
      }
    },
  }),
}

/** What every server of the graph has in common: no batching, no traces, no stacks, coded and masked errors. */
export function serverOptions(isDevelopment: boolean) {
  return {
    formatError: createErrorMask({ hideSuggestions: !isDevelopment }),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !isDevelopment,
    introspection: isDevelopment,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      refuseUnknownOperation,
      answerAsAccepted,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  } satisfies Partial<ApolloServerOptions<BaseContext>>
}
