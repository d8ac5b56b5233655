/** A whole answer, whoever sends it. Names of headers are in lower case; Content-Length is the sender's to set. */
export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}
