import type { List, Order } from './keyset.ts'

export interface Connection<Row> {
  edges: { cursor: string; node: Row }[]
  nodes: Row[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  /** Counted only when called: a field that is not selected is not resolved. */
  totalCount: () => Promise<number>
}

/** A row of a list, with what its cursor is made of. */
export type FoundRow<Row> = Row & { cursorValue: string; cursorId: string; cursorSnapshot: string | null }

/** A cursor that this list did not give: torn, made up, of another list or of another order. */
export class BadCursor extends Error {
  readonly extensions = { code: 'BAD_CURSOR' }

  constructor(reason: string) {
    super(
      `The cursor ${reason}. Pass a cursor of this same list and order exactly as it was given, or none to begin at the start.`,
    )
  }
}

/**
 * A place in an order, behind one row. It belongs to a list and its order, and to no filter: the place is the same one under any, and
 * a walk goes on behind it with what its own filter lets through, which is checked at every page. So it tells and opens nothing.
 */
interface Cursor {
  value: string
  id: string
  snapshot: string | null
}

type Place = Pick<List, 'id' | 'order'>

const nameOf = ({ name, direction }: Order) => `${name} ${direction}`

/** Of which list a cursor is: lists of different records differ in the column of the id. */
const listOf = ({ id }: Place) => id.text

const encodeCursor = (list: Place, { value, id, snapshot }: Cursor) => {
  const parts = [listOf(list), nameOf(list.order), value, id]
  return Buffer.from(JSON.stringify(snapshot ? [...parts, snapshot] : parts)).toString('base64url')
}

const parse = (cursor: string): string[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(parts) && parts.length >= 4 && parts.every(part => typeof part === 'string')) return parts
  } catch {}
  throw new BadCursor('is torn or made up')
}

/** @throws BadCursor where it is none, of another list, or of this list in another order */
export const decodeCursor = (cursor: string, list: Place): Cursor => {
  const [of, orderName, value, id, snapshot = null] = parse(cursor) as [string, string, string, string, string?]
  if (of !== listOf(list)) throw new BadCursor('is of another list')
  if (orderName !== nameOf(list.order)) {
    throw new BadCursor(`is of another order: this list is ordered by ${nameOf(list.order)}`)
  }
  return { value, id, snapshot }
}

/** A value that PostgreSQL cannot read (class 22, data exception) can only have come from a cursor that was tampered with. */
export const refuseTornCursor =
  (after: string | null | undefined) =>
  (error: unknown): never => {
    const code = (error as { code?: string }).code
    if (after && code?.startsWith('22')) throw new BadCursor('is torn or made up')
    throw error
  }

/** A cursor is made where it is asked for. */
class Edge<Row extends object> {
  readonly node: Row
  readonly #list: Place

  constructor(list: Place, node: Row) {
    this.node = node
    this.#list = list
  }

  get cursor(): string {
    const { cursorValue, cursorId, cursorSnapshot } = this.node as FoundRow<Row>
    return encodeCursor(this.#list, { value: cursorValue, id: cursorId, snapshot: cursorSnapshot })
  }
}

class PageInfo<Row extends object> {
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly #page: Page<Row>

  constructor(page: Page<Row>, hasNextPage: boolean, hasPreviousPage: boolean) {
    this.#page = page
    this.hasNextPage = hasNextPage
    this.hasPreviousPage = hasPreviousPage
  }

  get startCursor(): string | null {
    return this.#page.edges[0]?.cursor ?? null
  }

  get endCursor(): string | null {
    return this.#page.edges.at(-1)?.cursor ?? null
  }
}

/**
 * Edges are made where they are asked for: most lists are read by their nodes, and one cursor at the end. A class, as a literal with
 * a getter would have a shape of its own each time, which V8 keeps, with all that the getter sees, until it next collects the old generation.
 */
class Page<Row extends object> implements Connection<Row> {
  readonly nodes: Row[]
  readonly pageInfo: PageInfo<Row>
  readonly totalCount: () => Promise<number>
  readonly #list: Place
  #edges: Edge<Row>[] | undefined

  constructor(list: List, found: Row[], totalCount: () => Promise<number>) {
    const { first, after } = list
    this.nodes = found.length > first ? found.slice(0, first) : found
    this.pageInfo = new PageInfo<Row>(this, found.length > first, Boolean(after))
    this.totalCount = totalCount
    this.#list = list
  }

  get edges(): Edge<Row>[] {
    this.#edges ??= this.nodes.map(node => new Edge(this.#list, node))
    return this.#edges
  }
}

export const connect = <Row extends object>(
  list: List,
  found: FoundRow<Row>[],
  totalCount: () => Promise<number>,
): Connection<Row> => new Page<Row>(list, found, totalCount)
