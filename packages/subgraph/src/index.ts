export { mayReadExactFigures, mayWriteFacility, type OwnedFacility } from './access.ts'
export { checkId, checkPageSize, checkSearch, checkText, defaultPageSize, largestPageSize } from './arguments.ts'
export { type Count, countOf, isSuppressed, smallestShownCount } from './count.ts'
export {
  CodedError,
  createErrorMask,
  type ErrorCode,
  type ErrorLogger,
  type ErrorMask,
  type ErrorMaskOptions,
  errorTable,
  isErrorCode,
  maskError,
} from './errors.ts'
export { byKeyAndArguments, existing, manyByKey, oneByKey } from './loaders.ts'
export { type Running, readSettings, runProcess, SettingsError } from './process.ts'
export { readSchema, withSharedSchema } from './schema/read-schema.ts'
export * from './serving/index.ts'
export {
  buildExecutableSchema,
  defineSubgraph,
  type Subgraph,
  type SubgraphContext,
  type SubgraphParts,
  type SubgraphRoutes,
} from './subgraph.ts'
export { publicViewer, type Role, roles, signViewer, type Viewer, verifyViewer, viewerHeader } from './viewer.ts'
