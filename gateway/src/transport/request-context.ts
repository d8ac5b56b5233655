import { signViewer, type Viewer } from '@karya/subgraph'

/** What a service answered over HTTP, whole. */
export interface Answered {
  status: number
  body: Buffer
}

/** What one client request carries through all of its fetches. */
export interface RequestContext {
  viewer: Viewer
  /** The address that the request came from. */
  address: string
  /** Known once the operation is. */
  isMutation: boolean
  /** The context of each in-process subgraph, made at its first fetch: one for all fetches of a query, so that DataLoaders batch over the whole of it. */
  subgraphContexts: Map<string, object>
  /** Answers under way over HTTP by service and body, so that what two parts of a query ask alike is asked once. */
  sharedAnswers: Map<string, Promise<Answered>>
  /** Lets the next large operation that is new have its turn, if this one had one. */
  endTurn(): void
  /** Ends when the client is gone. */
  departure: Departure
  /** The signed viewer for the subgraphs behind HTTP; undefined without a secret. Signed at the first use. */
  signedViewer(): Promise<string | undefined>
}

export function createRequestContext(
  viewer: Viewer,
  secret: string | undefined,
  address = 'gateway',
  departure = new Departure(),
): RequestContext {
  let signed: Promise<string> | undefined
  return {
    viewer,
    address,
    isMutation: false,
    subgraphContexts: new Map(),
    sharedAnswers: new Map(),
    departure,
    endTurn: () => {},
    signedViewer: async () => {
      if (secret) signed ??= signViewer(viewer, secret)
      return signed
    },
  }
}

/** The client left before it was answered. Nobody reads this message: it ends what was done for the client. */
export class ClientGone extends Error {
  override name = 'ClientGone'

  constructor() {
    super('The client closed its connection.')
  }
}

/** Whether a client still waits for its answer, and what to end when it does not. A lighter AbortSignal: one is made for every request. */
export class Departure {
  hasLeft = false
  readonly #endings = new Set<(reason: Error) => void>()

  /** Throws `ClientGone`. To be called before new work is begun. */
  check(): void {
    if (this.hasLeft) throw new ClientGone()
  }

  /** Has `end` called should the client leave, or at once if it has. Returns what takes it back. */
  onLeaving(end: (reason: Error) => void): () => void {
    if (this.hasLeft) end(new ClientGone())
    this.#endings.add(end)
    return () => this.#endings.delete(end)
  }

  leave(): void {
    if (this.hasLeft) return
    this.hasLeft = true
    for (const end of this.#endings) end(new ClientGone())
    this.#endings.clear()
  }
}
