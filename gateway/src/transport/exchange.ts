import type { IncomingHttpHeaders } from 'node:http'
import { inOneGo } from '@karya/subgraph'
import type { Dispatcher } from 'undici'
import type { Answered, Departure } from './request-context.ts'

/** Where a service listens. */
export interface Address {
  origin: string
  path: string
}

export interface Exchange {
  dispatcher: Dispatcher
  address: Address
  headers: Record<string, string>
  body: string
  timeoutMilliseconds: number
}

/** Requests that wait for answers go on side by side, but for those with long ones: much text at once fills the young generation. */
const goOn = inOneGo<() => void>(resume => resume())
const mostBytesTogether = 16_384

/** A service took longer than it may. */
export class Overdue extends Error {
  override name = 'Overdue'
}

/**
 * One POST of JSON, answered whole. Lighter than `request` of undici, which makes a stream of every body. Rejects with what undici
 * says, with `Overdue` when the last byte has not come in time, or with `ClientGone` as soon as the client has left: the service then
 * sees its connection close.
 */
export function exchange(
  { dispatcher, address, headers, body, timeoutMilliseconds }: Exchange,
  departure: Departure,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let status = 0
    let controller: Dispatcher.DispatchController | undefined
    let reason: Error | undefined
    const end = (why: Error) => {
      reason = why
      clearTimeout(timer)
      reject(why)
      controller?.abort(why)
    }
    const timer = setTimeout(() => end(new Overdue(`no answer within ${timeoutMilliseconds} ms`)), timeoutMilliseconds)
    const stay = departure.onLeaving(end)
    const settle = () => {
      clearTimeout(timer)
      stay()
    }
    dispatcher.dispatch(
      { ...address, method: 'POST', headers, body, headersTimeout: 0, bodyTimeout: 0 },
      {
        onRequestStart: started => {
          controller = started
          if (reason) started.abort(reason)
        },
        onResponseStart: (_controller: unknown, statusCode: number, _headers: IncomingHttpHeaders) => {
          status = statusCode
        },
        onResponseData: (_controller, chunk) => {
          chunks.push(chunk)
        },
        onResponseEnd: () => {
          settle()
          const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)
          const resume = () => resolve({ status, body })
          if (body.length > mostBytesTogether) resume()
          else goOn(resume)
        },
        onResponseError: (_controller, error) => {
          settle()
          reject(error)
        },
      },
    )
  })
}
