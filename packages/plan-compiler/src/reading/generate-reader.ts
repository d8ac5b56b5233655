import { literal, Source } from '@karya/code-generation'
import { endOfValue } from './end-of-value.ts'
import { namesOf, type ObjectLayout, type ValueLayout } from './layout.ts'
import { plainText } from './patterns.ts'
import { Slice, sliceKey } from './slices.ts'

/** Reads the `data` of an answer; throws where the text is not what it expects. */
export type Read = (text: string) => Record<string, unknown>

const gaveUp = new Error('The text is not what was expected.')

/**
 * Generates what reads `{"data":…}`. What lies between lists whose objects are kept is matched by one regular expression, which
 * captures slices and values that are kept.
 */
export function generateReader(data: ObjectLayout): Read {
  return new ReaderGenerator().build(data)
}

/** A part of an object, or several, that one regular expression matches. */
interface Stretch {
  pattern: string
  groups: number
  /** The name of what it matches. */
  match: string
}

class ReaderGenerator {
  readonly #source = new Source()
  #names = 0

  build(data: ObjectLayout): Read {
    const lines: string[] = []
    const stretch = this.#stretch('\\{"data":')
    const object = this.#object(data, stretch, lines)
    stretch.pattern += '\\}[ \\t\\n\\r]*$'
    this.#match(stretch, lines)
    // Where the text has been read to.
    this.#source.add('let end', 'return function read(text) {', 'end = 0', ...lines, `return ${object}`, '}')
    return this.#source.build<Read>()
  }

  /** Adds an object to the stretch. What it answers is the expression that makes it. */
  #object({ fields }: ObjectLayout, stretch: Stretch, lines: string[]): string {
    const properties: string[] = []
    fields.forEach((field, i) => {
      const { name, run, value, isKept, pattern } = field
      stretch.pattern += i > 0 ? ',' : '\\{'
      if (run?.[0] === field)
        properties.push(`${literal(sliceKey(namesOf(run)))}: new ${this.#source.constant(Slice)}(${open(stretch)})`)
      stretch.pattern += `"${name}":`
      if (isKept) properties.push(`${literal(name)}: ${this.#value(value, run && pattern, stretch, lines)}`)
      else stretch.pattern += pattern
      if (run?.at(-1) === field) stretch.pattern += ')'
    })
    stretch.pattern += '\\}'
    return `{ ${properties.join(', ')} }`
  }

  #value(value: ValueLayout, pattern: string | undefined, stretch: Stretch, lines: string[]): string {
    if (value.kind === 'constant') {
      stretch.pattern += value.text
      return value.text
    }
    if (value.kind === 'leaf') {
      stretch.pattern += '(?:"'
      const text = open(stretch)
      stretch.pattern += `${plainText})"|(?!"${plainText}")`
      const other = open(stretch)
      stretch.pattern += `${pattern ?? value.pattern}))`
      return `${text} ?? ${this.#source.constant(JSON.parse)}(${other})`
    }
    if (value.kind === 'object' && isOneStretch(value.object)) {
      stretch.pattern += '(?:null|'
      const isThere = open(stretch)
      stretch.pattern += ')'
      const object = this.#object(value.object, stretch, lines)
      stretch.pattern += ')'
      return `${isThere} === undefined ? null : ${object}`
    }
    this.#match(stretch, lines)
    const name = this.#name('v')
    lines.push(`const ${name} = ${this.#function(value)}(text)`)
    Object.assign(stretch, this.#stretch(''))
    return name
  }

  /** The function that reads a value by itself, from where the text has been read to. */
  #function(value: ValueLayout): string {
    const lines: string[] = []
    if (value.kind === 'list') this.#addList(this.#function(value.element), lines)
    else if (value.kind === 'any')
      lines.push(
        'const start = end',
        `end = ${this.#source.constant(endOfValue)}(text, start)`,
        `return ${this.#source.constant(JSON.parse)}(text.slice(start, end))`,
      )
    else {
      const stretch = this.#stretch('')
      const isWhole = value.kind !== 'object' || isOneStretch(value.object)
      if (!isWhole) lines.push(readNull)
      const made = isWhole ? this.#value(value, undefined, stretch, lines) : this.#object(value.object, stretch, lines)
      this.#match(stretch, lines)
      lines.push(`return ${made}`)
    }
    const name = this.#name('read')
    this.#source.add(`function ${name}(text) {`, ...lines, '}')
    return name
  }

  #addList(element: string, lines: string[]): void {
    lines.push(
      readNull,
      `if (text.charCodeAt(end) !== 91) throw ${this.#gaveUp}`,
      'const list = []',
      'if (text.charCodeAt(++end) === 93) { end++; return list }',
      'for (;;) {',
      `list.push(${element}(text))`,
      'const code = text.charCodeAt(end++)',
      'if (code === 93) return list',
      `if (code !== 44) throw ${this.#gaveUp}`,
      '}',
    )
  }

  #match({ pattern, match }: Stretch, lines: string[]): void {
    const expression = this.#source.constant(new RegExp(pattern, 'y'))
    lines.push(
      `${expression}.lastIndex = end`,
      `const ${match} = ${expression}.exec(text)`,
      `if (${match} === null) throw ${this.#gaveUp}`,
      `end = ${expression}.lastIndex`,
    )
  }

  #stretch(pattern: string): Stretch {
    return { pattern, groups: 0, match: this.#name('m') }
  }

  get #gaveUp(): string {
    return this.#source.constant(gaveUp)
  }

  #name(prefix: string): string {
    return `${prefix}${this.#names++}`
  }
}

const readNull = `if (text.charCodeAt(end) === 110 && text.startsWith('null', end)) { end += 4; return null }`

/** Opens a group of the stretch; the expression for what it captures. */
const open = (stretch: Stretch): string => {
  stretch.pattern += '('
  stretch.groups++
  return `${stretch.match}[${stretch.groups}]`
}

const isOneStretch = ({ fields }: ObjectLayout): boolean =>
  fields.every(({ isKept, value }) => !isKept || isInOneStretch(value))

const isInOneStretch = (value: ValueLayout): boolean =>
  value.kind === 'object' ? isOneStretch(value.object) : value.kind !== 'list' && value.kind !== 'any'
