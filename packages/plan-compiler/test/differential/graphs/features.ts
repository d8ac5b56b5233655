import { addField, bring, type EntityPlan, type GraphPlan, placeKeys } from './drafting.ts'

/** An entity interface with a key, and a subgraph that knows it only as an object. */
export function addInterfaceObjects(plan: GraphPlan): void {
  const { draft, random, subgraphs } = plan
  if (random.chance(0.35)) return
  const [home, ...others] = random.some(subgraphs, subgraphs.length) as [string, ...string[]]
  const kinds = ['Story', 'Song', 'Game'].slice(0, 2 + random.below(2))
  const fields = [
    ['id', 'ID!'],
    ['name', 'String'],
    ['pages', 'Int'],
  ] as const
  draft.type(home, 'Work', 'interface').directives.add('@key(fields: "id")')
  for (const [field, type] of fields) draft.define('Work', field, { type })
  for (const field of ['id', 'name']) draft.place(home, 'Work', field)
  for (const kind of kinds) {
    const local = draft.type(home, kind)
    local.directives.add('@key(fields: "id")')
    local.interfaces.add('Work')
    for (const [field, type] of fields) draft.define(kind, field, { type })
    for (const field of ['id', 'name', 'pages']) draft.place(home, kind, field)
  }
  if (random.chance(0.7)) addField(plan, [home], 'Query', `works_${home}`, random.pick(['[Work!]!', 'Work', '[Work]']))
  if (random.chance(0.7)) addField(plan, [home], 'Query', `story_${home}`, 'Story')
  const objectHomes = random.some(others, 1 + random.below(2))
  for (const subgraph of objectHomes) {
    const local = draft.type(subgraph, 'Work')
    local.directives.add('@key(fields: "id")').add('@interfaceObject')
    draft.place(subgraph, 'Work', 'id')
    const entity = random.pick(plan.entities)
    addField(plan, [subgraph], 'Work', `score_${subgraph}`, random.pick(['Int', 'Int!']))
    addField(plan, [subgraph], 'Work', `fans_${subgraph}`, `[${entity.name}!]`)
    // One way from work to work is enough: with two, the planner takes minutes for some operations and then fails.
    if (subgraph === objectHomes[0] && random.chance(0.3))
      addField(plan, [subgraph], 'Work', `next_${subgraph}`, 'Work')
    if (random.chance(0.8))
      addField(plan, [subgraph], 'Query', `works_${subgraph}`, random.pick(['[Work!]!', 'Work', '[Work]']))
    if (random.chance(0.5)) {
      draft.place(subgraph, 'Work', 'name', '@external')
      draft.define('Work', `motto_${subgraph}`, { type: 'String' })
      draft.place(subgraph, 'Work', `motto_${subgraph}`, '@requires(fields: "name")')
    }
  }
  // A kind of work that yet another subgraph knows by itself.
  const third = others.find(each => !objectHomes.includes(each))
  if (third) {
    draft.type(third, 'Song').directives.add('@key(fields: "id")')
    draft.place(third, 'Song', 'id')
    addField(plan, [third], 'Song', 'lyrics', '[String]')
    addField(plan, [third], 'Query', `song_${third}`, 'Song')
  }
}

/** Fields computed from fields that another subgraph owns: plain ones, of values, of other entities, of abstract types. */
export function addRequires(plan: GraphPlan): void {
  const { draft, random } = plan
  for (const entity of plan.entities) {
    for (const { subgraph } of entity.homes) {
      const foreign = entity.fields.filter(
        name => !draft.has(subgraph, entity.name, name) && requirable(plan, entity, name),
      )
      if (foreign.length === 0 || random.chance(0.35)) continue
      const parts = random
        .some(foreign, 1 + random.below(2))
        .map(name => requireField(plan, subgraph, entity.name, name))
      const made = `made_${subgraph}`
      draft.define(entity.name, made, { type: random.pick(['String', 'Int', '[Int!]']) })
      draft.place(subgraph, entity.name, made, `@requires(fields: "${parts.join(' ')}")`)
    }
  }
}

