import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { heldByKey } from './held.ts'

const region = (code: string, name: string) => ({ code, name })
const byCode = ({ code }: { code: string }) => code

afterEach(() => void jest.useRealTimers())

describe('rows held in memory', () => {
  it('are given without asking again, and those that are not known are not', async () => {
    const load = jest.fn(async () => [region('62', 'Kalimantan Tengah')])
    const held = heldByKey(load, byCode)
    expect(held.get('62')).toBeUndefined()
    await held.refresh()
    expect(held.get('62')).toEqual(region('62', 'Kalimantan Tengah'))
    expect(held.get('99')).toBeUndefined()
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('are not given once they may be stale, and read anew', async () => {
    jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] })
    let name = 'Irian Jaya'
    const held = heldByKey(async () => [region('91', name)], byCode, 20)
    await held.refresh()
    name = 'Papua'
    jest.advanceTimersByTime(19)
    expect(held.get('91')).toEqual(region('91', 'Irian Jaya'))
    jest.advanceTimersByTime(1)
    expect(held.get('91')).toBeUndefined()
    await held.refresh()
    expect(held.get('91')).toEqual(region('91', 'Papua'))
  })

  it('are left to the database while they cannot be read', async () => {
    const held = heldByKey(() => Promise.reject(new Error('gone')), byCode)
    expect(held.get('62')).toBeUndefined()
    await expect(held.refresh()).rejects.toThrow('gone')
    expect(held.get('62')).toBeUndefined()
  })
})
