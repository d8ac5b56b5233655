import type { FastifyReply } from 'fastify'

/** Says that an answer depends on these headers of the request, besides those that were named before. */
export function addVary(reply: FastifyReply, ...names: string[]): void {
  const given = reply.getHeader('vary')
  reply.header('vary', [...(given === undefined ? [] : [String(given)]), ...names].join(', '))
}
