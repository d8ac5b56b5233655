import { describe, expect, it } from '@jest/globals'
import { checkFacts } from './facts.ts'

const source = { title: 'Berita', kind: 'PRESS' }
const fieldOf = (facts: Parameters<typeof checkFacts>[0]) => checkFacts(facts)?.refused.field?.at(-1)

describe('checkFacts', () => {
  it('accepts what may be said of a partner', () => {
    expect(checkFacts({})).toBeNull()
    expect(
      checkFacts({ name: 'Dekranasda', regionCode: '62', country: 'ID', representative: 'Benny', source }),
    ).toBeNull()
    expect(checkFacts({ regionCode: '62.06', country: null })).toBeNull()
    expect(checkFacts({ country: 'NZ', regionCode: null })).toBeNull()
  })

  it('names the field that is wrong', () => {
    expect(fieldOf({ name: ' ' })).toBe('name')
    expect(fieldOf({ name: 'x'.repeat(301) })).toBe('name')
    expect(fieldOf({ regionCode: '62.6' })).toBe('regionCode')
    expect(fieldOf({ country: 'nz' })).toBe('country')
    expect(fieldOf({ regionCode: '62', country: 'NZ' })).toBe('country')
    expect(fieldOf({ representative: '', source })).toBe('representative')
    expect(fieldOf({ nameVariants: ['a', ''] })).toBe('nameVariants')
  })

  it('keeps no name of a person without a public source', () => {
    expect(fieldOf({ representative: 'Benny' })).toBe('source')
  })
})
