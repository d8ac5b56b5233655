import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { expiringCache } from './expiring-cache.ts'

describe('expiringCache', () => {
  beforeEach(() => void jest.useFakeTimers({ now: 0 }))
  afterEach(() => void jest.useRealTimers())

  it('keeps a value until its end and no longer', () => {
    const cache = expiringCache<string>(10)
    cache.set('a', 'one', 1_000)
    jest.setSystemTime(999)
    expect(cache.get('a')).toBe('one')
    jest.setSystemTime(1_000)
    expect(cache.get('a')).toBeUndefined()
  })

  it('makes room by what was not asked for the longest', () => {
    const cache = expiringCache<string>(2)
    cache.set('a', 'one', 1_000)
    cache.set('b', 'two', 1_000)
    expect(cache.get('a')).toBe('one')
    cache.set('c', 'three', 1_000)
    expect(['a', 'b', 'c'].map(cache.get)).toEqual(['one', undefined, 'three'])
  })
})
