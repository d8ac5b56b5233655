import {
  type ASTNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  validate,
  visit,
} from 'graphql'
import { without } from './pruning.ts'
import type { Random } from './random.ts'
import { nameNode, type SelectionOptions, selectionSetOf } from './selections.ts'
import { selectionsOf } from './selections-of.ts'
import { createVariables } from './variables.ts'

export interface GeneratedOperation {
  document: DocumentNode
  operationName: string | undefined
  /** Variables for one request; another call gives others. */
  variables(random: Random): Record<string, unknown>
}

/** A valid document over this schema, with one operation to be asked and now and then others beside it. */
export function generateOperation(random: Random, schema: GraphQLSchema): GeneratedOperation | undefined {
  const variables = createVariables(random)
  const fragments = new Map<string, FragmentDefinitionNode>()
  const writing = new Set<string>()
  const options: SelectionOptions = {
    schema,
    random,
    variables,
    budget: { left: 6 + random.below(random.chance(0.1) ? 90 : 25) },
    fragments: () => ({
      spreadOn: (type: GraphQLCompositeType, depth: number) => {
        const again = [...fragments.values()].filter(
          each => each.typeCondition.name.value === type.name && !writing.has(each.name.value),
        )
        if (again.length > 0 && random.chance(0.5)) return random.pick(again).name.value
        if (depth < 1 || fragments.size > 4) return undefined
        const name = `F${fragments.size}`
        writing.add(name)
        fragments.set(name, {
          kind: Kind.FRAGMENT_DEFINITION,
          name: nameNode(name),
          typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(type.name) },
          selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
        })
        fragments.set(name, {
          ...(fragments.get(name) as FragmentDefinitionNode),
          selectionSet: selectionSetOf(options, type, Math.min(depth, 3)),
        })
        writing.delete(name)
        return name
      },
    }),
  }
  const mutation = schema.getMutationType()
  const isMutation = mutation && random.chance(0.15)
  const root = (isMutation ? mutation : schema.getQueryType()) as GraphQLCompositeType
  const selectionSet = selectionSetOf(options, root, 2 + random.below(5))
  if (!isMutation && random.chance(0.06))
    selectionSet.selections = [...selectionSet.selections, introspection(random, schema)]
  const hasOthers = random.chance(0.08)
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
    ...((hasOthers || random.chance(0.2)) && { name: nameNode('Asked') }),
    variableDefinitions: variables.definitions(),
    directives: [],
    selectionSet,
  }
  const other: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    name: nameNode('Other'),
    selectionSet: selectionsOf('again: __typename'),
  }
  const document = repaired(schema, {
    kind: Kind.DOCUMENT,
    definitions: [...(hasOthers ? [other] : []), operation, ...fragments.values()],
  })
  if (!document) return undefined
  const used = usedVariables(document)
  return {
    document,
    operationName: hasOthers ? 'Asked' : undefined,
    variables: chance => variables.values(chance, used),
  }
}

const removable = new Set<string>([Kind.FRAGMENT_SPREAD, Kind.ARGUMENT, Kind.INLINE_FRAGMENT])

/** Takes out of a document what validation finds wrong with it (mostly fields that cannot be merged), until it is valid. */
function repaired(schema: GraphQLSchema, written: DocumentNode): DocumentNode | undefined {
  let document = without(written)
  for (let attempt = 0; attempt < 12; attempt++) {
    const errors = validate(schema, document)
    if (errors.length === 0) return document
    const wrong = new Set(
      errors.map(
        ({ nodes = [] }) =>
          nodes.findLast(({ kind }) => kind === Kind.FIELD) ?? nodes.findLast(({ kind }) => removable.has(kind)),
      ),
    )
    wrong.delete(undefined)
    if (wrong.size === 0) return undefined
    document = without(document, wrong as ReadonlySet<ASTNode>)
  }
  return undefined
}

function usedVariables(document: DocumentNode): Set<string> {
  const used = new Set<string>()
  visit(document, { VariableDefinition: node => void used.add(node.variable.name.value) })
  return used
}

function introspection(random: Random, schema: GraphQLSchema): SelectionNode {
  const typeName = random.pick(Object.keys(schema.getTypeMap()))
  const text = random.pick([
    '__schema { queryType { name } types { name kind } }',
    `__type(name: "${typeName}") { name fields { name type { name kind ofType { name } } } }`,
    `aboutType: __type(name: "${typeName}") { ... on __Type { possibleTypes { name } enumValues(includeDeprecated: true) { name } } }`,
    '__type(name: "NoSuchType") { name }',
    '__schema { __typename directives { name args { name defaultValue } } }',
  ])
  return selectionsOf(text).selections[0] as SelectionNode
}
