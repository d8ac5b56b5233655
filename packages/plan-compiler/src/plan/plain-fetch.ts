import { applyRewrites } from '@apollo/gateway/dist/dataRewrites.js'
import type { FetchNode, ResponsePath } from '@apollo/query-planner'
import { deepMerge } from '../entities/deep-merge.ts'
import { ask, prepare } from './ask.ts'
import type { PlanSetting } from './compile-plan.ts'
import { addErrors } from './errors.ts'
import { namesIn } from './fetches.ts'
import type { Step } from './run.ts'
import { compileVariables } from './variables.ts'

/** A fetch that starts at a root type of its subgraph: an expression for its step. */
export function addPlainFetch<Context>(node: FetchNode, path: ResponsePath, setting: PlanSetting<Context>): string {
  return setting.source.constant(plainFetch(node, path, setting))
}

function plainFetch<Context>(node: FetchNode, path: ResponsePath, setting: PlanSetting<Context>): Step<Context> {
  const { supergraphSchema } = setting
  const execute = prepare(node, namesIn(path), setting)
  const variablesOf = compileVariables(node.variableUsages)
  return (run, start) => {
    const targets = Array.isArray(start) ? start : [start]
    if (targets.length === 0) return undefined
    return ask(execute, variablesOf(run.variables), run, answer => {
      if (answer.errors) addErrors(run, answer.errors, node.serviceName, path)
      const { data } = answer
      if (data) applyRewrites(supergraphSchema, node.outputRewrites, data)
      for (const target of targets) deepMerge(target, data)
    })
  }
}
