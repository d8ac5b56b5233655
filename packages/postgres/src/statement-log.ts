import type { Logger } from 'typeorm'

/** Hands every SQL statement to whoever listens; nobody does, unless a test or a trace counts. */
export class StatementLog implements Logger {
  readonly #listeners = new Set<(text: string) => void>()

  /** Answers the statements that ran while `work` did. */
  async during<Result>(work: () => Promise<Result>): Promise<{ result: Result; statements: string[] }> {
    const statements: string[] = []
    const listen = (text: string) => void statements.push(text)
    this.#listeners.add(listen)
    try {
      return { result: await work(), statements }
    } finally {
      this.#listeners.delete(listen)
    }
  }

  logQuery(text: string) {
    for (const listen of this.#listeners) listen(text)
  }

  logQueryError() {}
  logQuerySlow() {}
  logSchemaBuild() {}
  logMigration() {}
  log() {}
}
