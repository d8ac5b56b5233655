/** Why an operation is left to the stock executor: a closed set, fit for the label of a metric. */
export type NotCompilableReason = 'subscription' | 'defer' | 'operation'

export class NotCompilable extends Error {
  readonly reason: NotCompilableReason

  constructor(reason: NotCompilableReason, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'NotCompilable'
    this.reason = reason
  }
}
