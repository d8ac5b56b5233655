import { generateOperation, type Random, seededRandom, smallerDocuments } from '@karya/testkit/operations'
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  print,
} from 'graphql'
import { compileOperation } from '../../src/index.ts'
import { differenceOf, inWords } from './compare.ts'
import { generateSchema } from './schema.ts'
import { type Weather, World } from './world.ts'

interface Case {
  schema: GraphQLSchema
  world: World
  weather: Weather
  document: DocumentNode
  operationName: string | undefined
  variables: Record<string, unknown>
}

export interface Quarry {
  operations: number
  asynchronous: number
  withErrors: number
  notCompiled: Map<string, number>
  failures: string[]
}

const weathers: readonly Omit<Weather, 'seed'>[] = [
  { promises: 0, faults: 0 },
  { promises: 0, faults: 12 },
  { promises: 40, faults: 0 },
  { promises: 30, faults: 3 },
  { promises: 30, faults: 15 },
]

/** Asks generated operations over one generated schema of graphql-js and of their compiled form, and tells where they differ. */
export async function hunt(seed: number, documents: number): Promise<Quarry> {
  const quarry: Quarry = { operations: 0, asynchronous: 0, withErrors: 0, notCompiled: new Map(), failures: [] }
  const random = seededRandom(seed)
  const world = new World()
  const schema = generateSchema(random, world)
  world.typeOf = (typeName, fieldName) => {
    const type = schema.getType(typeName ?? '')
    return isObjectType(type) ? (type as GraphQLObjectType).getFields()[fieldName]?.type : undefined
  }
  for (let index = 0; index < documents; index++) {
    const operation = generateOperation(random, schema)
    if (!operation) continue
    const { document, operationName } = operation
    for (const weather of weathers) {
      const variables = perturbed(random, operation.variables(random))
      const asked: Case = {
        ...{ schema, world, document, operationName, variables },
        weather: { ...weather, seed: random.below(1_000_000) },
      }
      const difference = await differenceIn(asked, quarry)
      if (difference && quarry.failures.length < 3) quarry.failures.push(await smallest(asked))
      else if (difference) quarry.failures.push('another')
    }
  }
  return quarry
}

/** Now and then a variable is what no client should send. */
function perturbed(random: Random, variables: Record<string, unknown>): Record<string, unknown> {
  if (!random.chance(0.1)) return variables
  const wrong = [null, undefined, 'wrong', 1, 1.5, [null], { text: 1, more: 2 }, { count: null }, [[1]]]
  return Object.fromEntries(Object.keys(variables).map(name => [name, random.pick(wrong)]))
}

async function differenceIn(asked: Case, quarry?: Quarry): Promise<string | undefined> {
  const { schema, world, weather, document, operationName, variables } = asked
  const compiled = compileOperation(schema, document, operationName)
  if (typeof compiled === 'string') {
    quarry?.notCompiled.set(compiled, (quarry.notCompiled.get(compiled) ?? 0) + 1)
    return undefined
  }
  const ask = async (
    run: (contextValue: string, variableValues: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>,
  ) => {
    const lines: string[] = []
    world.weather = weather
    world.told = line => void lines.push(line)
    const result = run('context', structuredClone(variables))
    const isPromise = 'then' in result
    const answer = await result
    // What is still under way tells its lines too.
    await new Promise(resolve => setImmediate(resolve))
    return { answer, lines, isPromise }
  }
  const expected = await ask(
    (contextValue, variableValues) =>
      execute({ schema, document, contextValue, variableValues, operationName }) as ExecutionResult,
  )
  const received = await ask(compiled)
  if (quarry) {
    quarry.operations++
    if (expected.isPromise) quarry.asynchronous++
    if (expected.answer.errors) quarry.withErrors++
  }
  const difference = differenceOf(expected.answer, received.answer, weather.promises > 0)
  if (difference) return difference
  if (weather.promises > 0 && expected.answer.errors) return undefined
  if (expected.isPromise !== received.isPromise) return `  a promise: ${expected.isPromise}, ${received.isPromise}`
  if (weather.promises > 0) for (const { lines } of [expected, received]) lines.sort()
  return inWords(expected.lines) === inWords(received.lines)
    ? undefined
    : `  told by graphql-js ${expected.lines.join('\n    ')}\n  told by compiled   ${received.lines.join('\n    ')}`
}

/** The smallest operation found that still differs, in words. */
async function smallest(failing: Case): Promise<string> {
  let asked = failing
  for (let hasShrunk = true; hasShrunk; ) {
    hasShrunk = false
    for (const document of smallerDocuments(asked.schema, asked.document, asked.operationName)) {
      const smaller = { ...asked, document }
      if (!(await differenceIn(smaller).catch(() => undefined))) continue
      asked = smaller
      hasShrunk = true
      break
    }
  }
  const { weather, variables, document } = asked
  return `${print(document)}\nvariables ${inWords(variables)}, weather ${inWords(weather)}\n${await differenceIn(asked)}`
}
