export { checkReach, mayReadExactFigures, mayWriteFacility, type OwnedFacility, reachesFacility } from './access.ts'
export {
  checkGroupBy,
  checkId,
  checkPageSize,
  checkSearch,
  checkText,
  defaultPageSize,
  largestPageSize,
} from './arguments.ts'
export { type BoundedMap, boundedMap } from './bounded-map.ts'
export { type Count, countOf, isSuppressed, smallestShownCount } from './count.ts'
export {
  CodedError,
  createErrorMask,
  type ErrorCode,
  type ErrorLogger,
  type ErrorMask,
  type ErrorMaskOptions,
  errorTable,
  fewErrors,
  isErrorCode,
  maskError,
} from './errors.ts'
export { type ExpiringCache, expiringCache } from './expiring-cache.ts'
export { inOneGo } from './in-one-go.ts'
export { byKeyAndArguments, existing, type Loader, manyByKey, oneByKey } from './loaders.ts'
export { logRefusals, type Running, readSettings, runProcess, SettingsError } from './process.ts'
export { NotKept, type RefusalReason, type RefusedWrite } from './refusal.ts'
export { readSchema, withSharedSchema } from './schema/read-schema.ts'
export { secretSetting } from './secret-setting.ts'
export * from './serving/index.ts'
export {
  buildExecutableSchema,
  defineSubgraph,
  type Subgraph,
  type SubgraphContext,
  type SubgraphParts,
  type SubgraphRoutes,
} from './subgraph.ts'
export {
  gatewayViewer,
  publicViewer,
  type Role,
  roles,
  signViewer,
  type Viewer,
  verifyViewer,
  viewerHeader,
} from './viewer.ts'
