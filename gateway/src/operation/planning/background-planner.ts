import { Worker } from 'node:worker_threads'
import type { PlannedOperation } from '@karya/plan-compiler'
import { CodedError } from '@karya/subgraph'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { rateLimited } from '../../admission/rate/refusals.ts'

export interface PlanRequest {
  id: number
  text: string
  operationName: string | undefined
  /** Those that conditions may depend on: the ones that are true or false. */
  variables: Record<string, unknown>
}

export interface PlanReply {
  id: number
  planned?: PlannedOperation
  /** Why the operation is refused. */
  refusal?: GraphQLFormattedError
  /** How the planner failed. */
  fault?: string
}

export interface BackgroundPlanner {
  /** Throws `QUERY_TOO_COSTLY` for an operation that cannot be planned in time, `RATE_LIMITED` where too many are before it. */
  plan(operation: Omit<PlanRequest, 'id'>): Promise<PlannedOperation>
  close(): Promise<void>
}

/** How long one operation may be planned, and how long it may wait for those before it, in milliseconds. */
export interface Patience {
  planning: number
  waiting: number
}

const usualPatience: Patience = { planning: 3_000, waiting: 10_000 }
/** How long the thread is kept once there is nothing to plan. */
const idleMilliseconds = 60_000
/** Operations that wait for the one before them. */
const longestQueue = 20

interface Waiting extends PlanRequest {
  since: number
  resolve(planned: PlannedOperation): void
  reject(reason: Error): void
}

// Threads load built files only; beside this one when it is built itself.
const program = new URL('../../../dist/operation/planning/worker.js', import.meta.url)

/**
 * Plans one operation after the other in a thread of its own, so that no request waits for the plan of another. The thread starts
 * with the first operation and ends after a minute without; one that takes longer than its time is ended with its thread.
 */
export function backgroundPlanner(
  supergraphSdl: string,
  { planning, waiting }: Patience = usualPatience,
): BackgroundPlanner {
  const queue: Waiting[] = []
  let worker: Worker | undefined
  let isReady = false
  let timer: NodeJS.Timeout | undefined
  let lastId = 0

  const end = async () => {
    clearTimeout(timer)
    const ended = worker
    worker = undefined
    isReady = false
    await ended?.terminate()
  }

  const start = () => {
    const started = new Worker(program, { workerData: { supergraphSdl } })
    started.unref()
    started.on('message', (message: PlanReply | 'ready') => {
      if (started !== worker) return
      if (message !== 'ready') return settle(message)
      isReady = true
      waitForPlan()
    })
    started.on('error', error => {
      if (started !== worker) return
      void end()
      fail(error)
    })
    return started
  }

  const fail = (reason: Error) => {
    queue.shift()?.reject(reason)
    next()
  }

  const settle = ({ id, planned, refusal, fault }: PlanReply) => {
    if (queue[0]?.id !== id) return
    clearTimeout(timer)
    if (!planned) return fail(refusal ? new GraphQLError(refusal.message, refusal) : new Error(fault))
    queue.shift()?.resolve(planned)
    next()
  }

  const next = () => {
    while (queue[0] && performance.now() - queue[0].since > waiting) queue.shift()?.reject(tooMany())
    const [first] = queue
    clearTimeout(timer)
    if (!first) {
      timer = setTimeout(() => void end(), idleMilliseconds).unref()
      return
    }
    worker ??= start()
    const { id, text, operationName, variables } = first
    worker.postMessage({ id, text, operationName, variables } satisfies PlanRequest)
    waitForPlan()
  }

  /** The time of an operation begins when the thread can plan it. */
  const waitForPlan = () => {
    clearTimeout(timer)
    if (!isReady || queue.length === 0) return
    timer = setTimeout(() => {
      void end()
      fail(tooCostly(planning))
    }, planning)
  }

  return {
    plan: operation =>
      new Promise((resolve, reject) => {
        if (queue.length >= longestQueue) {
          reject(tooMany())
          return
        }
        lastId += 1
        queue.push({ id: lastId, ...operation, since: performance.now(), resolve, reject })
        if (queue.length === 1) next()
      }),
    close: async () => {
      await end()
      for (const { reject } of queue.splice(0)) reject(new Error('The gateway was closed.'))
    },
  }
}

const tooMany = () => rateLimited('Too many large operations are being planned.', 5)

const tooCostly = (milliseconds: number) =>
  new CodedError(
    'QUERY_TOO_COSTLY',
    `This operation cannot be planned within ${milliseconds / 1000} s. Ask for fewer fields, fragments and services at once.`,
  )
