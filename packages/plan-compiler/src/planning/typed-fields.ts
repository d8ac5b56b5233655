import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { operationIn, type PlacedFetch } from '../plan/fetches.ts'

/** What is selected at one place of an answer, and for objects of which types. */
export class TypedFields {
  /** The types that objects may have here. */
  readonly types: Set<string>
  readonly #schema: GraphQLSchema
  readonly fields = new Map<string, { types: Set<string>; below: TypedFields }>()

  constructor(schema: GraphQLSchema, types: Iterable<string> = []) {
    this.#schema = schema
    this.types = new Set(types)
  }

  /** Whether a response name is selected for objects of a type. */
  has(name: string, type: string): boolean {
    return this.fields.get(name)?.types.has(type) ?? false
  }

  /** Whether something is selected here and there for objects of a type. */
  meets(other: TypedFields, type: string): boolean {
    return [...this.fields.keys()].some(name => this.has(name, type) && other.has(name, type))
  }

  at(path: readonly string[]): TypedFields | undefined {
    let place: TypedFields | undefined = this
    for (const name of path) place = place?.fields.get(name)?.below
    return place
  }

  /** The same, made where nothing is selected there. */
  within(path: readonly string[]): TypedFields {
    return path.reduce<TypedFields>((place, name) => place.#at(name).below, this)
  }

  add({ selections }: SelectionSetNode, types: ReadonlySet<string> = this.types): void {
    for (const selection of selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition && objectTypesOf(this.#schema, selection.typeCondition.name.value)
        this.add(selection.selectionSet, condition ? new Set([...types].filter(type => condition.has(type))) : types)
      } else if (selection.kind === Kind.FIELD) {
        const field = this.#at(selection.alias?.value ?? selection.name.value)
        for (const type of types) {
          field.types.add(type)
          for (const each of this.#typesBelow(type, selection.name.value)) field.below.types.add(each)
        }
        if (selection.selectionSet) field.below.add(selection.selectionSet)
      }
    }
  }

  /** Has what is selected at the end of a path under another name as well. */
  rename(path: readonly string[], name: string): void {
    const place = this.at(path.slice(0, -1))
    const field = place?.fields.get(path.at(-1) ?? '')
    if (!place || !field) return
    const renamed = place.#at(name)
    for (const type of field.types) renamed.types.add(type)
    for (const type of field.below.types) renamed.below.types.add(type)
    for (const [child, each] of field.below.fields) renamed.below.fields.set(child, each)
  }

  #typesBelow(type: string, field: string): Iterable<string> {
    const object = this.#schema.getType(type)
    const definition = isObjectType(object) ? object.getFields()[field] : undefined
    return definition ? objectTypesOf(this.#schema, getNamedType(definition.type).name) : []
  }

  #at(name: string): { types: Set<string>; below: TypedFields } {
    const field = this.fields.get(name) ?? { types: new Set(), below: new TypedFields(this.#schema) }
    this.fields.set(name, field)
    return field
  }
}

/** An object type itself, or those that an abstract one may be. */
export function objectTypesOf(schema: GraphQLSchema, name: string): ReadonlySet<string> {
  const type = schema.getType(name)
  if (isAbstractType(type)) return new Set(schema.getPossibleTypes(type).map(each => each.name))
  return new Set(isObjectType(type) ? [name] : [])
}

/** What the fetches of a plan write. */
export function writtenFields(schema: GraphQLSchema, fetches: readonly PlacedFetch[]): TypedFields {
  const written = new TypedFields(schema)
  for (const { fetch, path, document, selections } of fetches) {
    const place = written.within(path)
    const root = fetch.requires ? undefined : schema.getRootType(operationIn(document).operation)
    place.add(selections, root && path.length === 0 ? new Set([root.name]) : place.types)
    for (const rewrite of fetch.outputRewrites ?? [])
      if (rewrite.kind === 'KeyRenamer') written.rename([...path, ...namesInRewrite(rewrite.path)], rewrite.renameKeyTo)
  }
  return written
}

/** What a client wants of an operation. */
export function wantedFields(schema: GraphQLSchema, document: DocumentNode): TypedFields {
  const { operation, selectionSet } = operationIn(document)
  const wanted = new TypedFields(schema)
  wanted.add(selectionSet, new Set([schema.getRootType(operation)?.name ?? '']))
  return wanted
}

const namesInRewrite = (path: readonly string[]): string[] =>
  path.filter(part => !part.startsWith('... on ') && part !== '_entities' && part !== '@')
