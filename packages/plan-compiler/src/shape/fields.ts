import { literal } from '@karya/code-generation'

/**
 * The text of an object under construction. Concatenations are what writing costs: constant text is held back until there is a value to
 * put it before.
 */
export class Fields {
  readonly lines: string[] = []
  readonly parts: string[] = []
  constant: string
  #isFirst = true

  constructor(start: string) {
    this.constant = start
  }

  /** To be called before each field. */
  separate(): void {
    if (!this.#isFirst) this.constant += ','
    this.#isFirst = false
  }

  addText(expression: string): void {
    this.parts.push(...(this.constant ? [literal(this.constant)] : []), expression)
    this.constant = ''
  }
}
