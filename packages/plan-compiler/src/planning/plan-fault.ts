export type PlanFaultReason = 'requires-arguments' | 'no-way-back' | 'not-fetched'

/** A plan that would answer wrong data. The message says what in the supergraph is the cause and what to change there. */
export class PlanFault extends Error {
  readonly reason: PlanFaultReason

  constructor(reason: PlanFaultReason, message: string) {
    super(message)
    this.name = 'PlanFault'
    this.reason = reason
  }
}
