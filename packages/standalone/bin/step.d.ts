export declare function bold(text: string): string
export declare function dim(text: string): string
export declare function cyan(text: string): string

/** One line; a title stands apart, a plain one is never indented. */
export declare function say(text: string, kind?: 'title' | 'plain'): void

/** Code, message and hint of an error, on the standard error; its stack only with KARYA_DEBUG=1. */
export declare function showError(error: unknown): void

/** Seconds since a `performance.now()`, as in `1.2 s`. */
export declare function seconds(since: number): string

/** Shows a piece of work while it runs and when it is done; hands its value on, and its error too. */
export declare function step<T>(
  doing: string,
  work: (update: (detail: string) => void) => Promise<T>,
  done?: (value: T) => string | { text: string; detail: string },
): Promise<T>
