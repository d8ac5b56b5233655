/** A whole answer, whoever sends it. Names of headers are in lower case; Content-Length is the sender's to set. */
export interface HttpAnswer {
  status: number
  headers: Record<string, string>
  body: string | Buffer
}

/** The same with its headers as names and values in turn, which `writeHead` takes at a third of the cost. */
export interface WrittenAnswer {
  status: number
  headers: string[]
  body: string | Buffer
}
