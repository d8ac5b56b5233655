/** Kinds of token that are no single punctuator; those are their own character code. */
export const endOfText = 0
export const invalid = -1
export const name = -2
export const spread = -3
export const value = -4

export const punctuator = {
  dollar: 0x24,
  openParenthesis: 0x28,
  closeParenthesis: 0x29,
  colon: 0x3a,
  at: 0x40,
  openBracket: 0x5b,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const

const lineEnd = (code: number): boolean => code === 0x0a || code === 0x0d

/** What a character begins: a table of all, because each character of each document is looked up in it. */
const ignored = 1
const comment = 2
const nameStart = 3
const digit = 4
const mark = 5
const beginnings = new Uint8Array(65_536)
const classes: [characters: string, beginning: number][] = [
  [' \t\n\r,\ufeff', ignored],
  ['#', comment],
  ['!$&():=@[]{|}', mark],
  ['0123456789', digit],
  ['abcdefghijklmnopqrstuvwxyz', nameStart],
  ['ABCDEFGHIJKLMNOPQRSTUVWXYZ_', nameStart],
]
for (const [characters, beginning] of classes) {
  for (const character of characters) beginnings[character.charCodeAt(0)] = beginning
}

/**
 * The tokens of GraphQL without their values: enough to see the shape of a document, at a fraction of what parsing costs.
 * It takes whatever GraphQL takes, and a little more (escapes in strings are not checked).
 */
export class Lexer {
  /** Where the current token begins and ends in the text. */
  start = 0
  end = 0
  /** Tokens so far. */
  count = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Moves to the next token and answers its kind. */
  next(): number {
    const { text } = this
    const { length } = text
    let position = this.end
    let code = 0
    let begins: number | undefined = ignored
    for (; position < length; position += 1) {
      code = text.charCodeAt(position)
      begins = beginnings[code]
      if (begins === comment) while (position + 1 < length && !lineEnd(text.charCodeAt(position + 1))) position += 1
      else if (begins !== ignored) break
    }
    this.start = position
    if (position >= length) {
      this.end = position
      return endOfText
    }
    this.count += 1
    if (begins === nameStart) {
      for (position += 1; position < length; position += 1) {
        begins = beginnings[text.charCodeAt(position)]
        if (begins !== nameStart && begins !== digit) break
      }
      this.end = position
      return name
    }
    if (begins === mark) {
      this.end = position + 1
      return code
    }
    if (code === 0x2e && text.startsWith('...', position)) {
      this.end = position + 3
      return spread
    }
    this.end = code === 0x22 ? this.endOfString(position) : this.endOfNumber(position)
    return this.end > position ? value : invalid
  }

  private endOfString(start: number): number {
    const { text } = this
    if (text.startsWith('"""', start)) {
      let close = text.indexOf('"""', start + 3)
      while (close > 0 && text[close - 1] === '\\') close = text.indexOf('"""', close + 3)
      return close < 0 ? start : close + 3
    }
    for (let position = start + 1; position < text.length; position += 1) {
      const code = text.charCodeAt(position)
      if (code === 0x22) return position + 1
      if (lineEnd(code)) return start
      if (code === 0x5c) position += 1
    }
    return start
  }

  private endOfNumber(start: number): number {
    number.lastIndex = start
    return number.test(this.text) ? number.lastIndex : start
  }
}

const number = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y
