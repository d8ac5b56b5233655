import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print, visit } from 'graphql'

/**
 * The supergraph with, of each type, the keys by which it can be entered before those by which it cannot. To come back
 * into a subgraph (for `@requires`) the planner takes the first key of a type, resolvable or not.
 */
export function mendSupergraph(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true })
  let hasChanged = false
  const sort = <Node extends { readonly directives?: readonly ConstDirectiveNode[] | undefined }>(
    node: Node,
  ): Node | undefined => {
    const directives = [...(node.directives ?? [])].sort(
      (one, other) => Number(isClosed(one)) - Number(isClosed(other)),
    )
    if (directives.every((each, index) => each === node.directives?.[index])) return undefined
    hasChanged = true
    return { ...node, directives }
  }
  const mended: DocumentNode = visit(document, {
    ObjectTypeDefinition: sort,
    InterfaceTypeDefinition: sort,
    FieldDefinition: () => false,
  })
  return hasChanged ? print(mended) : supergraphSdl
}

const isClosed = ({ name, arguments: args }: ConstDirectiveNode): boolean =>
  name.value === 'join__type' &&
  (args ?? []).some(each => each.name.value === 'resolvable' && each.value.kind === Kind.BOOLEAN && !each.value.value)
