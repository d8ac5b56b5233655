import type { Random } from '@karya/testkit/operations'
import {
  GraphQLBoolean,
  GraphQLEnumType,
  type GraphQLFieldConfig,
  type GraphQLFieldConfigMap,
  GraphQLFloat,
  GraphQLID,
  GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLInt,
  GraphQLInterfaceType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
} from 'graphql'
import type { World } from './world.ts'

/** Leaves whose internal values, and ways to fail, are not those of the built-in scalars. */
const colour = new GraphQLEnumType({
  name: 'Colour',
  values: { RED: { value: 1 }, GREEN: { value: 'green' }, BLUE: {}, ODD: { value: { odd: true } } },
})
const day = new GraphQLScalarType({
  name: 'Day',
  serialize: value => {
    if (value === 'refused') throw new TypeError('no day')
    return value === 'nothing' ? null : value instanceof Date ? value.toISOString() : value
  },
  parseValue: value => {
    if (typeof value !== 'string') throw new TypeError(`${JSON.stringify(value)} is no day`)
    return new Date(value.length * 1000)
  },
})
const anything = new GraphQLScalarType({ name: 'Anything' })

const filter: GraphQLInputObjectType = new GraphQLInputObjectType({
  name: 'Filter',
  fields: () => ({
    text: { type: GraphQLString },
    count: { type: new GraphQLNonNull(GraphQLInt), defaultValue: 7 },
    colours: { type: new GraphQLList(new GraphQLNonNull(colour)), defaultValue: [1] },
    day: { type: day },
    not: { type: filter },
    exact: { type: GraphQLBoolean },
  }),
})

/** An input with a name that every object answers to. */
const odd = new GraphQLInputObjectType({
  name: 'Odd',
  fields: { constructor: { type: GraphQLBoolean }, text: { type: GraphQLString } },
})

const leaves: readonly GraphQLOutputType[] = [
  GraphQLString,
  GraphQLID,
  GraphQLInt,
  GraphQLFloat,
  GraphQLBoolean,
  colour,
  day,
  anything,
]

const inputs: readonly GraphQLInputType[] = [
  GraphQLString,
  GraphQLID,
  GraphQLInt,
  GraphQLFloat,
  GraphQLBoolean,
  colour,
  day,
  filter,
  odd,
  new GraphQLList(filter),
  new GraphQLList(new GraphQLNonNull(GraphQLInt)),
  new GraphQLList(anything),
]

const fieldNames = ['id', 'name', 'title', 'kind', 'valueOf', 'toString', 'next', 'all', 'owner']

/** A schema with every kind of type, whose resolvers answer what the world holds. */
export function generateSchema(random: Random, world: World): GraphQLSchema {
  const composites: GraphQLOutputType[] = []
  const outputOf = (isComposite: boolean): GraphQLOutputType => {
    const named = random.pick(isComposite ? composites : leaves) as GraphQLObjectType
    let type: GraphQLOutputType = random.chance(0.3) ? new GraphQLNonNull(named) : named
    for (let lists = random.pick([0, 0, 0, 1, 1, 2]); lists > 0; lists--) {
      type = new GraphQLList(type)
      if (random.chance(0.3)) type = new GraphQLNonNull(type)
    }
    return type
  }
  const argumentsOf = () =>
    Object.fromEntries(
      random.some(['a', 'b', 'toString'], random.below(3)).map(name => {
        const type = random.pick(inputs)
        const isNonNull = random.chance(0.3)
        const hasDefault = type === GraphQLInt && random.chance(0.6)
        return [name, { type: isNonNull ? new GraphQLNonNull(type) : type, ...(hasDefault && { defaultValue: 3 }) }]
      }),
    )
  const fieldsOf = (typeName: string): GraphQLFieldConfigMap<unknown, unknown> => {
    const names = random.some(fieldNames, 4 + random.below(4))
    return Object.fromEntries(
      names.map((name, index): [string, GraphQLFieldConfig<unknown, unknown>] => {
        const type = outputOf(index % 2 === 1)
        const args = argumentsOf()
        const isResolved = typeName === 'Query' || typeName === 'Mutation' || random.chance(0.4)
        return [name, { type, args, ...(isResolved && { resolve: world.resolverOf(type) }) }]
      }),
    )
  }
  const shared = { id: { type: GraphQLID }, label: { type: GraphQLString } }
  const thing = new GraphQLInterfaceType({
    name: 'Thing',
    fields: shared,
    ...(random.chance(0.5) && { resolveType: world.resolveType }),
  })
  const objects = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name, index) => {
    // Fields are made late, when all types are known; in one order, so that a seed makes one schema.
    let fields: GraphQLFieldConfigMap<unknown, unknown> | undefined
    return new GraphQLObjectType({
      name,
      interfaces: index < 3 ? [thing] : [],
      fields: () => {
        fields ??= { ...fieldsOf(name), ...shared }
        return fields
      },
      ...(index === 2 && { isTypeOf: world.isTypeOf }),
    })
  })
  const either = new GraphQLUnionType({
    name: 'Either',
    types: objects.slice(1),
    ...(random.chance(0.5) && { resolveType: world.resolveType }),
  })
  composites.push(thing, either, ...objects)
  for (const object of objects) object.getFields()
  const query = new GraphQLObjectType({ name: 'Query', fields: fieldsOf('Query') })
  const mutation = new GraphQLObjectType({ name: 'Mutation', fields: fieldsOf('Mutation') })
  return new GraphQLSchema({ query, mutation, types: objects })
}
