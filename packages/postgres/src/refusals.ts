import { channel } from 'node:diagnostics_channel'
import type { DataSource, EntityManager } from 'typeorm'
import { asSystem } from './as-system.ts'
import { run, sql } from './sql.ts'

/** A write that was refused for want of rights. */
export interface Refused {
  actor: string
  role: string
  action: string
  code: string
  reason: string
  facilityId: string | null
}

/** Everything that is refused passes here once a minute, for the log of the process. */
export const refusalChannel = channel('karya:refusal')

const minute = 60_000
/** Rows that one actor may cause in a minute: what it tries beyond that is one more row, whatever it is. */
const mostRowsOfActor = 30
/** Different refusals that are remembered for a minute; beyond them nothing is written until it is over. */
const mostRemembered = 10_000

interface Known {
  sequence: string | null
  unwritten: number
}

/**
 * Keeps refusals in the table `refusal`, so that nobody fills it: the same one is a row with its number of times once a minute, and an
 * actor causes few rows. Who has neither token nor key is refused by the thousand on any day, and concerns no facility: such refusals
 * are for the log alone. A refusal stays a refusal where it cannot be written.
 */
export class RefusalLog {
  readonly #dataSource: DataSource
  readonly #service: string
  readonly #known = new Map<string, Known>()
  readonly #rowsOfActor = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined

  constructor(dataSource: DataSource, service: string) {
    this.#dataSource = dataSource
    this.#service = service
  }

  async note(given: Refused): Promise<void> {
    this.#timer ??= setTimeout(() => void this.flush().catch(() => {}), minute).unref()
    const refused = this.#bounded(given)
    const key = JSON.stringify(refused)
    const known = this.#known.get(key)
    if (known) {
      known.unwritten += 1
      return
    }
    if (this.#known.size >= mostRemembered) return
    const entry: Known = { sequence: null, unwritten: 0 }
    this.#known.set(key, entry)
    refusalChannel.publish({ service: this.#service, ...refused })
    if (refused.role === 'PUBLIC') return
    this.#rowsOfActor.set(refused.actor, (this.#rowsOfActor.get(refused.actor) ?? 0) + 1)
    try {
      entry.sequence = await this.#write(refused)
    } catch (error) {
      refusalChannel.publish({ service: this.#service, ...refused, unwritten: (error as Error).message })
    }
  }

  /** Writes how often each was repeated, and forgets them. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const repeated = [...this.#known.values()].filter(({ sequence, unwritten }) => sequence !== null && unwritten > 0)
    this.#known.clear()
    this.#rowsOfActor.clear()
    if (!repeated.length) return
    await asSystem(this.#dataSource, 'refusals', manager =>
      run(
        manager,
        sql`update refusal set times = refusal.times + repeated.times
            from unnest(${repeated.map(({ sequence }) => sequence)}::bigint[], ${repeated.map(({ unwritten }) => unwritten)}::int[])
              as repeated(sequence, times)
            where refusal.sequence = repeated.sequence`,
      ),
    )
  }

  #bounded(refused: Refused): Refused {
    if ((this.#rowsOfActor.get(refused.actor) ?? 0) < mostRowsOfActor) return refused
    if (this.#known.has(JSON.stringify(refused))) return refused
    return { ...refused, action: 'more', code: 'FORBIDDEN', reason: 'TENANCY', facilityId: null }
  }

  #write({ actor, role, action, code, reason, facilityId }: Refused): Promise<string> {
    return asSystem(this.#dataSource, 'refusals', async (manager: EntityManager) => {
      const [written] = await run<{ sequence: string }>(
        manager,
        sql`insert into refusal (actor, actor_role, action, code, reason, facility_id)
            values (${actor}, ${role}, ${action}, ${code}, ${reason}, ${facilityId}) returning sequence`,
      )
      return written?.sequence as string
    })
  }
}
