import { addField, bring, type EntityPlan, type GraphPlan, placeKeys } from './drafting.ts'

const leaves = [
  'String',
  'String!',
  'Int',
  'Int!',
  'Float',
  'Boolean',
  'ID',
  'Blob',
  'Stamp!',
  'Color',
  'Color!',
  '[String!]!',
  '[Int]',
  '[[Int!]]!',
  '[[[Color]!]]',
]

const someArguments = [
  '',
  '',
  '',
  '(n: Int)',
  '(n: Int = 2, c: Color = RED)',
  '(f: Filter)',
  '(f: Filter = {limit: 1, colors: [BLUE]}, ids: [ID!])',
  '(must: Boolean!, any: Blob)',
]

export function planEntity({ random, subgraphs, draft }: GraphPlan, name: string): EntityPlan {
  const keys = random.pick([
    ['id'],
    ['id'],
    ['id', 'code'],
    ['id region'],
    ['id place { ref zone }'],
    ['place { ref }', 'id'],
    ['sku', 'id code'],
  ])
  for (const [field, type] of [
    ['id', 'ID!'],
    ['code', 'String!'],
    ['region', 'String!'],
    ['sku', 'Int!'],
    ['place', 'Place!'],
  ] as const)
    draft.define(name, field, { type })
  const homes = random.some(subgraphs, 1 + random.below(subgraphs.length)).map((subgraph, index) => ({
    subgraph,
    // With two keys, homes form a chain in which only some know both.
    keys: keys.length === 1 ? keys : index === 0 ? keys : [random.pick([keys[0], keys[1], keys[1]]) as string],
  }))
  return { name, keys, homes, fields: [] }
}

export function placeEntity(plan: GraphPlan, { name, homes, keys }: EntityPlan): void {
  for (const home of homes) {
    const local = plan.draft.type(home.subgraph, name)
    for (const key of home.keys) local.directives.add(`@key(fields: "${key}")`)
    placeKeys(plan, home.subgraph, name, home.keys)
    // A key by which nobody can enter, beside one by which they can.
    const other = keys.find(key => !home.keys.includes(key))
    if (other && plan.random.chance(0.25)) {
      local.directives.add(`@key(fields: "${other}", resolvable: false)`)
      placeKeys(plan, home.subgraph, name, [other])
    }
  }
}

export function addFields(plan: GraphPlan, entity: EntityPlan): void {
  const { random, entities } = plan
  const count = 3 + random.below(4)
  const prefix = entity.name.toLowerCase()
  for (let index = 0; index < count; index++) {
    const named = random.pick([
      ...leaves,
      ...leaves,
      'Size',
      'Size!',
      '[Size!]',
      ...entities.flatMap(({ name }) => [name, `[${name}!]`, `[[${name}]!]!`]),
    ])
    const places = random.some(
      entity.homes.map(({ subgraph }) => subgraph),
      random.chance(0.25) ? 2 : 1,
    )
    // Some fields have one name on all entities, so that selections on different types meet under one response name.
    const name = index === 0 ? 'title' : index === 1 ? 'mixed' : `${prefix}${index}`
    addField(
      plan,
      places,
      entity.name,
      name,
      name === 'title' ? 'String' : named,
      index > 1 ? random.pick(someArguments) : '',
    )
    entity.fields.push(name)
  }
}

/** In every subgraph: an interface and a union of the entities that it knows well enough. */
export function addInterfaces(plan: GraphPlan): void {
  const { draft, random, subgraphs, entities } = plan
  for (const subgraph of subgraphs) {
    const local = entities.filter(
      ({ name, homes }) => homes.some(home => home.subgraph === subgraph) && draft.has(subgraph, name),
    )
    if (local.length === 0) continue
    const titled = local.filter(({ name }) => draft.ownersOf(name, 'title').includes(subgraph))
    const named = random.chance(0.7) && titled.length > 0 ? titled : []
    // The interface has `title` in all subgraphs or in none: whoever implements it has to resolve it somewhere.
    if (named.length > 0) {
      draft.define('Titled', 'title', { type: 'String' })
      draft.type(subgraph, 'Titled', 'interface')
      draft.place(subgraph, 'Titled', 'title')
      for (const { name } of named) draft.type(subgraph, name).interfaces.add('Titled')
    }
    const members = draft.type(subgraph, 'Anything', 'union').members
    for (const { name } of random.some(local, 1 + random.below(local.length))) members.set(name, new Set())
    if (random.chance(0.5)) {
      bring(plan, subgraph, 'Size')
      members.set('Size', new Set())
    }
    const holder = random.pick(local)
    if (named.length > 0)
      addField(plan, [subgraph], holder.name, `titled_${subgraph}`, random.pick(['Titled', '[Titled]', '[Titled!]!']))
    addField(plan, [subgraph], holder.name, `any_${subgraph}`, random.pick(['Anything', '[Anything!]']))
  }
}

export function addRoots(plan: GraphPlan, subgraph: string): void {
  const { draft, random, entities, subgraphs } = plan
  const known = entities.filter(({ name }) => draft.has(subgraph, name))
  for (const { name } of random.some(known, 1 + random.below(3))) {
    addField(
      plan,
      [subgraph],
      'Query',
      `${name.toLowerCase()}_${subgraph}`,
      random.pick([name, name, `${name}!`]),
      random.pick(someArguments),
    )
    if (random.chance(0.6))
      addField(
        plan,
        [subgraph],
        'Query',
        `${name.toLowerCase()}s_${subgraph}`,
        random.pick([`[${name}!]!`, `[${name}]`]),
        random.pick(someArguments),
      )
  }
  addField(plan, [subgraph], 'Query', `plain_${subgraph}`, random.pick(leaves), random.pick(someArguments))
  for (const abstract of ['Titled', 'Anything']) {
    if (draft.has(subgraph, abstract))
      addField(
        plan,
        [subgraph],
        'Query',
        `${abstract.toLowerCase()}_${subgraph}`,
        random.pick([abstract, `[${abstract}!]`]),
      )
  }
  if (known.length > 0 && random.chance(0.5)) {
    const { name } = random.pick(known)
    const both = subgraphs.filter(each => draft.has(each, name))
    if (both.length > 1) addField(plan, both, 'Query', `shared_${name.toLowerCase()}`, `[${name}]`)
  }
  for (const verb of random.some(['make', 'drop', 'move'], random.below(3))) {
    const { name } = known.length > 0 ? random.pick(known) : { name: 'Int' }
    addField(
      plan,
      [subgraph],
      'Mutation',
      `${verb}_${subgraph}`,
      random.pick([name, `${name}!`, 'Int', `[${name}]`]),
      random.pick(someArguments),
    )
  }
}
