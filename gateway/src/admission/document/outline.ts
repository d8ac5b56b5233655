import { endOfText, invalid, Lexer, name, punctuator, spread, value } from './lexer.ts'
import { type DocumentLimits, refuseAbove } from './limits.ts'

/** One place of a selection: fields and fragments, without arguments and values. */
export type Selection =
  | { kind: 'field'; field: string; responseName: string; isAliased: boolean; selections: Selection[] | undefined }
  | { kind: 'inline'; selections: Selection[] }
  | { kind: 'spread'; fragment: string }

/** The shape of a document: what its operations and fragments select. */
export interface DocumentOutline {
  operations: Selection[][]
  fragments: Map<string, Selection[]>
  /** Fragments whose name a later one has as well. Validation refuses them, but reads them first. */
  shadowed: Selection[][]
}

/**
 * Reads the shape of a document in one pass, and stops at the first count that is above its limit. Undefined for what is
 * not GraphQL, or describes types: neither can be an operation. Throws `CodedError`.
 */
export function outlineDocument(text: string, limits: DocumentLimits): DocumentOutline | undefined {
  return new Outliner(text, limits).document()
}

/** Methods answer whether what they read can be GraphQL; nothing is read after the first that cannot. */
class Outliner {
  private readonly text: string
  private readonly limits: DocumentLimits
  private readonly lexer: Lexer
  private token = endOfText
  private variables = 0
  private directives = 0
  private readonly operations: Selection[][] = []
  private readonly fragments = new Map<string, Selection[]>()
  private readonly shadowed: Selection[][] = []

  constructor(text: string, limits: DocumentLimits) {
    this.text = text
    this.limits = limits
    this.lexer = new Lexer(text)
  }

  document(): DocumentOutline | undefined {
    this.advance()
    do if (!this.definition()) return undefined
    while (!this.at(endOfText))
    return { operations: this.operations, fragments: this.fragments, shadowed: this.shadowed }
  }

  private advance(): void {
    this.token = this.lexer.next()
    if (this.lexer.count > this.limits.tokens) refuseAbove(this.limits, 'tokens', this.lexer.count)
  }

  private definition(): boolean {
    if (this.at(value)) this.advance()
    if (this.isWord('fragment')) {
      this.advance()
      const fragment = this.takeName()
      refuseAbove(this.limits, 'fragments', this.fragments.size + this.shadowed.length + 1)
      const selections = this.header() && this.selectionSet()
      if (!selections || fragment === undefined) return false
      const earlier = this.fragments.get(fragment)
      if (earlier) this.shadowed.push(earlier)
      this.fragments.set(fragment, selections)
      return true
    }
    const isNamed = this.isWord('query') || this.isWord('mutation') || this.isWord('subscription')
    if (!isNamed && !this.at(punctuator.openBrace)) return false
    refuseAbove(this.limits, 'operations', this.operations.length + 1)
    const selections = this.header() && this.selectionSet()
    if (!selections) return false
    this.operations.push(selections)
    return true
  }

  /** What stands before the selection of a definition: its name, variables and directives. */
  private header(): boolean {
    while (this.at(name)) this.advance()
    if (this.at(punctuator.openParenthesis) && !this.parentheses(true)) return false
    while (this.at(name)) this.advance()
    return this.directivesOfNode() && this.at(punctuator.openBrace)
  }

  /** From one opening brace to the one that closes it. A stack instead of recursion: nesting cannot exhaust that of the process. */
  private selectionSet(): Selection[] | undefined {
    const outermost: Selection[] = []
    const open = [outermost]
    this.advance()
    for (let selections = open.at(-1); selections; selections = open.at(-1)) {
      if (this.at(punctuator.closeBrace)) {
        open.pop()
        this.advance()
        continue
      }
      const selection = this.at(spread) ? this.fragment() : this.field()
      if (!selection) return undefined
      selections.push(selection)
      if (selection.kind !== 'spread' && this.at(punctuator.openBrace)) {
        // Inline fragments add braces but no depth; twice as many braces as fields leaves room for one around each.
        if (open.length > 2 * this.limits.depth) refuseAbove(this.limits, 'depth', open.length)
        selection.selections ??= []
        open.push(selection.selections)
        this.advance()
      } else if (selection.kind === 'inline') return undefined
    }
    return outermost
  }

  private field(): Selection | undefined {
    const first = this.takeName()
    if (first === undefined) return undefined
    const isAliased = this.at(punctuator.colon)
    if (isAliased) this.advance()
    const field = isAliased ? this.takeName() : first
    if (field === undefined) return undefined
    if (this.at(punctuator.openParenthesis) && !this.parentheses(false)) return undefined
    if (!this.directivesOfNode()) return undefined
    return { kind: 'field', field, responseName: first, isAliased, selections: undefined }
  }

  private fragment(): Selection | undefined {
    this.advance()
    const isInline = !this.at(name) || this.isWord('on')
    if (!isInline) {
      const fragment = this.takeName() as string
      return this.directivesOfNode() ? { kind: 'spread', fragment } : undefined
    }
    if (this.at(name)) {
      this.advance()
      if (this.takeName() === undefined) return undefined
    }
    return this.directivesOfNode() ? { kind: 'inline', selections: [] } : undefined
  }

  private directivesOfNode(): boolean {
    while (this.at(punctuator.at)) {
      this.countDirective()
      this.advance()
      if (this.takeName() === undefined) return false
      if (this.at(punctuator.openParenthesis) && !this.parentheses(false)) return false
    }
    return true
  }

  /** Arguments, or the variables of an operation, which begin with a dollar each. */
  private parentheses(areVariables: boolean): boolean {
    let depth = 0
    do {
      if (opening.has(this.token)) depth += 1
      else if (closing.has(this.token)) depth -= 1
      else if (this.at(punctuator.at)) this.countDirective()
      else if (this.at(punctuator.dollar) && areVariables) this.variables += 1
      else if (this.at(endOfText) || this.at(invalid)) return false
      refuseAbove(this.limits, 'valueDepth', depth - 1)
      this.advance()
    } while (depth > 0)
    refuseAbove(this.limits, 'variables', this.variables)
    return true
  }

  private countDirective(): void {
    this.directives += 1
    refuseAbove(this.limits, 'directives', this.directives)
  }

  private at(kind: number): boolean {
    return this.token === kind
  }

  private isWord(word: string): boolean {
    const { start, end } = this.lexer
    return this.at(name) && end - start === word.length && this.text.startsWith(word, start)
  }

  private takeName(): string | undefined {
    if (!this.at(name)) return undefined
    const taken = this.text.slice(this.lexer.start, this.lexer.end)
    this.advance()
    return taken
  }
}

const opening = new Set<number>([punctuator.openParenthesis, punctuator.openBracket, punctuator.openBrace])
const closing = new Set<number>([punctuator.closeParenthesis, punctuator.closeBracket, punctuator.closeBrace])
