/** Fields of an object, one after the other, as a subgraph wrote them: `"name":"Lilis","stock":3`. No JSON that is parsed makes one. */
export class Slice {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** The property under which an object holds the slice of these fields: a name that GraphQL does not allow. */
export const sliceKey = (names: readonly string[]): string => `,${names.join()}`

/** At each place of an answer, by response names, which fields may come as slices: they follow one another in what the client gets. */
export class SlicePlaces {
  readonly here: (readonly string[])[] = []
  readonly #below = new Map<string, SlicePlaces>()

  get isEmpty(): boolean {
    return this.here.length === 0 && this.#below.size === 0
  }

  below(name: string): SlicePlaces | undefined {
    return this.#below.get(name)
  }

  /** Those at this place. */
  find(path: readonly string[]): readonly (readonly string[])[] {
    let places: SlicePlaces | undefined = this
    for (const name of path) places = places?.below(name)
    return places?.here ?? []
  }

  at(path: readonly string[]): SlicePlaces {
    let places: SlicePlaces = this
    for (const name of path) {
      const below = places.#below.get(name) ?? new SlicePlaces()
      places.#below.set(name, below)
      places = below
    }
    return places
  }
}

/** Puts the fields of all slices in their places, for those who know no slices. */
export function parseSlices(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const element of value) parseSlices(element)
    return
  }
  const object = value as Record<string, unknown>
  for (const name of Object.keys(object)) {
    const held = object[name]
    if (held instanceof Slice) {
      delete object[name]
      Object.assign(object, JSON.parse(`{${held.text}}`))
    } else parseSlices(held)
  }
}
