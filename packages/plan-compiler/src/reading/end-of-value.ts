/** Where the JSON value ends that begins here. Whether it is JSON at all is for whoever parses it to say. */
export function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at)
        break
      case '{':
      case '[':
        depth++
        break
      case '}':
      case ']':
        // The end of what the value stands in.
        if (depth === 0) return at
        depth--
        if (depth === 0) return at + 1
        break
      case ',':
        if (depth === 0) return at
    }
  }
  return text.length
}

/** The place of the quote that ends the string. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '"') return at
    if (text[at] === '\\') at++
  }
  return text.length
}
