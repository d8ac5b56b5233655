import { type Answer, ask } from '../target/ask.ts'
import type { RealThing } from '../target/real-thing.ts'

const mutationText = (mutation: string, selection: string): string => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!`
  return `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} userErrors { code message } } }`
}

export const call = (url: string, token: string | undefined, mutation: string, input: object, selection = '') =>
  ask(url, mutationText(mutation, selection), { token, variables: { input } })

/** Writes as one who may. Answers the payload; throws what was refused. */
export async function mutate({ url }: RealThing, token: string, mutation: string, input: object, selection: string) {
  const { text, json } = await call(url, token, mutation, input, selection)
  const payload = json?.data?.[mutation]
  if (!payload || payload.userErrors.length > 0) throw new Error(`${mutation}: ${text.slice(0, 500)}`)
  return payload
}

/** `401 UNAUTHENTICATED`, `200 NOT_FOUND` of its userErrors, or `done`. */
export function refusalOf(mutation: string, { json }: Pick<Answer, 'json'>): string {
  const code = json?.errors?.[0]?.extensions?.code ?? json?.data?.[mutation]?.userErrors?.[0]?.code
  return code ?? (json?.data?.[mutation] ? 'done' : 'nothing')
}
