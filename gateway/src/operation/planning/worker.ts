/** Plans in a thread of its own what would hold up other requests for too long. Started by `backgroundPlanner`. */
import { constants, setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import { Supergraph } from '@apollo/federation-internals'
import { QueryPlanner } from '@apollo/query-planner'
import { GraphQLError, parse } from 'graphql'
import type { PlanReply, PlanRequest } from './background-planner.ts'
import { createPlanner } from './planner.ts'

// Where processors are scarce, those who are answered come first. Only Linux gives a thread a priority of its own.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

const supergraph = Supergraph.build(workerData.supergraphSdl)
const planned = supergraph.apiSchema()
const planner = createPlanner({
  planned,
  queryPlanner: new QueryPlanner(supergraph),
  apiSchema: planned.toGraphQLJSSchema(),
  supergraphSchema: supergraph.schema.toGraphQLJSSchema(),
})

parentPort?.on('message', (request: PlanRequest) => {
  parentPort?.postMessage({ id: request.id, ...attempt(request) } satisfies PlanReply)
})

parentPort?.postMessage('ready')

function attempt({ text, operationName, variables }: PlanRequest): Omit<PlanReply, 'id'> {
  try {
    const operation = planner.read(parse(text, { noLocation: true }), operationName)
    return { planned: planner.plan(operation, operationName, variables) }
  } catch (error) {
    if (error instanceof GraphQLError) return { refusal: { message: error.message, extensions: error.extensions } }
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}
