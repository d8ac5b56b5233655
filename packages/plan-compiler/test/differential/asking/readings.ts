import { expect } from '@jest/globals'
import type { Written } from './case.ts'

/** How often answers as text were read and parsed, by how they were written. */
const readings = new Map<string, { read: number; parsed: number }>()

const countsOf = (name: string) => {
  const counts = readings.get(name) ?? { read: 0, parsed: 0 }
  readings.set(name, counts)
  return counts
}

export function countReading({ style, isWhole }: Written, isRead: boolean): void {
  countsOf(isWhole ? style : 'faulty')[isRead ? 'read' : 'parsed']++
}

/** A reader that gives up what it should read makes no answer wrong: only here is it seen. The first answer of each fetch is parsed. */
export function expectToHaveRead(most: number): void {
  const { read, parsed } = countsOf('canonical')
  expect(read).toBeGreaterThan(most)
  expect(read).toBeGreaterThan(parsed)
  for (const style of ['white space', 'escapes', 'repeated keys', 'faulty']) {
    expect({ style, isParsed: countsOf(style).parsed > 0 }).toEqual({ style, isParsed: true })
  }
}
