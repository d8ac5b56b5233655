/** A token that cannot be made; `hint` says what to do. */
export class TokenError extends Error {
  override name = 'TokenError'
  readonly code: string
  readonly hint: string

  constructor(code: string, message: string, hint: string) {
    super(message)
    this.code = code
    this.hint = hint
  }
}
