import {
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql'
import { fragmentsIn, operationIn } from '../plan/fetches.ts'
import { isIncluded, withoutConditions } from './conditions.ts'
import { responseNamesToKeepApart } from './response-names.ts'
import { compositeTypeOf, type SupergraphFacts } from './supergraph-facts.ts'
import { keepVariablesApart } from './variable-names.ts'

/** An operation in the form in which planner and executors answer it right. */
export interface PreparedOperation {
  /**
   * The one operation, without named fragments, conditions and names that would meet those of the planner, and with strings
   * for literals that the planner would change (`keepLiteralsExact`).
   */
  document: DocumentNode
  /** Response names of the document that are not the client's: what the client calls them, or undefined where it asked for no such thing. */
  responseNames: ReadonlyMap<string, string | undefined>
  /** Variables of the document that are not the client's: what the client calls them. */
  variableNames: ReadonlyMap<string, string>
}

/**
 * Rewrites a validated operation so that what `@apollo/query-planner` makes of it is right:
 * - `@skip` and `@include` are decided here. The planner takes a condition of a field for one of all that it fetches with it.
 * - Fragments on objects are dissolved: without a `__typename`, which the planner then leaves out, their types are guessed.
 * - Response names that the planner uses itself (of keys, of what `@requires` names) are kept apart: it merges fields by name.
 *   So is the one variable that it uses itself.
 * @throws GraphQLError (BAD_USER_INPUT) for introspection where the planner has no place for it
 */
export function prepareOperation(
  facts: SupergraphFacts,
  request: {
    apiSchema: GraphQLSchema
    /** Of the operation alone (`operationAlone`). */
    document: DocumentNode
    /** Those that the client sent; only the ones of conditions matter (`conditionVariables`). */
    variables: Readonly<Record<string, unknown>>
    /** With which no name of the document begins. */
    prefix: string
  },
): PreparedOperation {
  const { apiSchema, document, variables, prefix } = request
  const operation = operationIn(document)
  const fragments = fragmentsIn(document)
  const keptApart = responseNamesToKeepApart(facts, apiSchema, document)
  const responseNames = new Map<string, string | undefined>()

  const rewriteSet = (type: GraphQLCompositeType, { selections }: SelectionSetNode): SelectionSetNode => {
    const rewritten = rewrite(type, selections)
    if (rewritten.length > 0) return { kind: Kind.SELECTION_SET, selections: rewritten }
    const name = `${prefix}nothing`
    responseNames.set(name, undefined)
    return { kind: Kind.SELECTION_SET, selections: [fieldNamed('__typename', name)] }
  }

  const rewrite = (type: GraphQLCompositeType, selections: readonly SelectionNode[]): SelectionNode[] =>
    selections.flatMap((selection): SelectionNode[] => {
      if (!isIncluded(selection, operation, variables)) return []
      if (selection.kind === Kind.FIELD) return [rewriteField(type, selection)]
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection
      if (!fragment) return []
      const condition = fragment.typeCondition && compositeTypeOf(apiSchema.getType(fragment.typeCondition.name.value))
      if (!condition || covers(apiSchema, condition, type)) return rewrite(type, fragment.selectionSet.selections)
      if (isObjectType(type)) return []
      const inner = rewrite(condition, fragment.selectionSet.selections)
      if (inner.length === 0) return []
      const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: condition.name } } as const
      return [
        { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } },
      ]
    })

  const path: string[] = []
  const rewriteField = (type: GraphQLCompositeType, field: FieldNode): FieldNode => {
    const name = field.name.value
    if (isIntrospection(name) && path.length > 0) throw introspectionBelow(name, path)
    const child = childTypeOf(type, name)
    const plain = withoutConditions(field)
    const responseName = field.alias?.value ?? name
    const isKeptApart = keptApart.has(responseName) && !(name === '__typename' && responseName === '__typename')
    if (isKeptApart) responseNames.set(prefix + responseName, responseName)
    path.push(responseName)
    const selectionSet = child && field.selectionSet && rewriteSet(child, field.selectionSet)
    path.pop()
    return {
      ...plain,
      ...(isKeptApart && { alias: { kind: Kind.NAME, value: prefix + responseName } }),
      ...(selectionSet && { selectionSet }),
    }
  }

  const root = rootTypeOf(apiSchema, operation)
  const selectionSet = rewriteSet(root, operation.selectionSet)
  const renamed = keepVariablesApart({ ...operation, selectionSet }, prefix)
  return {
    document: { kind: Kind.DOCUMENT, definitions: [renamed.operation] },
    responseNames,
    variableNames: renamed.variableNames,
  }
}

const isIntrospection = (fieldName: string): boolean =>
  fieldName === SchemaMetaFieldDef.name || fieldName === TypeMetaFieldDef.name

const introspectionBelow = (fieldName: string, path: readonly string[]): GraphQLError =>
  new GraphQLError(
    `${fieldName} is answered at the root of a query only, and not below ${path.join('.')}: ask for it there.`,
    { extensions: { code: 'BAD_USER_INPUT' } },
  )

/** Whether every object of the type meets the condition. */
function covers(schema: GraphQLSchema, condition: GraphQLCompositeType, type: GraphQLCompositeType): boolean {
  return condition === type || (isAbstractType(condition) && !isUnionType(type) && schema.isSubType(condition, type))
}

function childTypeOf(type: GraphQLCompositeType, fieldName: string): GraphQLCompositeType | undefined {
  const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find(({ name }) => name === fieldName)
  const definition = meta ?? (isUnionType(type) ? undefined : type.getFields()[fieldName])
  return definition && compositeTypeOf(getNamedType(definition.type))
}

function rootTypeOf(schema: GraphQLSchema, { operation }: OperationDefinitionNode): GraphQLCompositeType {
  const type = schema.getRootType(operation)
  if (!type)
    throw new Error(`The schema has no type for a ${operation}, which validation lets no operation through without.`)
  return type
}

const fieldNamed = (name: string, alias: string): FieldNode => ({
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: alias },
  name: { kind: Kind.NAME, value: name },
})
