import { TokenError } from './token-error.ts'

/** What a running Karya is asked to make a token of what people know. */
export interface RunningGraph {
  facilityId(code: string): Promise<string>
  partnerId(code: string): Promise<string>
}

/** Asks the Karya at a URL, as the public may. Throws `TokenError` where it does not run or knows no such code. */
export const runningGraph = (url: string): RunningGraph => {
  const ask = async (field: string, code: string): Promise<string | undefined> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: `query Find($code: String!) { found: ${field}(code: $code) { id } }`,
        variables: { code },
      }),
    }).catch(() => {
      throw new TokenError(
        'NOT_RUNNING',
        `Karya does not answer at ${url}.`,
        'Start it with `npm start`, then try again. PORT and HOST say where it is.',
      )
    })
    const { data } = (await response.json()) as { data?: { found: { id: string } | null } }
    return data?.found?.id
  }
  const find = async (noun: string, field: string, code: string): Promise<string> => {
    const id = await ask(field, code)
    if (id) return id
    const message = `No ${noun} has the code ${code}.`
    throw new TokenError(`UNKNOWN_${noun.toUpperCase()}`, message, 'Look it up in the explorer.')
  }
  return {
    facilityId: code => find('facility', 'facilityByCode', code),
    partnerId: code => find('partner', 'partnerByCode', code),
  }
}
