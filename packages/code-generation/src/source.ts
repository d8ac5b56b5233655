import { getOwn, isInherited, setOwn } from './property.ts'

/** Text from schemas or clients enters generated code through this alone. */
export const literal = (text: string): string => JSON.stringify(text)

/** JavaScript text under construction: lines, and values that the lines refer to by name. */
export class Source {
  readonly #lines: string[] = []
  readonly #constants = new Map<unknown, string>()

  get size(): number {
    return this.#lines.length
  }

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
