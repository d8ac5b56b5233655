import { describe, expect, it } from '@jest/globals'
import type { Database } from '@karya/postgres'
import { publicViewer } from '@karya/subgraph'
import { DataSource, EntitySchema } from 'typeorm'
import { serviceContext } from './context.ts'

const product = new EntitySchema({ name: 'product', columns: {} })

// Nothing is asked of the database.
const database = { dataSource: new DataSource({ type: 'postgres' }) } as Database
const contextOf = () =>
  serviceContext(database, publicViewer, { repositoriesOf: manager => ({ manager }), loadersOf: () => ({}) })

describe('contexts', () => {
  it('have one shape: what has a getter of its own has a shape of its own', () => {
    const own = Object.values(Object.getOwnPropertyDescriptors(contextOf()))
    expect(own.filter(({ get }) => get)).toEqual([])
  })

  it('keep their loaders until an operation reads more of the same rows', () => {
    const context = contextOf()
    context.asked.add(new Map([[product, new Set(['name'])]]))
    const { loaders } = context
    context.asked.add(new Map([[product, new Set(['name'])]]))
    expect(context.loaders).toBe(loaders)
    context.asked.add(new Map([[product, new Set(['name', 'price'])]]))
    expect(context.loaders).not.toBe(loaders)
    expect(contextOf().loaders).not.toBe(context.loaders)
  })

  it('may be copied, as Apollo Server does', () => {
    const context = contextOf()
    const copy = Object.assign(Object.create(Object.getPrototypeOf(context)), context)
    expect(copy.loaders).toBe(copy.loaders)
    copy.asked.add(new Map([[product, new Set(['name'])]]))
    expect(context.asked.wanted(product)).toEqual(new Set(['name']))
  })
})
