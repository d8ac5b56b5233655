import { type Random, seededRandom } from '@karya/testkit/operations'
import { GraphDraft } from './draft.ts'
import type { GraphPlan } from './drafting.ts'
import { addFields, addInterfaces, addRoots, placeEntity, planEntity } from './entities.ts'
import { addInterfaceObjects, addOverrides, addProvides, addRequires, hideSome } from './features.ts'
import { composeGraph, type Graph, NotComposed } from './graph.ts'

/** The supergraph of a seed. A draft that does not compose (few do not) gives way to the next. */
export function generateGraph(seed: number, mend?: (supergraphSdl: string) => string): Graph {
  for (let attempt = 0; attempt < 20; attempt++) {
    const draft = draftGraph(seededRandom(seed * 1000 + attempt))
    try {
      return composeGraph(`seed ${seed}`, draft.sdl(), mend)
    } catch (error) {
      if (!(error instanceof NotComposed)) throw error
    }
  }
  throw new Error(`No draft of seed ${seed} composes.`)
}

export function draftGraph(random: Random): GraphDraft {
  const subgraphs = ['a', 'b', 'c', 'd'].slice(0, 2 + random.below(3))
  const draft = new GraphDraft(subgraphs)
  const plan: GraphPlan = { draft, random, subgraphs, entities: [], values: ['Size', 'Note'] }
  for (const name of ['Book', 'Film', 'Shop', 'Person', 'City'].slice(0, 3 + random.below(3)))
    plan.entities.push(planEntity(plan, name))
  for (const entity of plan.entities) placeEntity(plan, entity)
  for (const entity of plan.entities) addFields(plan, entity)
  addInterfaces(plan)
  for (const subgraph of subgraphs) addRoots(plan, subgraph)
  addInterfaceObjects(plan)
  addRequires(plan)
  addProvides(plan)
  addOverrides(plan)
  hideSome(plan)
  return draft
}
