import { describe, expect, it } from '@jest/globals'
import { serviceAccess } from './service-access.ts'

describe('the URL of a service', () => {
  it('keeps host, port and parameters, and puts role and database in', () => {
    const { url, password } = serviceAccess(
      'postgresql://boss:s%40fe@db.example:6543/main?sslmode=no-verify',
      'facilities',
    )
    expect(url).toBe(`postgresql://karya_facilities:${password}@db.example:6543/karya_facilities?sslmode=no-verify`)
  })

  it('derives one password from the same admin password and role, another from others', () => {
    const of = (secret: string, name: string) => serviceAccess(`postgres://boss:${secret}@h/d`, name).password
    expect(of('a', 'training')).toMatch(/^[0-9a-f]{64}$/)
    expect(of('a', 'training')).toBe(serviceAccess('postgres://h:1/other?user=clerk&password=a', 'training').password)
    expect(of('b', 'training')).not.toBe(of('a', 'training'))
    expect(of('a', 'marketplace')).not.toBe(of('a', 'training'))
  })

  it('has no password when the admin has none', () => {
    expect(serviceAccess('postgres://boss@h/d', 'training')).toEqual({
      name: 'karya_training',
      password: undefined,
      url: 'postgres://karya_training@h/karya_training',
    })
  })

  it('names role and password as parameters where the host is the folder of a socket', () => {
    const { url, password } = serviceAccess('postgres://boss:secret@/main?host=/run/pg', 'training')
    expect(url).toBe(`postgres:///karya_training?host=%2Frun%2Fpg&user=karya_training&password=${password}`)
  })

  it('refuses what is no name, and what is no URL without repeating its secrets', () => {
    expect(() => serviceAccess('postgres://h/d', 'Bad"name')).toThrow(RangeError)
    for (const bad of ['mysql://u:secret@h/d', 'postgres://u:secret@h:notaport/d', 'postgres://u:secret%FF@h/d']) {
      const fault = (() => {
        try {
          serviceAccess(bad, 'training')
        } catch (error) {
          return error
        }
      })()
      expect(fault).toMatchObject({ code: 'DATABASE_URL_INVALID', message: expect.not.stringMatching(/secret/) })
    }
  })
})
