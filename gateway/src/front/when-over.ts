import type { ServerResponse } from 'node:http'

/** Tells once that a response is over: sent whole, or not, because the client has left. */
export function whenOver(response: ServerResponse, tell: (isSent: boolean) => void): void {
  response.once('close', () => tell(response.writableFinished))
}
