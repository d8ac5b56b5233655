/** Texts whose names are known; the one that was not asked for the longest makes room. */
const mostNamed = 2_000
/** What is asked twice may be asked a thousand times; what a client makes up once is not kept. */
const usesBefore = 2

/** Names of statements by their text, the same on all connections, and never given twice: a connection may still hold an old one. */
const names = new Map<string, string>()
const uses = new Map<string, number>()
let named = 0

/** The name under which a statement is prepared; undefined while it is rare. */
export function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) {
    // A Map keeps the order of insertion.
    if (names.size >= mostNamed) {
      names.delete(text)
      names.set(text, known)
    }
    return known
  }
  const used = (uses.get(text) ?? 0) + 1
  if (used <= usesBefore) {
    if (uses.size >= mostNamed) uses.clear()
    uses.set(text, used)
    return undefined
  }
  uses.delete(text)
  if (names.size >= mostNamed) names.delete(names.keys().next().value as string)
  named += 1
  const name = `karya_${named}`
  names.set(text, name)
  return name
}
