import { describe, expect, it } from '@jest/globals'
import { codeOf, drawCode, readCode } from './code.ts'

const codes = Array.from({ length: 500 }, drawCode)
const replaced = (text: string, position: number, symbol: string) =>
  text.slice(0, position) + symbol + text.slice(position + 1)

describe('a certificate code', () => {
  it('is readable, random and its own check', () => {
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) {
      expect(code).toMatch(/^KRY(-[2-9A-HJKMNP-Z]{4}){3}$/)
      expect(readCode(code)).toBe(code)
    }
  })

  it('never changes for the same digits, as codes are printed', () => {
    expect(codeOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).toMatchInlineSnapshot(`"KRY-2345-6789-ABCH"`)
  })

  it('is read however it was typed', () => {
    const code = codeOf([30, 29, 28, 27, 26, 25, 24, 23, 22, 21, 20])
    const [, ...blocks] = code.split('-')
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ' '), blocks.join(''), ` ${blocks.join(' – ')}\n`]) {
      expect(readCode(typed)).toBe(code)
    }
    for (const typed of [
      '',
      'KRY',
      `${code}2`,
      code.slice(0, -1),
      code.replace('KRY', 'KRX'),
      '🎓',
      'x'.repeat(10_000),
    ]) {
      expect(readCode(typed)).toBeNull()
    }
  })

  it('betrays any wrong character and any two swapped', () => {
    for (const code of codes.slice(0, 50)) {
      const positions = Array.from(code, (_, position) => position).filter(
        position => position > 3 && code[position] !== '-',
      )
      for (const position of positions) {
        for (const symbol of '23456789ABCDEFGHJKMNPQRSTUVWXYZ') {
          if (symbol !== code[position]) expect(readCode(replaced(code, position, symbol))).toBeNull()
        }
        for (const other of positions) {
          const [one, two] = [code[position] as string, code[other] as string]
          if (one !== two) expect(readCode(replaced(replaced(code, position, two), other, one))).toBeNull()
        }
      }
    }
  })
})
