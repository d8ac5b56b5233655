import { describe, expect, it } from '@jest/globals'
import { mutate } from '../data/mutate.ts'
import { type Answer, ask, newAddress, outcomeOf } from '../target/ask.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'

const asked = '{ __typename }'

/** A key of a partner for an agreement with one facility, as the administrator issues it. */
async function issueKey(target: RealThing): Promise<{ key: string; id: string }> {
  const { url, issuer } = target
  const token = await issuer.sign({ role: 'ADMIN' })
  const found = await ask(url, '{ partners(first: 1) { nodes { id } } facilities(first: 1) { nodes { id } } }')
  const [partnerId, facilityId] = [found.json.data.partners.nodes[0].id, found.json.data.facilities.nodes[0].id]
  const input = { kind: 'PKS', partnerId, facilityIds: [facilityId], scope: ['MARKETING'], validFrom: '2026-01-01' }
  const { agreement } = await mutate(target, token, 'createAgreement', input, 'agreement { id }')
  await mutate(target, token, 'activateAgreement', { id: agreement.id }, 'agreement { id }')
  const wanted = { agreementId: agreement.id, label: 'Copy', scopes: ['READ_INQUIRIES'] }
  const { key, apiKey } = await mutate(target, token, 'issueApiKey', wanted, 'key apiKey { id }')
  return { key, id: apiKey.id }
}

const guess = (number: number): string =>
  `karya_aaaaaaaa_${number.toString(2).padStart(32, 'a').replaceAll('0', 'b').replaceAll('1', 'c')}`

export function keyGuessing(target: () => RealThing): void {
  describe('API keys', () => {
    it('are told apart by nobody: unknown, wrong, revoked and mutilated ones are answered alike', async () => {
      const { key } = await issueKey(target())
      const revoked = await issueKey(target())
      const token = await target().issuer.sign({ role: 'ADMIN' })
      await mutate(target(), token, 'revokeApiKey', { id: revoked.id, reason: 'Lost' }, 'apiKey { status }')
      const wrong = `${key.slice(0, -1)}${key.endsWith('a') ? 'b' : 'a'}`
      const address = newAddress()
      const answers: Answer[] = []
      for (const each of [
        guess(0),
        wrong,
        revoked.key,
        'karya_short',
        key.toUpperCase().replace('KARYA', 'karya'),
        `${key}a`,
      ]) {
        answers.push(await ask(target().url, asked, { headers: { 'x-api-key': each }, address }))
      }
      for (const answer of answers) {
        expect([answer.status, answer.text]).toEqual([401, answers[0]?.text])
        expect(faultsOf(answer)).toEqual([])
      }
      expect(outcomeOf(await ask(target().url, asked, { headers: { 'x-api-key': key }, address }))).toBe('200 data')
    })

    it('cannot be tried one after the other: after twenty wrong ones an address is heard no more', async () => {
      const { key } = await issueKey(target())
      const address = newAddress()
      const outcomes: string[] = []
      for (let number = 1; number <= 30; number += 1) {
        outcomes.push(outcomeOf(await ask(target().url, asked, { token: guess(number), address })))
      }
      expect(outcomes).toEqual([...Array(20).fill('401 UNAUTHENTICATED'), ...Array(10).fill('429 RATE_LIMITED')])
      const right = await ask(target().url, asked, { token: key, address })
      expect(outcomeOf(right)).toBe('429 RATE_LIMITED')
      expect(Number(right.headers['retry-after'])).toBeGreaterThan(0)
      expect(outcomeOf(await ask(target().url, asked, { address }))).toBe('200 data')
      expect(outcomeOf(await ask(target().url, asked, { token: key, address: newAddress() }))).toBe('200 data')
    })

    it.each([
      "karya_aaaaaaaa_' or 1=1 --",
      'karya_%_%',
      'karya_aaaaaaaa_\u00e4',
      `karya_aaaaaaaa_${'a'.repeat(8_000)}`,
    ])('that are none: %.40s', async key => {
      const answer = await ask(target().url, asked, { headers: { 'x-api-key': key }, address: newAddress() })
      expect(outcomeOf(answer)).toBe('401 UNAUTHENTICATED')
      expect(faultsOf(answer)).toEqual([])
    })
  })
}
