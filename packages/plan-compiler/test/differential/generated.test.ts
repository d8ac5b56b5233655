import { describe, expect, it } from '@jest/globals'
import { expectToHaveRead } from './asking/readings.ts'
import { mergeListsOfLists } from './asking/stock-merge.ts'
import { generateGraph } from './graphs/generate.ts'
import { hunt } from './hunt.ts'

const seed = Number(process.env.KARYA_DIFFERENTIAL_SEED ?? 1)
const documents = Number(process.env.KARYA_DIFFERENTIAL_COUNT ?? 18)
const graphs = Number(process.env.KARYA_DIFFERENTIAL_GRAPHS ?? 18)

const features = {
  '@requires': /requires: "/,
  '@requires of nested fields': /requires: "[^"]*\{/,
  '@provides': /provides: "/,
  '@override': /override: "/,
  '@external': /external: true/,
  '@interfaceObject': /isInterfaceObject: true/,
  '@inaccessible': /\w @inaccessible|\) @inaccessible/,
  '@tag': /@tag\(/,
  '@key of several fields': /key: "\w+ \w+"/,
  '@key of nested fields': /key: "[^"]*\{/,
  '@key that is not resolvable': /resolvable: false/,
  'entity interfaces': /interface \w+\s+@join__type\(graph: \w+, key:/,
  unions: /@join__unionMember/,
  'lists of lists': /: \[\[/,
}

mergeListsOfLists()

describe('compiled operations over generated supergraphs', () => {
  it(`are answered as the stock executor answers them (seed ${seed})`, async () => {
    const failures: string[] = []
    const reasons = new Set<string>()
    const seen = new Set<string>()
    let operations = 0
    let notCompiled = 0
    for (let index = 0; index < graphs; index++) {
      const graph = generateGraph(seed * 1000 + index)
      for (const [feature, sign] of Object.entries(features)) if (sign.test(graph.supergraphSdl)) seen.add(feature)
      const found = await hunt({ graph, seed: seed * 1000 + index, documents, shown: failures.length > 5 ? 0 : 2 })
      operations += found.operations
      failures.push(...found.failures)
      for (const [reason, count] of found.notCompilable) {
        reasons.add(reason)
        notCompiled += count
      }
    }
    expect(failures.join('\n\n')).toBe('')
    expect({ notCompiled, reasons: [...reasons] }).toEqual({ notCompiled: 0, reasons: [] })
    expectToHaveRead(operations / 30)
    // A generator that makes next to nothing, or leaves a feature out, finds nothing.
    expect(operations).toBeGreaterThan(graphs * documents * 6)
    if (graphs >= 30) expect(Object.keys(features).filter(feature => !seen.has(feature))).toEqual([])
  }, 600_000)
})
