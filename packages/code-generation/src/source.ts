import { getOwn, isInherited, setOwn } from './property.ts'

/** Text from schemas or clients enters generated code through this alone. */
export const literal = (text: string): string => JSON.stringify(text)

/** JavaScript text under construction: lines, and values that the lines refer to by name. */
export class Source {
  readonly #lines: string[] = []
  readonly #constants = new Map<unknown, string>()
  readonly #functions = new Map<string, string>()
  readonly #names = new Map<string, string>()

  add(...lines: string[]): void {
    for (const line of lines) this.#lines.push(line)
  }

  /** The name by which generated code reaches this value. */
  constant(value: unknown): string {
    let name = this.#constants.get(value)
    if (name === undefined) {
      name = `c${this.#constants.size}`
      this.#constants.set(value, name)
    }
    return name
  }

  /** The name of a function, which is written once, however often it is asked for: what is of the same text is one function. */
  function(parameters: string, ...lines: string[]): string {
    const text = `(${parameters}) {\n${lines.join('\n')}\n}`
    let name = this.#functions.get(text)
    if (name === undefined) {
      name = `fn${this.#functions.size}`
      this.#functions.set(text, name)
      this.add(`function ${name}${text}`)
    }
    return name
  }

  /** The name of what is added for this key, the first time that it is asked for. */
  once(key: string, add: () => string): string {
    let name = this.#names.get(key)
    if (name === undefined) {
      name = add()
      this.#names.set(key, name)
    }
    return name
  }

  /** An expression that reads a property of the object itself. */
  read(object: string, key: string): string {
    return isInherited(key) ? `${this.constant(getOwn)}(${object}, ${literal(key)})` : `${object}[${literal(key)}]`
  }

  /** A statement that writes a property of the object itself. */
  write(object: string, key: string, value: string): string {
    return isInherited(key)
      ? `${this.constant(setOwn)}(${object}, ${literal(key)}, ${value})`
      : `${object}[${literal(key)}] = ${value}`
  }

  /** Compiles the lines, which must return what they make. */
  build<Made>(): Made {
    const names = [...this.#constants.values()]
    const body = [`'use strict'`, `const [${names.join(', ')}] = constants`, ...this.#lines].join('\n')
    return new Function('constants', body)([...this.#constants.keys()]) as Made
  }
}