function requirable({ draft }: GraphPlan, entity: EntityPlan, fieldName: string): boolean {
  const field = draft.fields.get(`${entity.name}.${fieldName}`)
  return field !== undefined && !field.args && !isListOfObjectLists(field.type)
}

/** The stock executor reads nothing from lists of lists of objects, and says nothing of it: see planning/. */
const isListOfObjectLists = (type: string) => /^\[\[/.test(type) && !/(String|Int|Float|Boolean|ID|Color)/.test(type)

function requireField(plan: GraphPlan, subgraph: string, typeName: string, fieldName: string): string {
  const { draft } = plan
  const type = draft.fields.get(`${typeName}.${fieldName}`)?.type ?? ''
  const named = type.replace(/[[\]!]/g, '')
  bring(plan, subgraph, named)
  draft.place(subgraph, typeName, fieldName, '@external')
  if (named === 'Size') return `${fieldName} { width unit parts { height } }`
  const other = plan.entities.find(({ name }) => name === named)
  if (!other) return fieldName
  if (!draft.has(subgraph, named, 'title')) draft.place(subgraph, named, 'title', '@external')
  return `${fieldName} { title }`
}

export function addProvides(plan: GraphPlan): void {
  const { draft, random, subgraphs } = plan
  for (const subgraph of subgraphs) {
    const entity = random.pick(plan.entities)
    const field = entity.fields.find(
      name =>
        !draft.has(subgraph, entity.name, name) &&
        /^\[*(String|Int|Float|Boolean)/.test(draft.fields.get(`${entity.name}.${name}`)?.type ?? ''),
    )
    const coordinate = `${entity.name}.${field}`
    if (!field || draft.fields.get(coordinate)?.args || random.chance(0.3)) continue
    draft.provided.add(coordinate)
    bring(plan, subgraph, entity.name)
    placeKeys(plan, subgraph, entity.name, [])
    draft.place(subgraph, entity.name, field, '@external')
    const root = `given_${entity.name.toLowerCase()}_${subgraph}`
    addField(plan, [subgraph], 'Query', root, random.pick([entity.name, `[${entity.name}!]`]))
    draft.place(subgraph, 'Query', root, `@provides(fields: "${field}")`)
  }
}

export function addOverrides({ draft, random, entities }: GraphPlan): void {
  for (const entity of entities) {
    const moved = entity.fields.find(name => draft.ownersOf(entity.name, name).length === 1 && name !== 'title')
    const [from] = moved ? draft.ownersOf(entity.name, moved) : []
    const to = entity.homes.find(
      ({ subgraph }) => subgraph !== from && moved && !draft.has(subgraph, entity.name, moved),
    )
    const type = moved && draft.fields.get(`${entity.name}.${moved}`)?.type
    const known = ['String', 'Int', 'Float', 'Boolean', 'ID']
    if (!moved || !from || !to || !type || !known.includes(type.replace(/[[\]!]/g, '')) || random.chance(0.4)) continue
    if (draft.fields.get(`${entity.name}.${moved}`)?.args || draft.provided.has(`${entity.name}.${moved}`)) continue
    draft.overridden.add(`${entity.name}.${moved}`)
    draft.place(to.subgraph, entity.name, moved, `@override(from: "${from}")`)
  }
}

export function hideSome({ draft, random, entities, subgraphs }: GraphPlan): void {
  for (const entity of entities) {
    const hidden = random.chance(0.3) ? entity.fields.find(name => name !== 'title') : undefined
    if (hidden)
      for (const subgraph of draft.ownersOf(entity.name, hidden))
        draft.place(subgraph, entity.name, hidden, '@inaccessible')
    for (const { subgraph } of entity.homes)
      if (random.chance(0.3)) draft.type(subgraph, entity.name).directives.add('@tag(name: "entity")')
  }
  const color = subgraphs.filter(subgraph => draft.has(subgraph, 'Color'))
  if (random.chance(0.3))
    for (const subgraph of color)
      draft.type(subgraph, 'Color', 'enum').members.set('SECRET', new Set(['@inaccessible']))
}
