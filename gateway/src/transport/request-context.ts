import { signViewer, type Viewer } from '@karya/subgraph'

/** What one client request carries through all of its fetches. Apollo Server copies the object itself, so state is behind references. */
export interface RequestContext {
  viewer: Viewer
  /** The context of each in-process subgraph, made at its first fetch: one for all fetches of a query, so that DataLoaders batch over the whole of it. */
  subgraphContexts: Map<string, object>
  /** The signed viewer for the subgraphs behind HTTP; undefined without a secret. Signed at the first use. */
  signedViewer(): Promise<string | undefined>
}

export function createRequestContext(viewer: Viewer, secret: string | undefined): RequestContext {
  let signed: Promise<string> | undefined
  return {
    viewer,
    subgraphContexts: new Map(),
    signedViewer: async () => {
      if (secret) signed ??= signViewer(viewer, secret)
      return signed
    },
  }
}
