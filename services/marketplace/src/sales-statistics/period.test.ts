import { describe, expect, it } from '@jest/globals'
import { type Days, splitIntoMonths } from './period.ts'

describe('splitIntoMonths', () => {
  it.each([
    ['a year', { from: '2025-01-01', to: '2025-12-31' }, { from: '2025-01-01', before: '2026-01-01' }, []],
    [
      'a range that begins and ends within months',
      { from: '2025-01-15', to: '2025-03-10' },
      { from: '2025-02-01', before: '2025-03-01' },
      [
        { from: '2025-01-15', to: '2025-01-31' },
        { from: '2025-03-01', to: '2025-03-10' },
      ],
    ],
    ['days of one month', { from: '2024-02-03', to: '2024-02-28' }, null, [{ from: '2024-02-03', to: '2024-02-28' }]],
    [
      'a month with its leap day',
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2024-02-01', before: '2024-03-01' },
      [],
    ],
    ['days of two months', { from: '2025-01-31', to: '2025-02-01' }, null, [{ from: '2025-01-31', to: '2025-02-01' }]],
    ['one day', { from: '2025-05-05', to: '2025-05-05' }, null, [{ from: '2025-05-05', to: '2025-05-05' }]],
    ['everything', {}, { from: null, before: null }, []],
    [
      'all since a day',
      { from: '2025-12-02', to: null },
      { from: '2026-01-01', before: null },
      [{ from: '2025-12-02', to: '2025-12-31' }],
    ],
    [
      'all until a day',
      { to: '2025-12-02' },
      { from: null, before: '2025-12-01' },
      [{ from: '2025-12-01', to: '2025-12-02' }],
    ],
    ['nothing', { from: '2025-02-02', to: '2025-02-01' }, null, []],
  ])('splits %s', (_, range, months, edges) => {
    expect(splitIntoMonths(range as Days)).toEqual({ months, edges })
  })
})
