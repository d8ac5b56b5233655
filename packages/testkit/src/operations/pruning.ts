import { type ASTNode, type DocumentNode, Kind, type SelectionSetNode, visit } from 'graphql'

/** The document without some nodes (by identity), and without what is left of no use: empty selections, unused fragments and variables. */
export function without(
  document: DocumentNode,
  removed: ReadonlySet<ASTNode> = new Set(),
  replacement: ASTNode | null = null,
): DocumentNode {
  let current = document
  if (removed.size > 0) current = visit(current, { enter: node => (removed.has(node) ? replacement : undefined) })
  for (;;) {
    const pruned = withoutUnused(withoutEmpty(current))
    if (pruned === current) return current
    current = pruned
  }
}

const isEmpty = (node: { selectionSet?: SelectionSetNode | undefined }) => node.selectionSet?.selections.length === 0

function withoutEmpty(document: DocumentNode): DocumentNode {
  const empty = new Set(
    document.definitions
      .filter(each => each.kind === Kind.FRAGMENT_DEFINITION && isEmpty(each))
      .map(each => 'name' in each && each.name?.value),
  )
  return visit(document, {
    Field: { leave: node => (isEmpty(node) ? null : undefined) },
    InlineFragment: { leave: node => (isEmpty(node) ? null : undefined) },
    FragmentSpread: node => (empty.has(node.name.value) ? null : undefined),
    FragmentDefinition: node => (empty.has(node.name.value) ? null : undefined),
  })
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const spread = new Set<string>()
  const used = new Set<string>()
  visit(document, {
    FragmentSpread: node => void spread.add(node.name.value),
    VariableDefinition: () => false,
    Variable: node => void used.add(node.name.value),
  })
  return visit(document, {
    FragmentDefinition: node => (spread.has(node.name.value) ? undefined : null),
    VariableDefinition: node => (used.has(node.variable.name.value) ? undefined : null),
  })
}
