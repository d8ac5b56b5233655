import { errorTable } from '@karya/subgraph'
import type { Answer } from './ask.ts'

/** What PostgreSQL, its drivers, a stack, a path or a neighbour would give away. */
const leaks =
  /(?:relation|column|constraint|function|operator|type) "|syntax error at or near|unterminated quoted|invalid input syntax|SQLSTATE|QueryFailed|driverError|pg_catalog|pg_sleep|PostgreSQL|postgres(?:ql)?:\/\/|node_modules|\/dist\/|\.[cm]?[jt]s:\d|\n\s+at |ECONN[A-Z]+|Did you mean|SUBGRAPH_SECRET|root:x:0/

const codes: ReadonlySet<string> = new Set(Object.keys(errorTable))
/** As many as are told of one answer, and one that says how many more there are. */
const mostErrors = 11

/**
 * What is wrong with an answer whatever was asked: nothing, if all is well. `echoed` may stand in it, as the attacker sent it himself.
 */
export function faultsOf({ status, text, json }: Answer, echoed: readonly string[] = []): string[] {
  const faults: string[] = []
  if (status >= 500) faults.push(`status ${status}`)
  let told = text
  for (const part of echoed) told = told.replaceAll(JSON.stringify(part).slice(1, -1), '').replaceAll(part, '')
  const leak = leaks.exec(told)
  if (leak) faults.push(`tells ${JSON.stringify(told.slice(Math.max(0, leak.index - 60), leak.index + 100))}`)
  const errors: { extensions?: { code?: string } }[] = json?.errors ?? []
  if (errors.length > mostErrors) faults.push(`${errors.length} errors`)
  for (const { extensions } of errors) {
    if (!codes.has(extensions?.code ?? '')) faults.push(`code ${extensions?.code}`)
    if (extensions?.code === 'INTERNAL_SERVER_ERROR') faults.push(`a fault of ours: ${text.slice(0, 300)}`)
  }
  if (status >= 400 && errors.length === 0) faults.push(`${status} without a coded error: ${text.slice(0, 100)}`)
  return faults
}
