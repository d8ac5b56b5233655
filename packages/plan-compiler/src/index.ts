export type {
  CompiledOperation,
  ExecuteFetch,
  FetchAnswer,
  FetchError,
  OperationAnswer,
  OperationToCompile,
  PlanCompiler,
  PrepareFetch,
  ReadAnswer,
  SubgraphOperation,
} from './compiled-operation.ts'
export { createPlanCompiler } from './create-plan-compiler.ts'
export { NotCompilable, type NotCompilableReason } from './not-compilable.ts'
export { mendSupergraph } from './planning/mend-supergraph.ts'
export { PlanFault, type PlanFaultReason } from './planning/plan-fault.ts'
export { createPlanning, type OperationToPlan, type PlannedOperation, type Planning } from './planning/planning.ts'
export { restoreNames } from './planning/restore-names.ts'
