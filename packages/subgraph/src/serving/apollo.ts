import type { ApolloServerOptions, ApolloServerPlugin, BaseContext } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { Kind, type OperationDefinitionNode } from 'graphql'
import { CodedError, createErrorMask, errorTable, isErrorCode } from '../errors.ts'

/**
 * A document that does not hold the wanted operation is the caller's fault. Left alone it reaches the executor, and behind
 * a gateway comes out as an internal error.
 */
const refuseUnknownOperation: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, operation, request }) => {
      if (operation) return
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

/** A request that fails as a whole answers with the HTTP status that the error table gives its code. */
const answerWithStatusOfCode: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (body.kind !== 'single' || body.singleResult.data !== undefined) return
      const code = body.singleResult.errors?.[0]?.extensions?.code
      if (isErrorCode(code) && (http.status === undefined || http.status === 500)) {
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
      answerWithStatusOfCode,
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  } satisfies Partial<ApolloServerOptions<BaseContext>>
}
