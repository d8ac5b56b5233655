/** The folder of the built page, `index.html` in it; there once the package is built. */
export declare const explorerDirectory: string
