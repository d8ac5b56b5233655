export {
  createErrorMask,
  type ErrorLogger,
  type ErrorMask,
  type ErrorMaskOptions,
  maskError,
} from './errors/error-mask.ts'
export { CodedError, type ErrorCode, errorTable, isErrorCode } from './errors/error-table.ts'
export { fewErrors, mostErrors } from './errors/few-errors.ts'
