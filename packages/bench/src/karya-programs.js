const root = new URL('../../../', import.meta.url)

/** Karya's programs as they were built in this repository. */
export const gatewayProgram = new URL('gateway/dist/main.js', root)
export const standaloneProgram = new URL('packages/standalone/dist/main.js', root)
