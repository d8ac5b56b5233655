import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { type Answer, ask, newAddress, outcomeOf } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const inTurns = async (count: number, together: number, work: (number: number) => Promise<void>): Promise<void> => {
  let next = 0
  const worker = async () => {
    for (let number = next++; number < count; number = next++) await work(number)
  }
  await Promise.all(Array.from({ length: together }, worker))
}

export function floods(target: () => RealThing): void {
  describe('floods', () => {
    it('of texts that are all new and valid are answered, and forgotten', async () => {
      const { url } = target()
      await inTurns(1_100, 3, async number => {
        const answer = await ask(url, `query Flood${number} { a${number}: facilities(first: 1) { nodes { id } } }`)
        expect(outcomeOf(answer)).toMatch(/^200 data|^429 RATE_LIMITED/)
      })
    })

    it('of persisted queries are answered, and forgotten', async () => {
      const { url } = target()
      const padding = ' '.repeat(20_000)
      await inTurns(300, 3, async number => {
        const text = `{ a${number}: __typename ${padding} }`
        const sha256Hash = createHash('sha256').update(text).digest('hex')
        const extensions = { persistedQuery: { version: 1, sha256Hash } }
        expect(outcomeOf(await ask(url, text, { extensions }))).toMatch(/^200 data|^429 RATE_LIMITED/)
      })
    })

    it('of persisted queries cannot put one text under the hash of another', async () => {
      const { url } = target()
      const extensions = {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('{ __typename }').digest('hex') },
      }
      const poisoned = await ask(url, '{ facilities(first: 1) { totalCount } }', { extensions })
      expect(outcomeOf(poisoned)).toMatch(/^400/)
      expect(outcomeOf(await ask(url, undefined, { extensions }))).toBe('200 PERSISTED_QUERY_NOT_FOUND')
    })

    it('of one address end when its budget does, and no other pays for it', async () => {
      const { url } = target()
      const address = newAddress()
      const answers: Answer[] = []
      await inTurns(700, 8, async () => void answers.push(await ask(url, '{ __typename }', { address })))
      const outcomes = answers.map(outcomeOf)
      expect(outcomes.filter(outcome => outcome === '200 data')).toHaveLength(600)
      expect(outcomes.filter(outcome => outcome === '429 RATE_LIMITED')).toHaveLength(100)
      const refused = answers.find(({ status }) => status === 429)
      expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0)
      for (const forwarded of ['127.9.9.9', '10.0.0.1, 127.0.0.1']) {
        const headers = { 'x-forwarded-for': forwarded, forwarded: `for=${forwarded}`, 'x-real-ip': forwarded }
        expect(outcomeOf(await ask(url, '{ __typename }', { address, headers }))).toBe('429 RATE_LIMITED')
      }
      expect(outcomeOf(await ask(url, '{ __typename }', { address: newAddress() }))).toBe('200 data')
    })

    it('of errors in one answer are cut to a few', async () => {
      const fields = Array.from({ length: 19 }, (_, number) => `a${number}: facility(id: "${number}") { id }`).join(' ')
      const many = await ask(target().url, `{ ${fields} }`)
      expect(many.json.errors).toHaveLength(11)
      expect(many.json.errors[10].extensions).toEqual({ code: 'MORE_ERRORS', count: 9 })
      const unknown = Array.from({ length: 400 }, (_, number) => `nothing${number}`).join(' ')
      const invalid = await ask(target().url, `{ facilities(first: 1) { nodes { ${unknown} } } }`)
      expect(outcomeOf(invalid)).toBe('400 GRAPHQL_VALIDATION_FAILED')
      expect(faultsOf(invalid)).toEqual([])
    })
  })
}
