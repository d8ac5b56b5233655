import { Agent, type IncomingHttpHeaders, request } from 'node:http'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** The body, if it is JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: answers of any shape
  json: any
}

export interface Sent {
  method?: string | undefined
  path?: string | undefined
  headers?: Record<string, string | string[]> | undefined
  body?: string | Buffer | undefined
  /** Of this machine, 127.x.y.z: each is a client of its own to the limits. */
  address?: string | undefined
}

export interface Asked extends Pick<Sent, 'headers' | 'address'> {
  variables?: unknown
  operationName?: unknown
  extensions?: unknown
  token?: string | undefined
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 })

/** Nothing that is sent may keep its sender waiting for longer. */
const patienceMilliseconds = 60_000

let addresses = 0
/** An address that nobody has asked from: an attacker has many. */
export const newAddress = (): string => {
  addresses += 1
  return `127.1.${addresses >> 8}.${addresses & 255}`
}

let current = newAddress()
let uses = 0
/** Changes before the budget of one address is used up, so that attacks meet what stands behind it. */
const anAddress = (): string => {
  uses += 1
  if (uses % 100 === 0) current = newAddress()
  return current
}

export const closeConnections = (): void => agent.destroy()

export const send = (
  url: string,
  { method = 'POST', path = '/graphql', headers = {}, body, address = anAddress() }: Sent,
) =>
  new Promise<Answer>((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const options = { hostname, port, method, path, localAddress: address, agent, timeout: patienceMilliseconds }
    const length: Record<string, string> =
      body === undefined || 'content-length' in headers || 'transfer-encoding' in headers
        ? {}
        : { 'content-length': String(Buffer.byteLength(body)) }
    const sending = request({ ...options, headers: { ...length, ...headers } }, response => {
      const chunks: Buffer[] = []
      response.on('data', chunk => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, json: parse(text) })
      })
    })
    sending.on('timeout', () => sending.destroy(new Error(`${method} ${path} was not answered.`)))
    sending.on('error', reject)
    sending.end(body)
  })

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Asks as a client does. */
export const ask = (url: string, query: unknown, { token, headers, address, ...rest }: Asked = {}) =>
  send(url, {
    address,
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }), ...headers },
    body: JSON.stringify({ query, ...rest }),
  })

/** `400 QUERY_TOO_DEEP`, `200 data`, `200 userErrors NOT_FOUND`, `404` without a code. */
export function outcomeOf({ status, json }: Answer): string {
  const code = json?.errors?.[0]?.extensions?.code
  if (code) return `${status} ${code}`
  return json?.data ? `${status} data` : String(status)
}
