import { type Refusal, refuse } from '@karya/postgres'
import type { SessionStatus } from '../generated/schema.ts'

/** The mutation that leads to each status, and from where; the trigger `possible_step` says the same. */
const steps = {
  OPEN: { mutation: 'openTrainingSession', from: ['PLANNED'] },
  RUNNING: { mutation: 'startTrainingSession', from: ['PLANNED', 'OPEN'] },
  COMPLETED: { mutation: 'completeTrainingSession', from: ['RUNNING'] },
  CANCELLED: { mutation: 'cancelTrainingSession', from: ['PLANNED', 'OPEN', 'RUNNING'] },
} as const satisfies Partial<Record<SessionStatus, { mutation: string; from: readonly SessionStatus[] }>>

export type NextStatus = keyof typeof steps

const stepsFrom = (status: SessionStatus): string[] =>
  Object.values(steps)
    .filter(({ from }: { from: readonly SessionStatus[] }) => from.includes(status))
    .map(({ mutation }) => mutation)

/** Refuses a step that the session's status does not allow, and says from where it and which steps are possible. */
export const checkStep = (
  { status }: { status: SessionStatus },
  next: NextStatus,
): Refusal<'INVALID_STATUS'> | null => {
  const { mutation, from }: { mutation: string; from: readonly SessionStatus[] } = steps[next]
  if (from.includes(status)) return null
  const possible = stepsFrom(status).join(' or ') || 'no step'
  const message = `The session is ${status}. ${mutation} is possible from ${from.join(' or ')}; from ${status}, ${possible} is possible.`
  return refuse('INVALID_STATUS', message, 'input', 'sessionId')
}
