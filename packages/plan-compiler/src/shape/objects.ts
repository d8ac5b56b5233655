import { isObjectType, type ObjectType, type SelectionSet, type Type } from '@apollo/federation-internals'
import { literal } from '@karya/code-generation'
import { Slice, type SlicePlaces, sliceKey } from '../reading/slices.ts'
import { type Collected, collect } from './collect.ts'
import { Fields } from './fields.ts'
import { valueText } from './values.ts'
import type { WriterGenerator } from './writer-generator.ts'

/** Adds the function that writes objects of a type, or those that do not tell theirs; its name. */
export function addObject(
  generator: WriterGenerator,
  type: ObjectType | undefined,
  selectionSets: readonly SelectionSet[],
  slices: SlicePlaces | undefined,
): string {
  return new ObjectGenerator(generator, type, slices).add(selectionSets)
}

class ObjectGenerator {
  readonly #generator: WriterGenerator
  readonly #type: ObjectType | undefined
  readonly #slices: SlicePlaces | undefined

  constructor(generator: WriterGenerator, type: ObjectType | undefined, slices: SlicePlaces | undefined) {
    this.#generator = generator
    this.#type = type
    this.#slices = slices
  }

  add(selectionSets: readonly SelectionSet[]): string {
    const { isTooLarge, setting } = this.#generator
    const collected = isTooLarge ? [] : collect(this.#type, selectionSets, setting.flags)
    const runs = this.#slices?.here ?? []
    const written = new Fields('{')
    for (let i = 0; i < collected.length; ) {
      const run = runs.find(([first]) => first === collected[i]?.name)
      const next = i + (run?.length ?? 1)
      if (run) this.#addSlice(i, run, collected.slice(i, next), written)
      else this.#addField(i, collected[i] as Collected, written)
      i = next
    }
    return this.#function(written, '}')
  }

  /** Fields that may come as a slice, and one by one where they do not. */
  #addSlice(at: number, run: readonly string[], collected: readonly Collected[], written: Fields): void {
    const { source } = this.#generator
    const single = new Fields('')
    collected.forEach((one, i) => {
      this.#addField(i, one, single)
    })
    const name = this.#function(single, '')
    written.separate()
    written.lines.push(`const s${at} = o[${literal(sliceKey(run))}]`)
    written.addText(`(s${at} instanceof ${source.constant(Slice)} ? s${at}.text : ${name}(o))`)
  }

  #addField(at: number, collected: Collected, written: Fields): void {
    const { source, setting, unexpected } = this.#generator
    const { clientNames, introspectionText } = setting
    const { name, field, parent } = collected
    const clientName = clientNames.has(name) ? clientNames.get(name) : name
    if (clientName === undefined) return
    written.separate()
    written.constant += `${JSON.stringify(clientName)}:`
    if (field.element.definition.isSchemaIntrospectionField()) {
      written.addText(`${source.constant(introspectionText(field))}(variables)`)
    } else if (field.element.name === '__typename') {
      const named = this.#type ?? parent
      written.lines.push(isObjectType(named) ? this.#checkTypename(named.name, name) : `throw ${unexpected}`)
      written.constant += JSON.stringify(named.name)
    } else {
      written.lines.push(`const v${at} = ${source.read('o', name)}`)
      const placed = { ...collected, slices: this.#slices?.below(name) }
      const type = field.element.definition.type as Type
      const { expression, rest } = valueText(this.#generator, type, `v${at}`, placed, written.constant)
      written.parts.push(expression)
      written.constant = rest
    }
  }

  /** What a subgraph answered as a name of the type under another response name must be what is written. */
  #checkTypename(typename: string, name: string): string {
    if (name === '__typename') return ''
    const { source, unexpected } = this.#generator
    return `{ const t = ${source.read('o', name)}; if (t !== undefined && t !== null && t !== ${literal(typename)}) throw ${unexpected} }`
  }

  #function({ lines, parts, constant }: Fields, end: string): string {
    const last = constant + end
    const all = last || parts.length === 0 ? [...parts, literal(last)] : parts
    return this.#generator.source.function('o', ...lines, `return ${all.join(' + ')}`)
  }
}
