import { setImmediate } from 'node:timers/promises'
import { expect, it } from '@jest/globals'
import { inOneGo } from './in-one-go.ts'

it('handles what came in one turn together and in order, and what comes meanwhile in the next', async () => {
  const told: string[] = []
  const take = inOneGo<string>(item => {
    told.push(item)
    void Promise.resolve().then(() => told.push(`after ${item}`))
    if (item === 'a') take('c')
  })
  take('a')
  await Promise.resolve()
  take('b')
  expect(told).toEqual([])
  await setImmediate()
  expect(told).toEqual(['a', 'b', 'after a', 'after b'])
  await setImmediate()
  expect(told.slice(4)).toEqual(['c', 'after c'])
})
