/** Mercurius with its gateway, which speaks Federation 1: it asks each service for its SDL and gets that form of it. Arguments: port, JSON of URLs by service. */
import mercuriusGateway from '@mercuriusjs/gateway'
import fastify from 'fastify'

const [port, urls] = process.argv.slice(2)
const services = Object.entries(JSON.parse(urls)).map(([name, url]) => ({ name, url, mandatory: true }))
const app = fastify()
await app.register(mercuriusGateway, { gateway: { services } })
await app.listen({ port: Number(port), host: '127.0.0.1' })
