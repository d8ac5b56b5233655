import { prettyFormatQueryPlan } from '@apollo/query-planner'
import {
  type ASTNode,
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  Kind,
  print,
  validate,
  visit,
} from 'graphql'
import { without } from '../operations/pruning.ts'
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
  for (const document of smallerDocuments(asked)) {
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

function* smallerDocuments({ document, graph, operationName }: Case): Generator<DocumentNode> {
  const nodes: ASTNode[] = []
  const keep = (node: ASTNode) => void nodes.push(node)
  visit(document, {
    OperationDefinition: keep,
    Field: keep,
    InlineFragment: keep,
    FragmentSpread: keep,
    Directive: keep,
    Argument: keep,
  })
  const isValid = (smaller: DocumentNode) =>
    smaller.definitions.some(
      each => each.kind === Kind.OPERATION_DEFINITION && (!operationName || each.name?.value === operationName),
    ) &&
    smaller.definitions.every(each => !('selectionSet' in each) || each.selectionSet.selections.length > 0) &&
    validate(graph.publicSchema, smaller).length === 0
  for (const node of nodes) {
    if (node.kind === Kind.OPERATION_DEFINITION && (!operationName || node.name?.value === operationName)) continue
    const smaller = without(document, new Set([node]))
    if (smaller.definitions.length > 0 && isValid(smaller)) yield smaller
  }
  for (const node of nodes) {
    if (node.kind === Kind.FIELD && node.alias) {
      const smaller = without(document, new Set([node]), { ...node, alias: undefined } as ASTNode)
      if (isValid(smaller)) yield smaller
    }
    // A fragment gives way to what stands in it.
    const inner =
      node.kind === Kind.INLINE_FRAGMENT
        ? node.selectionSet.selections
        : node.kind === Kind.FRAGMENT_SPREAD
          ? selectionsOfFragment(document, node.name.value)
          : []
    if (inner.length > 0) {
      const smaller = spliced(document, node, inner)
      if (isValid(smaller)) yield smaller
    }
  }
}

function selectionsOfFragment(document: DocumentNode, name: string): readonly ASTNode[] {
  const fragment = document.definitions.find(each => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name)
  return fragment?.kind === Kind.FRAGMENT_DEFINITION
    ? [{ kind: Kind.INLINE_FRAGMENT, typeCondition: fragment.typeCondition, selectionSet: fragment.selectionSet }]
    : []
}

const spliced = (document: DocumentNode, removed: ASTNode, inner: readonly ASTNode[]) =>
  without(
    visit(document, {
      SelectionSet: node =>
        node.selections.includes(removed as never)
          ? { ...node, selections: node.selections.flatMap(each => (each === removed ? inner : [each])) as never }
          : undefined,
    }),
  )

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
