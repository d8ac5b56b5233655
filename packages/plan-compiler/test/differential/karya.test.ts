import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'graphql'
import { expectToHaveRead } from './asking/readings.ts'
import { mergeListsOfLists } from './asking/stock-merge.ts'
import { readGraph } from './graphs/graph.ts'
import { differenceIn, hunt } from './hunt.ts'

const seed = Number(process.env.KARYA_DIFFERENTIAL_SEED ?? 1)
const documents = Number(process.env.KARYA_DIFFERENTIAL_COUNT ?? 130)

const fileOf = (path: string) => new URL(`../../../../${path}`, import.meta.url)
const graph = readGraph('Karya', await readFile(fileOf('gateway/supergraph.graphql'), 'utf8'))

mergeListsOfLists()

describe('compiled operations over the supergraph of Karya', () => {
  it(`are answered as the stock executor answers them, all of them compiled (seed ${seed})`, async () => {
    const { failures, notCompilable, operations } = await hunt({ graph, seed, documents })
    expect(failures.join('\n\n')).toBe('')
    expect([...notCompilable]).toEqual([])
    expectToHaveRead(operations / 30)
    expect(operations).toBeGreaterThan(documents)
  }, 300_000)

  it('are alike for every sample query of the explorer', async () => {
    const folder = fileOf('packages/explorer/src/sample-queries/')
    const files = (await readdir(folder)).filter(name => name.endsWith('.graphql'))
    expect(files).toHaveLength(16)
    for (const file of files) {
      const document = parse(await readFile(new URL(file, folder), 'utf8'))
      for (let worldSeed = 0; worldSeed < 5; worldSeed++) {
        const faults =
          worldSeed < 2
            ? []
            : ([
                { kind: 'error at path', seed: worldSeed },
                { kind: 'null', seed: worldSeed },
              ] as const)
        const difference = await differenceIn({
          graph,
          document,
          operationName: undefined,
          variables: {},
          faults,
          worldSeed,
        })
        expect({ file, difference }).toEqual({ file, difference: undefined })
      }
    }
  }, 300_000)
})
