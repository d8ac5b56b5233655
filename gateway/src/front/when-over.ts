import type { ServerResponse } from 'node:http'

/** Tells once that a response is over: sent whole, or not, because the client has left, be it before this is asked. */
export function whenOver(response: ServerResponse, tell: (isSent: boolean) => void): void {
  if (response.closed) tell(response.writableFinished)
  else response.once('close', () => tell(response.writableFinished))
}
