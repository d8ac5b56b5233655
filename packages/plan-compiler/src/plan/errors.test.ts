import { describe, expect, it } from '@jest/globals'
import { addEntityErrors, addErrors } from './errors.ts'
import type { Run } from './run.ts'

const runOn = (root: Record<string, unknown>): Run<undefined> => ({
  variables: {},
  context: undefined,
  errors: [],
  root,
})
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
    addEntityErrors(run, errors, 'shop', ['list', '@', 'e'], [0, 1, 0], true)
    expect(told(run)).toEqual([
      ['all', undefined],
      ['first', ['list', 0, 'e']],
      ['second', ['list', 2, 'e', 'x']],
      ['first', ['list', 3, 'e']],
    ])
  })

  it('keep their order where each entity was asked for by itself', () => {
    const run = runOn({ list: [{}, {}] })
    const errors = [1, 0, 9].map(place => ({ message: `${place}`, path: ['_entities', place, 'x'] }))
    addEntityErrors(run, errors, 'shop', ['list', '@'], [0, 1], false)
    expect(told(run)).toEqual([
      ['1', ['list', 1, 'x']],
      ['0', ['list', 0, 'x']],
      ['9', ['x']],
    ])
  })
})
