import { describe, expect, it } from '@jest/globals'
import { requireRights, requireVersion } from './check-server.ts'

const facts = { version: 150_000, user: 'clerk', isSuperuser: false, mayCreateRoles: true, mayCreateDatabases: true }
const both = { roles: true, databases: true }

describe('what Karya asks of a server', () => {
  it('refuses 14 by its name and takes 15', () => {
    expect(() => requireVersion(140_019, '14.19 (Debian)')).toThrow(
      expect.objectContaining({ code: 'DATABASE_TOO_OLD', message: expect.stringContaining('14.19 (Debian)') }),
    )
    expect(() => requireVersion(150_000, '15.0')).not.toThrow()
  })

  it('names the missing right and the statement that grants it', () => {
    expect(() => requireRights(facts, both)).not.toThrow()
    expect(() => requireRights({ ...facts, mayCreateRoles: false }, both)).toThrow(
      expect.objectContaining({
        code: 'DATABASE_RIGHTS_MISSING',
        hint: expect.stringContaining('ALTER ROLE "clerk" CREATEROLE;'),
      }),
    )
    expect(() => requireRights({ ...facts, mayCreateDatabases: false }, both)).toThrow(/databases \(CREATEDB\)/)
  })

  it('asks for no right that is not needed', () => {
    expect(() => requireRights({ ...facts, mayCreateRoles: false }, { roles: false, databases: true })).not.toThrow()
  })
})
