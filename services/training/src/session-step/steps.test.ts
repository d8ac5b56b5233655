import { expect, it } from '@jest/globals'
import type { SessionStatus } from '../generated/schema.ts'
import { checkStep, type NextStatus } from './steps.ts'

it('allows exactly the steps of the contract', () => {
  const statuses: SessionStatus[] = ['PLANNED', 'OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED']
  const next: NextStatus[] = ['OPEN', 'RUNNING', 'COMPLETED', 'CANCELLED']
  const possible = statuses.flatMap(status =>
    next.filter(step => checkStep({ status }, step) === null).map(step => `${status} to ${step}`),
  )
  expect(possible).toEqual([
    'PLANNED to OPEN',
    'PLANNED to RUNNING',
    'PLANNED to CANCELLED',
    'OPEN to RUNNING',
    'OPEN to CANCELLED',
    'RUNNING to COMPLETED',
    'RUNNING to CANCELLED',
  ])
})

it('says what is possible instead', () => {
  expect(checkStep({ status: 'PLANNED' }, 'COMPLETED')?.refused.message).toBe(
    'The session is PLANNED. completeTrainingSession is possible from RUNNING; from PLANNED, openTrainingSession or startTrainingSession or cancelTrainingSession is possible.',
  )
})
