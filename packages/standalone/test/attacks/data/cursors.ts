import { beforeAll, describe, expect, it } from '@jest/globals'
import { ask, outcomeOf } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const page = (list: string, rest = ''): string =>
  `query ($after: String) { list: ${list}(first: 2, after: $after${rest}) { edges { cursor } nodes { id } pageInfo { endCursor } } }`
const byPrice = ', orderBy: { field: PRICE, direction: ASC }'
const lists = ['facilities', 'products', 'partners', 'trainingSessions', 'needs', 'events', 'agreements', 'pledges']

const madeUp: [name: string, cursor: string][] = [
  ['text', 'cursor'],
  ['a number', '1'],
  ['base64 of JSON of the prototype', Buffer.from('{"__proto__":{"value":"a"}}').toString('base64url')],
  ['base64 of a list', Buffer.from('["a","b","c","d","e"]').toString('base64url')],
  ['SQL', "' or 1=1; drop table product; --"],
  ['base64 of SQL', Buffer.from(JSON.stringify(["' or 1=1 --", "'; select pg_sleep(5) --"])).toString('base64url')],
  ['100,000 characters', 'A'.repeat(100_000)],
  ['a NUL', 'a\0b'],
  ['half a surrogate pair', 'a\ud800'],
]

export function cursorTampering(target: () => RealThing): void {
  const cursorOf = async (list: string, rest = ''): Promise<string> =>
    (await ask(target().url, page(list, rest))).json.data.list.pageInfo.endCursor
  const isRefused = (outcome: string) => /BAD_CURSOR|BAD_USER_INPUT|CURSOR_EXPIRED/.test(outcome)

  describe('cursors', () => {
    let ofProducts: string
    beforeAll(async () => {
      ofProducts = await cursorOf('products')
    })

    it.each(lists.filter(list => list !== 'products'))('of products are refused by %s', async list => {
      const answer = await ask(target().url, page(list), { variables: { after: ofProducts } })
      expect(isRefused(outcomeOf(answer))).toBe(true)
      expect(faultsOf(answer)).toEqual([])
    })

    it.each([
      ['order', byPrice],
      ['direction', ', orderBy: { field: NAME, direction: DESC }'],
      ['search', ', search: "gelang"'],
    ])('are refused with another %s', async (_name, rest) => {
      const answer = await ask(target().url, page('products', rest), { variables: { after: ofProducts } })
      expect(isRefused(outcomeOf(answer))).toBe(true)
      expect(faultsOf(answer)).toEqual([])
    })

    it.each(madeUp)('that are made up, %s, are refused', async (_name, after) => {
      for (const list of ['products', 'facilities', 'trainingSessions']) {
        const answer = await ask(target().url, page(list), { variables: { after } })
        expect(isRefused(outcomeOf(answer))).toBe(true)
        expect(faultsOf(answer, [after])).toEqual([])
      }
      const changes = 'query ($after: String) { productChanges(after: $after, first: 1) { nextCursor } }'
      const answer = await ask(target().url, changes, { variables: { after } })
      expect(isRefused(outcomeOf(answer))).toBe(true)
      expect(faultsOf(answer, [after])).toEqual([])
    })

    it.each([
      ['by name', ''],
      ['by price', byPrice],
    ])('with any one bit turned, %s, are refused or lead to a page that anybody may see', async (_name, rest) => {
      const cursor = Buffer.from(await cursorOf('products', rest), 'base64url')
      const outcomes = new Set<string>()
      for (let bit = 0; bit < cursor.length * 8; bit += 5) {
        const turned = Buffer.from(cursor)
        turned[bit >> 3] = (turned[bit >> 3] as number) ^ (1 << (bit & 7))
        const answer = await ask(target().url, page('products', rest), {
          variables: { after: turned.toString('base64url') },
        })
        expect(faultsOf(answer)).toEqual([])
        outcomes.add(isRefused(outcomeOf(answer)) ? 'refused' : outcomeOf(answer))
      }
      expect([...outcomes].filter(outcome => outcome !== 'refused' && outcome !== '200 data')).toEqual([])
      expect(outcomes).toContain('refused')
    })
  })
}
