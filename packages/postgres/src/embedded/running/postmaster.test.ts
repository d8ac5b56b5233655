import { describe, expect, it } from '@jest/globals'
import { parsePostmaster } from './postmaster.ts'

describe('parsePostmaster', () => {
  it('reads a running server', () => {
    const text = '4711\n/data/cluster\n1763776000\n43671\n\n127.0.0.1\n  1234567   3\nready   \n'
    expect(parsePostmaster(text)).toEqual({ processId: 4711, port: 43671, status: 'ready' })
  })

  it('reads one that has only begun, and the negative id of single-user mode', () => {
    expect(parsePostmaster('-4711\n/data/cluster\n')).toEqual({ processId: 4711, port: Number.NaN, status: '' })
  })
})
