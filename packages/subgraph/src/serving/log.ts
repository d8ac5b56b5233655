/** Headers that say who asks, and would let whoever reads a log ask in their name. */
const secretHeaders = ['authorization', 'x-api-key', 'cookie', 'karya-viewer', 'set-cookie']

/** Wherever an object with headers may end up in a line of the log: alone, as a request or response, or one level below. */
const places = ['headers', '*.headers', '*.*.headers']

/** How every server logs: what an operator should act on, and no secret. */
export const logOptions = {
  level: 'warn',
  redact: {
    paths: places.flatMap(place => secretHeaders.map(header => `${place}["${header}"]`)),
    censor: '(not logged)',
  },
}
