import type { Logger } from 'typeorm'

export interface ExecutedStatement {
  text: string
  values: readonly unknown[]
}

/** Hands every SQL statement to whoever listens; nobody does, unless a test or a trace counts. */
export class StatementLog implements Logger {
  readonly #listeners = new Set<(statement: ExecutedStatement) => void>()

  /** Answers the statements that ran while `work` did: their texts, and with their values as they were executed. */
  async during<Result>(
    work: () => Promise<Result>,
  ): Promise<{ result: Result; statements: string[]; executed: ExecutedStatement[] }> {
    const executed: ExecutedStatement[] = []
    const listen = (statement: ExecutedStatement) => void executed.push(statement)
    this.#listeners.add(listen)
    try {
      const result = await work()
      return { result, statements: executed.map(({ text }) => text), executed }
    } finally {
      this.#listeners.delete(listen)
    }
  }

  logQuery(text: string, values: readonly unknown[] = []) {
    for (const listen of this.#listeners) listen({ text, values })
  }

  logQueryError() {}
  logQuerySlow() {}
  logSchemaBuild() {}
  logMigration() {}
  log() {}
}
