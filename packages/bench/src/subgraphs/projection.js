import { Kind, parse, valueFromASTUntyped } from 'graphql'
import { entityOf, fields } from '../graph/fields.js'

/**
 * Compiles the text of a subgraph operation to a function from variables to the answer as JSON text. It knows no schema and validates nothing:
 * planners ask only what a subgraph has. Whatever planner wrote the text gets the same answer: fragments, aliases, conditions and all.
 *
 * @param {string} text
 * @param {string | undefined} operationName
 * @param {string} sdl what `_service { sdl }` answers
 */
export function compileOperation(text, operationName, sdl) {
  const { definitions } = parse(text, { noLocation: true })
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0]
  const fragments = new Map(
    definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).map(node => [node.name.value, node]),
  )
  const defaults = Object.fromEntries(
    operation.variableDefinitions
      .filter(({ defaultValue }) => defaultValue)
      .map(({ variable, defaultValue }) => [variable.name.value, valueFromASTUntyped(defaultValue)]),
  )
  const write = writerOf([operation.selectionSet], fragments)
  const root = { __typename: 'Query', _service: { __typename: '_Service', sdl } }
  return variables => `{"data":${write(root, { ...defaults, ...variables })}}`
}

/** A writer of objects of any type: what applies to a type is looked up when its first object comes. */
function writerOf(selectionSets, fragments) {
  const writersByType = new Map()
  return (object, variables) => {
    const { __typename } = object
    let writers = writersByType.get(__typename)
    if (!writers) {
      const found = new Map()
      for (const set of selectionSets) collect(set, __typename, fragments, found, [])
      writers = [...found].map(([key, entry]) => fieldWriter(key, entry, __typename, fragments))
      writersByType.set(__typename, writers)
    }
    const parts = []
    for (const write of writers) {
      const part = write(object, variables)
      if (part !== undefined) parts.push(part)
    }
    return `{${parts.join(',')}}`
  }
}

function collect({ selections }, typeName, fragments, found, conditions) {
  for (const node of selections) {
    const here = [...conditions, ...conditionsOf(node)]
    if (node.kind === Kind.FIELD) {
      const key = (node.alias ?? node.name).value
      const entry = found.get(key) ?? { name: node.name.value, args: node.arguments ?? [], sets: [], conditions: [] }
      if (node.selectionSet) entry.sets.push(node.selectionSet)
      entry.conditions.push(here)
      found.set(key, entry)
      continue
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
    const condition = fragment.typeCondition?.name.value
    if (condition === undefined || condition === typeName)
      collect(fragment.selectionSet, typeName, fragments, found, here)
  }
}

const conditionsOf = ({ directives = [] }) =>
  directives
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .map(({ name, arguments: [{ value }] }) => ({ value, wanted: name.value === 'include' }))

function fieldWriter(key, { name, args, sets, conditions }, typeName, fragments) {
  const resolve = name === '_entities' ? resolveEntities : (fields[typeName]?.[name] ?? (object => object[name]))
  const writeObject = sets.length > 0 ? writerOf(sets, fragments) : undefined
  const isAlways = conditions.some(list => list.length === 0)
  const head = `${JSON.stringify(key)}:`
  return (object, variables) => {
    if (!isAlways && !conditions.some(list => list.every(condition => holds(condition, variables)))) return undefined
    const given = {}
    for (const argument of args) given[argument.name.value] = valueFromASTUntyped(argument.value, variables)
    return head + writeValue(resolve(object, given), writeObject, variables)
  }
}

const resolveEntities = (_, { representations }) => representations.map(entityOf)

const holds = ({ value, wanted }, variables) => valueFromASTUntyped(value, variables) === wanted

function writeValue(value, writeObject, variables) {
  if (value === null || value === undefined) return 'null'
  if (!writeObject) return JSON.stringify(value)
  if (!Array.isArray(value)) return writeObject(value, variables)
  return `[${value.map(item => writeValue(item, writeObject, variables)).join(',')}]`
}
