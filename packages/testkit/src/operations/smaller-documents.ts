import { type ASTNode, type DocumentNode, type GraphQLSchema, Kind, validate, visit } from 'graphql'
import { without } from './pruning.ts'

/** Documents with one thing less each, a field, argument, directive, alias or fragment, that are valid still. */
export function* smallerDocuments(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Generator<DocumentNode> {
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
    validate(schema, smaller).length === 0
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
