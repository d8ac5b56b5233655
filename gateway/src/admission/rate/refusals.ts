import { HeaderMap } from '@apollo/server'
import { CodedError } from '@karya/subgraph'

/** A refusal for want of budget, as HTTP wants it: 429 with `Retry-After`, which the body repeats as `retryAfterSeconds`. */
export function rateLimited(
  message: string,
  retryAfterSeconds: number,
  headers: Readonly<Record<string, string>> = {},
): CodedError {
  const advice = `Try again in ${retryAfterSeconds} second${retryAfterSeconds === 1 ? '' : 's'}.`
  return new CodedError('RATE_LIMITED', `${message} ${advice}`, {
    retryAfterSeconds,
    http: {
      status: 429,
      headers: new HeaderMap([['retry-after', String(retryAfterSeconds)], ...Object.entries(headers)]),
    },
  })
}
