import { createHash } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import { run, sql } from './sql.ts'

/** By what the database decides which rows a transaction may write. A viewer is one. */
export interface Writer {
  role: string
  facilityIds: readonly string[]
  regionalOfficeCode: string | null
  partnerId: string | null
}

/** Who calls what: becomes the actor and the action of every change that the call makes. */
export interface Call {
  /** The viewer's subject. */
  actor: string
  /** Without one, the call writes nothing that is guarded. */
  writer?: Writer
  /** The mutation's name. */
  action: string
  /** The mutation's input as the client sent it. */
  input: { idempotencyKey?: string | null }
}

/** A reason why a mutation did not happen, for the caller to act on. */
export interface UserError<Code extends string = string> {
  code: Code
  message: string
  /** The path of the input field at fault. */
  field: string[] | null
}

export interface Refusal<Code extends string> {
  refused: UserError<Code>
  /** The facility of what is hidden from the viewer, for the audit trail; the client is not told. */
  hiddenAt?: string
}

export type Outcome<Result extends object, Code extends string> = { accepted: Result } | Refusal<Code>
export type Payload<Result extends object, Code extends string> = Partial<Result> & { userErrors: UserError<Code>[] }

export const accept = <Result extends object>(accepted: Result): { accepted: Result } => ({ accepted })

/** An expected refusal: nothing is written, and `message` says what was wanted, what came, and what to do. */
export const refuse = <Code extends string>(code: Code, message: string, ...field: string[]): Refusal<Code> => ({
  refused: { code, message, field: field.length ? field : null },
})

export const isRefusal = <Code extends string>(value: object | null | undefined): value is Refusal<Code> =>
  value != null && 'refused' in value

interface StoredAnswer {
  requestHash: string
  payload: object | null
}

/** The longest that the table `idempotency_key` takes, in characters. */
const longestKey = 200

const refuseKey = (code: string, message: string) => ({
  userErrors: [{ code, message, field: ['input', 'idempotencyKey'] }],
})

const hashOf = (input: object) => createHash('sha256').update(JSON.stringify(input)).digest('hex')

/** A record that is not there, or not for this viewer to know of: the call leaves nothing behind, not even its idempotency key. */
class Unmade extends Error {
  readonly payload: object

  constructor(payload: object) {
    super('The call is undone.')
    this.payload = payload
  }
}

/**
 * Runs one mutation in one transaction.
 * A refusal undoes what it wrote. With an idempotency key the first answer, refusals included, is kept and given again;
 * a call that arrives while the first still runs waits for it. `NOT_FOUND` is not kept: the record may come to be.
 */
export const transact = <Result extends object, Code extends string>(
  dataSource: DataSource,
  call: Call,
  work: (manager: EntityManager) => Promise<Outcome<Result, Code>>,
): Promise<Payload<Result, Code>> =>
  dataSource
    .transaction(manager => carryOut(manager, call, work))
    .catch(error => {
      if (error instanceof Unmade) return error.payload as Payload<Result, Code>
      throw error
    })

const carryOut = async <Result extends object, Code extends string>(
  manager: EntityManager,
  call: Call,
  work: (manager: EntityManager) => Promise<Outcome<Result, Code>>,
): Promise<Payload<Result, Code>> => {
  await identify(manager, call)
  const key = call.input.idempotencyKey
  if (key != null) {
    const earlier = await claim(manager, call, key)
    if (earlier) return earlier as Payload<Result, Code>
  }
  await manager.query('savepoint work')
  const outcome = await work(manager)
  if ('refused' in outcome) await manager.query('rollback to savepoint work')
  const payload = (
    'refused' in outcome ? { userErrors: [outcome.refused] } : { ...outcome.accepted, userErrors: [] }
  ) as Payload<Result, Code>
  if ('refused' in outcome && outcome.refused.code === 'NOT_FOUND') throw new Unmade(payload)
  if (key != null) {
    await run(
      manager,
      sql`update idempotency_key set payload = ${JSON.stringify(payload)}
            where actor = ${call.actor} and action = ${call.action} and key = ${key}`,
    )
  }
  return payload
}

const identify = (manager: EntityManager, { actor, action, writer }: Call) =>
  run(
    manager,
    sql`select set_config('karya.actor', ${actor}, true), set_config('karya.action', ${action}, true),
               set_config('karya.role', ${writer?.role ?? ''}, true),
               set_config('karya.facilities', ${writer?.facilityIds.join() ?? ''}, true),
               set_config('karya.office', ${writer?.regionalOfficeCode ?? ''}, true),
               set_config('karya.partner', ${writer?.partnerId ?? ''}, true)`,
  )

/** Takes the key for this call, or answers what the call that took it before was answered, or why the key cannot be taken. */
const claim = async (manager: EntityManager, call: Call, key: string): Promise<object | null> => {
  const length = [...key].length
  if (length < 1 || length > longestKey) {
    return refuseKey(
      'INVALID_VALUE',
      `An idempotency key has 1 to ${longestKey} characters, this one has ${length}. Send another, or none.`,
    )
  }
  const requestHash = hashOf(call.input)
  const inserted = await run(
    manager,
    sql`insert into idempotency_key (actor, action, key, request_hash)
        values (${call.actor}, ${call.action}, ${key}, ${requestHash})
        on conflict do nothing returning key`,
  )
  if (inserted.length) return null
  const [stored] = await run<StoredAnswer>(
    manager,
    sql`select request_hash as "requestHash", payload from idempotency_key
        where actor = ${call.actor} and action = ${call.action} and key = ${key}`,
  )
  if (stored?.requestHash === requestHash) return stored.payload
  return refuseKey(
    'IDEMPOTENCY_KEY_REUSED',
    `The idempotency key "${key}" was used before with another input. Send the same input again, or a new key.`,
  )
}
