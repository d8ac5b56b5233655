import { describe, expect, it } from '@jest/globals'
import { EntitySchema } from 'typeorm'
import { Asked } from './asked.ts'
import type { Needs } from './needs.ts'

const [product, sale] = ['product', 'sale'].map(name => new EntitySchema({ name, columns: {} })) as [
  EntitySchema,
  EntitySchema,
]
const needs = (...columns: string[]): Needs => new Map([[product, new Set(columns)]])

const small = needs('id')
const large = needs('id', 'name')
const other: Needs = new Map([[sale, new Set(['soldOn'])]])

describe('what is asked of rows', () => {
  it('is all of them before anybody asked, and then what any operation did', () => {
    const asked = new Asked()
    expect(asked.wanted(product)).toBeUndefined()
    asked.add(needs('name'))
    asked.add(needs('price'))
    expect(asked.wanted(product)).toEqual(new Set(['name', 'price']))
    expect(asked.wanted(sale)).toBeUndefined()
    asked.add(other)
    expect(asked.wanted(sale)).toEqual(new Set(['soldOn']))
    expect(asked.wanted(product)).toEqual(new Set(['name', 'price']))
  })

  it('grows with what asks for more, and not with the first or with what asks for less', () => {
    const asked = new Asked()
    const growths = [large, small, large, needs('price'), small, other].map(each => {
      asked.add(each)
      return asked.growth
    })
    expect(growths).toEqual([0, 0, 0, 1, 1, 2])
  })

  it('leaves alone what the operations themselves need', () => {
    const asked = new Asked()
    asked.add(small)
    asked.add(large)
    expect(small.get(product)).toEqual(new Set(['id']))
    expect(asked.wanted(product)).toEqual(new Set(['id', 'name']))
  })

  it('is the same set for all who ask the same', () => {
    const [one, another] = [small, large].map(() => {
      const asked = new Asked()
      asked.add(small)
      asked.add(large)
      return asked.wanted(product)
    })
    expect(one).toBe(another)
  })
})
