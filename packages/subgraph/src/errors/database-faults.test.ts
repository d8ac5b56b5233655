import { expect, it } from '@jest/globals'
import { databaseFault } from './database-faults.ts'

const withCode = (code: string, message = 'driver text') => Object.assign(new Error(message), { code })

it.each([
  ['a refused connection', withCode('ECONNREFUSED'), 'DATABASE_UNAVAILABLE'],
  [
    'all addresses refusing',
    Object.assign(new AggregateError([withCode('ECONNREFUSED')]), { code: undefined }),
    'DATABASE_UNAVAILABLE',
  ],
  ['a server going down', withCode('57P01'), 'DATABASE_UNAVAILABLE'],
  ['a server that is full', withCode('53300'), 'DATABASE_UNAVAILABLE'],
  ['a broken protocol', withCode('08P01'), 'DATABASE_UNAVAILABLE'],
  ['a lost connection', new Error('Connection terminated unexpectedly'), 'DATABASE_UNAVAILABLE'],
  ['an exhausted pool', new Error('timeout exceeded when trying to connect'), 'DATABASE_UNAVAILABLE'],
  [
    'what TypeORM wraps',
    Object.assign(new Error('query failed'), { driverError: withCode('57P03') }),
    'DATABASE_UNAVAILABLE',
  ],
  ['a statement timeout', withCode('57014'), 'TIMEOUT'],
  ['a deadlock', withCode('40P01'), 'CONFLICT'],
  ['row security', withCode('42501'), 'FORBIDDEN'],
  ['a broken constraint', withCode('23505'), undefined],
  [
    'a refused HTTP request',
    Object.assign(new TypeError('fetch failed'), { cause: withCode('ECONNREFUSED') }),
    undefined,
  ],
  ['any other error', new Error('boom'), undefined],
  ['no error', null, undefined],
])('%s', (_, error, fault) => expect(databaseFault(error)).toBe(fault))
