import type { GeneratedOperation } from '@karya/testkit/operations'
import { type DefinitionNode, Kind, type NameNode, visit } from 'graphql'

/** An operation in one document with another, which has variables of the same names, and fragments of its own. */
export function beside(asked: GeneratedOperation, other: GeneratedOperation): GeneratedOperation {
  const name = (value: string): NameNode => ({ kind: Kind.NAME, value })
  const named = asked.document.definitions.map(
    (each): DefinitionNode =>
      each.kind === Kind.OPERATION_DEFINITION && each.name?.value !== 'Other' ? { ...each, name: name('Asked') } : each,
  )
  const renamed = visit(other.document, {
    OperationDefinition: node => (node.name?.value === 'Other' ? null : { ...node, name: name('Beside') }),
    FragmentDefinition: node => ({ ...node, name: name(`Beside${node.name.value}`) }),
    FragmentSpread: node => ({ ...node, name: name(`Beside${node.name.value}`) }),
  })
  return {
    document: { kind: Kind.DOCUMENT, definitions: [...renamed.definitions, ...named] },
    operationName: 'Asked',
    variables: asked.variables,
  }
}
