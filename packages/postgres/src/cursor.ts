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

/** Edges and cursors are made where they are asked for: most lists are read by their nodes, and one cursor at the end. */
const edgeOf = <Row extends object>(list: Place, node: FoundRow<Row>) => ({
  get cursor() {
    return encodeCursor(list, { value: node.cursorValue, id: node.cursorId, snapshot: node.cursorSnapshot })
  },
  node: node as Row,
})

export const connect = <Row extends object>(
  list: List,
  found: FoundRow<Row>[],
  totalCount: () => Promise<number>,
): Connection<Row> => {
  const { first, after } = list
  const nodes = found.length > first ? found.slice(0, first) : found
  let edges: Connection<Row>['edges'] | undefined
  const edgesOf = () => {
    edges ??= nodes.map(node => edgeOf(list, node))
    return edges
  }
  return {
    get edges() {
      return edgesOf()
    },
    nodes,
    pageInfo: {
      hasNextPage: found.length > first,
      hasPreviousPage: Boolean(after),
      get startCursor() {
        return edgesOf()[0]?.cursor ?? null
      },
      get endCursor() {
        return edgesOf().at(-1)?.cursor ?? null
      },
    },
    totalCount,
  }
}
