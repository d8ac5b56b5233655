import { hasOwn } from '@karya/code-generation'

const none = (): Record<string, unknown> => ({})

/** Those of the client's variables which a subgraph operation uses. */
export type VariablesOf = (given: Record<string, unknown>) => Record<string, unknown>

export function compileVariables(names: readonly string[] | undefined): VariablesOf {
  if (!names?.length) return none
  return given => {
    const used: Record<string, unknown> = Object.create(null)
    for (const name of names) if (hasOwn(given, name) && given[name] !== undefined) used[name] = given[name]
    return used
  }
}
