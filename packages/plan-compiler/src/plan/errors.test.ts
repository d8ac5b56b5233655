import { describe, expect, it } from '@jest/globals'
import { addEntityErrors, addErrors } from './errors.ts'
import type { Run } from './run.ts'

const runOn = (root: Record<string, unknown>): Run<undefined> => ({
  variables: {},
  context: undefined,
  errors: [],
  root,
})
const entitiesOf = ({ root }: Run<undefined>) =>
  (root.list as { e: object | null }[]).flatMap(({ e }) => (e ? [e] : []))
const told = ({ errors }: Run<undefined>) => errors.map(({ message, path }) => [message, path])

describe('errors of subgraphs', () => {
  it('come below the path of their fetch, with the service and a code', () => {
    const run = runOn({})
    addErrors(
      run,
      [
        { message: '', path: ['b'] },
        { message: 'x', extensions: { code: 'MINE', more: 1 } },
      ],
      'shop',
      ['a'],
    )
    expect(run.errors.map(error => error.toJSON())).toEqual([
      {
        message: 'Error while fetching subquery from service "shop"',
        path: ['a', 'b'],
        extensions: { code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'shop' },
      },
      { message: 'x', extensions: { code: 'MINE', more: 1, serviceName: 'shop' } },
    ])
  })

  it('come once for each entity that a representation stood for, in the order of entities', () => {
    const run = runOn({ list: [{ e: {} }, { e: null }, { e: {} }, { e: {} }] })
    const errors = [
      { message: 'second', path: ['_entities', 1, 'x'] },
      { message: 'first', path: ['_entities', 0] },
      { message: 'all' },
    ]
    const reached = entitiesOf(run)
    addEntityErrors(run, errors, 'shop', ['list', '@', 'e'], {
      reached,
      targets: reached,
      indexes: [0, 1, 0],
      isShared: true,
    })
    expect(told(run)).toEqual([
      ['all', undefined],
      ['first', ['list', 0, 'e']],
      ['second', ['list', 2, 'e', 'x']],
      ['first', ['list', 3, 'e']],
    ])
  })

  it('keep their order where each entity was asked for by itself', () => {
    const list = [{}, {}]
    const run = runOn({ list })
    const errors = [1, 0, 9].map(place => ({ message: `${place}`, path: ['_entities', place, 'x'] }))
    const asked = { reached: list, targets: list, indexes: [0, 1], isShared: false }
    addEntityErrors(run, errors, 'shop', ['list', '@'], asked)
    expect(told(run)).toEqual([
      ['1', ['list', 1, 'x']],
      ['0', ['list', 0, 'x']],
      ['9', ['x']],
    ])
  })

  it('name the entity that was asked for, among others that were not', () => {
    const [r, p] = [{}, {}]
    const list = [r, p, r, p, {}]
    const run = runOn({ list })
    const errors = [{ message: 'no', path: ['_entities', 0, 'x'] }]
    addEntityErrors(run, errors, 'shop', ['list', '@'], {
      reached: list,
      targets: [p, p],
      indexes: [0, 0],
      isShared: true,
    })
    expect(told(run)).toEqual([
      ['no', ['list', 1, 'x']],
      ['no', ['list', 3, 'x']],
    ])
  })

  it.each(['toString', 'constructor', '__proto__'])('may have the code %s', code => {
    const run = runOn({})
    addErrors(run, [{ message: 'x', extensions: JSON.parse(`{"code":"${code}"}`) }], 'shop', [])
    expect(run.errors.map(({ extensions }) => extensions)).toEqual([{ code, serviceName: 'shop' }])
  })

  it.each([[null], ['text'], [{ path: 5 }], [{ path: {} }]])('may be %j, and are still errors', error => {
    const run = runOn({ list: [] })
    const asked = { reached: [{}], targets: [{}], indexes: [0], isShared: false }
    addErrors(run, [error] as never, 'shop', ['list'])
    addEntityErrors(run, [error] as never, 'shop', ['list'], asked)
    const told = ['Error while fetching subquery from service "shop"', undefined]
    expect(run.errors.map(({ message, path }) => [message, path])).toEqual([told, told])
  })
})
