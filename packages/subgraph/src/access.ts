import {
  type ConstDirectiveNode,
  type DocumentNode,
  defaultFieldResolver,
  type GraphQLDirective,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
} from 'graphql'
import { CodedError } from './errors.ts'
import { NotKept, type RefusedWrite } from './refusal.ts'
import { guardReference } from './schema/guard-reference.ts'
import { type Role, roles, type Viewer } from './viewer.ts'

/** The facts about a facility that decide who may write its records. */
export interface OwnedFacility {
  id: string
  regionalOfficeCode: string
}

/** An officer writes for its own facilities, a regional office for those under it, an administrator for all. Nobody else writes. */
export function mayWriteFacility(viewer: Viewer, facility: OwnedFacility): boolean {
  switch (viewer.role) {
    case 'ADMIN':
      return true
    case 'REGIONAL':
      return viewer.regionalOfficeCode !== null && viewer.regionalOfficeCode === facility.regionalOfficeCode
    case 'OFFICER':
      return viewer.facilityIds.includes(facility.id)
    default:
      return false
  }
}

/**
 * Whether a partner's key reaches a facility: it is issued for those of one agreement. A partner that is bound to none reaches all;
 * others are not bound by keys. Says nothing about what may be done there.
 */
export const reachesFacility = ({ role, facilityIds }: Viewer, facilityId: string): boolean =>
  role !== 'PARTNER' || facilityIds.length === 0 || facilityIds.includes(facilityId)

/** Throws `FORBIDDEN` where a partner's key does not reach every one of these facilities. */
export function checkReach(viewer: Viewer, facilityIds: readonly string[]): void {
  const beyond = facilityIds.find(id => !reachesFacility(viewer, id))
  if (!beyond) return
  throw new NotKept(
    beyond,
    `This API key reaches the facilities of its agreement alone, and ${beyond} is not among them.`,
  )
}

/** Who sees numbers of people without suppression: those who keep the facility's records, and not analysts. */
export const mayReadExactFigures = mayWriteFacility

interface AccessRule {
  roles: readonly Role[]
  scopes: readonly string[]
  /** What the rule stands on, for messages: `ApiKey` or `Product.stock`. */
  subject: string
}

const knownRoles: ReadonlySet<string> = new Set([...roles, 'GATEWAY'])

function parseRule(directive: GraphQLDirective, node: ConstDirectiveNode, subject: string): AccessRule {
  const given = getArgumentValues(directive, node) as { roles: string[]; scopes?: string[] | null }
  const unknown = given.roles.filter(role => !knownRoles.has(role))
  if (unknown.length > 0)
    throw new TypeError(`@access on ${subject} names ${unknown.join(', ')}; the roles are ${roles.join(', ')}.`)
  if (given.roles.length === 0)
    throw new TypeError(`@access on ${subject} admits no role. Name one, or leave the field out of the schema.`)
  return { roles: given.roles as Role[], scopes: given.scopes ?? [], subject }
}

/** The rules of a schema by their subject, a type or `Type.field`. Read from the SDL: it holds extensions that a built schema merges. */
function readRules(schema: GraphQLSchema, typeDefs: DocumentNode): Map<string, AccessRule> {
  const directive = schema.getDirective('access')
  const rules = new Map<string, AccessRule>()
  if (!directive) return rules
  const read = (subject: string, nodes: readonly ConstDirectiveNode[] = []) => {
    const node = nodes.find(({ name }) => name.value === 'access')
    if (node) rules.set(subject, parseRule(directive, node, subject))
  }
  for (const definition of typeDefs.definitions) {
    if (definition.kind === Kind.INTERFACE_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_EXTENSION) {
      const guarded = definition.fields?.find(field => field.directives?.some(({ name }) => name.value === 'access'))
      if (guarded)
        throw new TypeError(
          `@access on ${definition.name.value}.${guarded.name.value}: an interface resolves nothing. Put it on the types that implement it.`,
        )
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    read(definition.name.value, definition.directives)
    for (const field of definition.fields ?? []) read(`${definition.name.value}.${field.name.value}`, field.directives)
  }
  return rules
}

/** Throws `UNAUTHENTICATED` for a viewer without token or key, `FORBIDDEN` for any other that the rule does not admit. */
function checkRule(rule: AccessRule, viewer: Viewer): void {
  if (!rule.roles.includes(viewer.role)) {
    const admitted = rule.roles.join(', ')
    throw viewer.role === 'PUBLIC'
      ? new CodedError(
          'UNAUTHENTICATED',
          `${rule.subject} needs a token or an API key of one of these roles: ${admitted}.`,
        )
      : new CodedError('FORBIDDEN', `${rule.subject} is open to ${admitted}; this viewer has the role ${viewer.role}.`)
  }
  if (viewer.role !== 'PARTNER') return
  const missing = rule.scopes.filter(scope => !viewer.scopes.includes(scope))
  if (missing.length > 0) {
    throw new CodedError(
      'FORBIDDEN',
      `${rule.subject} needs an API key with the scope ${missing.join(', ')}; this key has ${viewer.scopes.join(', ') || 'none'}.`,
    )
  }
}

interface AccessContext {
  viewer: Viewer
  noteRefusal?(refused: RefusedWrite): Promise<void>
}

/** Refuses a mutation only once that is noted, so that whoever reads the trail after the answer finds it. */
async function checkNoting(check: () => void, context: AccessContext, action: string): Promise<void> {
  try {
    check()
  } catch (error) {
    if (error instanceof CodedError) await context.noteRefusal?.({ action, code: error.code, reason: 'ROLE' })
    throw error
  }
}

/**
 * Makes a schema enforce `@access`, before any resolver runs. A rule on a type holds for the fields that return it, for its
 * entities, and for each of its own fields, so that no way through an interface or union leads around it.
 */
export function applyAccess(schema: GraphQLSchema, typeDefs: DocumentNode): void {
  const rules = readRules(schema, typeDefs)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('_')) continue
    const typeRule = rules.get(type.name)
    for (const field of Object.values(type.getFields())) {
      if (field.name.startsWith('_')) continue
      const applicable = [
        typeRule,
        rules.get(`${type.name}.${field.name}`),
        rules.get(getNamedType(field.type).name),
      ].filter(rule => rule !== undefined)
      if (applicable.length === 0) continue
      const resolve = field.resolve ?? defaultFieldResolver
      const check = (viewer: Viewer) => {
        for (const rule of applicable) checkRule(rule, viewer)
      }
      field.resolve =
        type.name === 'Mutation'
          ? async (source, args, context: AccessContext, info) => {
              await checkNoting(() => check(context.viewer), context, field.name)
              return resolve(source, args, context, info)
            }
          : (source, args, context: AccessContext, info) => {
              check(context.viewer)
              return resolve(source, args, context, info)
            }
    }
    if (typeRule) guardReference(type, (_reference, context) => checkRule(typeRule, context.viewer))
  }
}
