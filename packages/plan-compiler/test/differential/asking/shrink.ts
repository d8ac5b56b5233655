import { prettyFormatQueryPlan } from '@apollo/query-planner'
import { smallerDocuments } from '@karya/testkit/operations'
import { getOperationAST, getVariableValues, print, visit } from 'graphql'
import { type Case, planOf } from './case.ts'

/**
 * The smallest case found that still fails: faults, variables, selections, arguments, directives, fragments and values
 * are taken away one by one for as long as the same check says that it fails.
 */
export async function shrink(failing: Case, stillFails: (smaller: Case) => Promise<boolean>): Promise<Case> {
  let smallest = failing
  for (let tries = 0; tries < 2000; ) {
    let hasShrunk = false
    for (const smaller of smallerCases(smallest)) {
      tries++
      if (!(await stillFails(smaller).catch(() => false))) continue
      smallest = smaller
      hasShrunk = true
      break
    }
    if (!hasShrunk) break
  }
  return smallest
}

function* smallerCases(asked: Case): Generator<Case> {
  for (const fault of asked.faults) yield { ...asked, faults: asked.faults.filter(each => each !== fault) }
  for (const document of smallerDocuments(asked.graph.publicSchema, asked.document, asked.operationName)) {
    const left = new Set<string>()
    visit(document, { VariableDefinition: node => void left.add(node.variable.name.value) })
    yield {
      ...asked,
      document,
      variables: Object.fromEntries(Object.entries(asked.variables).filter(([name]) => left.has(name))),
    }
  }
  for (const name of Object.keys(asked.variables)) {
    const { [name]: _, ...others } = asked.variables
    const smaller = { ...asked, variables: others }
    if (hasValidVariables(smaller)) yield smaller
  }
}

export function hasValidVariables({ graph, document, operationName, variables }: Case): boolean {
  const operation = getOperationAST(document, operationName)
  return !getVariableValues(graph.publicSchema, operation?.variableDefinitions ?? [], variables).errors
}

/** A case in words: enough to write a test of it. */
export function describeCase(asked: Case): string {
  let plan: string
  try {
    plan = prettyFormatQueryPlan(planOf(asked))
  } catch (error) {
    plan = `none: ${(error as Error).message}`
  }
  return [
    `graph ${asked.graph.name}, world ${asked.worldSeed}${asked.operationName ? `, operation ${asked.operationName}` : ''}`,
    print(asked.document),
    `variables ${JSON.stringify(asked.variables)}`,
    `faults ${JSON.stringify(asked.faults)}`,
    plan,
  ].join('\n')
}
