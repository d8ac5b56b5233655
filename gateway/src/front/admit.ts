import type { IncomingHttpHeaders } from 'node:http'
import type { Viewer } from '@karya/subgraph'
import type { Admission, Admitted } from '../admission/admission.ts'
import type { Identify } from '../identity/identify.ts'
import type { Operation, Variables } from '../operation/operation.ts'
import type { RequestContext } from '../transport/request-context.ts'

/** Charges one request to its caller. Throws `QUERY_TOO_COSTLY` or `RATE_LIMITED`. */
export type Admit = (operation: Operation, variables: Variables, context: RequestContext) => Promise<Admitted>

export const createAdmit =
  (admission: Admission): Admit =>
  (operation, variables, { viewer, address }) =>
    admission.admit({
      cost: operation.costOf(variables),
      viewer,
      address,
      explainCost: () => operation.costOf.explain(variables),
    })

/** Who asks, from an address that did not guess too often. */
export type IdentifyCaller = (headers: IncomingHttpHeaders, address: string) => Promise<Viewer>

/** Whoever shows nothing guesses nothing. */
export const createIdentifyCaller =
  (admission: Admission, identify: Identify): IdentifyCaller =>
  (headers, address) =>
    headers.authorization === undefined && headers['x-api-key'] === undefined
      ? identify(headers)
      : admission.limitGuessing(address, () => identify(headers))
