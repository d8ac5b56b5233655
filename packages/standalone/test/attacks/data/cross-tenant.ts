import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Claims } from '../target/issuer.ts'
import { faultsOf } from '../target/judge.ts'
import type { RealThing } from '../target/real-thing.ts'
import { call, refusalOf } from './mutate.ts'
import { fingerprint } from './rows.ts'
import { fill, mutations, recordTypeOf, type Values } from './schema.ts'
import { attackerCode, attackerOffice, facilityIdOf, makeVictim, type Victim } from './victim.ts'

/** Facts that a generated call needs, so that it is refused for whose record it is and for nothing else. */
const facts: Values = {
  'CreateFacilityInput.code': 'lapas-serangan',
  kind: undefined,
  regencyCode: '62.06',
  regionalOfficeCode: 'kanwil-kalimantan-tengah',
  timeZone: 'Asia/Jakarta',
  source: { title: 'Berita', kind: 'PRESS' },
  sku: 'SERANGAN-3',
  destinationCountry: 'NZ',
  premiPercent: '50',
  pnbpPercent: '15',
  workingCapitalPercent: '35',
  name: 'Serangan',
  heldInYear: 2025,
  reason: undefined,
}

/** All offices keep the partners together. */
const ofAllOffices: ReadonlySet<string> = new Set(['registerPartner', 'updatePartner'])

const refusals = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']

export function crossTenancy(target: () => RealThing): void {
  describe('records of another facility, by every mutation of the schema', () => {
    let victim: Victim
    let attackers: Record<string, Claims | undefined>
    let before: Record<string, string>
    beforeAll(async () => {
      victim = await makeVictim(target())
      const facilityIds = [await facilityIdOf(target().url, attackerCode)]
      const scopes = ['READ_INQUIRIES', 'WRITE_INQUIRIES', 'READ_EXPORTS', 'WRITE_PLEDGES']
      attackers = {
        public: undefined,
        'another officer': { role: 'OFFICER', facilityIds },
        'another office': { role: 'REGIONAL', regionalOfficeCode: attackerOffice },
        'another partner': { role: 'PARTNER', partnerId: victim.otherPartnerId, scopes },
        analyst: { role: 'ANALYST' },
      }
      before = await fingerprint(target())
    })

    const inputOf = (mutation: string): object => {
      const defined = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
      const id = victim.ids[recordTypeOf(mutation) ?? '']
      const argument = mutations.find(({ name }) => name === mutation)?.args[0]
      return fill(argument?.type as never, '', { ...defined, id, ...victim.values }) as object
    }

    it.each(mutations.map(({ name }) => name))('%s', async mutation => {
      const input = inputOf(mutation)
      for (const [name, claims] of Object.entries(attackers)) {
        if (name === 'another office' && ofAllOffices.has(mutation)) continue
        const token = claims && (await target().issuer.sign(claims))
        const answer = await call(target().url, token, mutation, input)
        const refusal = refusalOf(mutation, answer)
        if (!refusals.includes(refusal)) expect(`${name}: ${refusal} ${answer.text.slice(0, 300)}`).toBe('refused')
        expect(faultsOf(answer)).toEqual([])
      }
    })

    it('leaves no trace but the refusals', async () => {
      expect(await fingerprint(target())).toEqual(before)
    })

    it('is refused for want of rights and for nothing else: the administrator is not, with the same calls', async () => {
      const token = await target().issuer.sign({ role: 'ADMIN' })
      const refused: string[] = []
      for (const { name } of mutations) {
        const answer = await call(target().url, token, name, inputOf(name))
        if ([...refusals, 'BAD_USER_INPUT', 'BAD_ID', 'nothing'].includes(refusalOf(name, answer))) {
          refused.push(`${name}: ${answer.text.slice(0, 300)}`)
        }
      }
      expect(refused).toEqual([])
    })
  })
}
