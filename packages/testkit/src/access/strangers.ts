import type { Writer } from '@karya/postgres'

const nobody: Writer = { role: '', facilityIds: [], regionalOfficeCode: null, partnerId: null }
const unknown = '00000000-0000-4000-8000-00000000dead'

/** Everybody who may write, of a facility, an office and a partner to which no row belongs; everybody who may not; and nobody in particular. */
export const strangers: Readonly<Record<string, Writer | undefined>> = {
  'a transaction that does not say who writes': undefined,
  'the public': { ...nobody, role: 'PUBLIC' },
  'an analyst': { ...nobody, role: 'ANALYST' },
  'an officer of another facility': { ...nobody, role: 'OFFICER', facilityIds: [unknown] },
  'another regional office': { ...nobody, role: 'REGIONAL', regionalOfficeCode: 'kanwil-nowhere' },
  'another partner': { ...nobody, role: 'PARTNER', partnerId: unknown },
}

export const administratorAsWriter: Writer = { ...nobody, role: 'ADMIN' }
