/**
 * The limit end to end: `node:http`, named prepared statements, and PostgreSQL that builds the JSON; this server only puts the pieces together. It answers
 * the five questions alone, to the public alone, and checks nothing. Arguments: port, URL of the server as a superuser.
 */
import { createServer } from 'node:http'
import pg from 'pg'
import { queries } from '../postgres/queries.js'
import { statements } from '../postgres/statements.js'

const [port, url] = process.argv.slice(2)
const pools = {}

function poolOf(database) {
  const place = new URL(url)
  place.pathname = `/karya_${database}`
  pools[database] ??= new pg.Pool({ connectionString: place.href, max: 4 })
  return pools[database]
}

async function rowsOf(name, values) {
  const [database, text] = statements[name]
  const { rows } = await poolOf(database).query({ name, text, values, rowMode: 'array' })
  return rows
}

async function listing({ first }) {
  const products = await rowsOf('listing', [first])
  const found = await rowsOf('facilitiesByIds', [[...new Set(products.map(([, facilityId]) => facilityId))]])
  const byId = new Map(found)
  return `{"products":{"nodes":[${products.map(([json, id]) => `${json.slice(0, -1)},"facility":${byId.get(id) ?? null}}`).join(',')}]}}`
}

const answers = {
  listing,

  async picture({ code }) {
    const [found] = await rowsOf('facilityByCode', [code])
    if (!found) return '{"facilityByCode":null}'
    const [facility, id] = found
    const [sessions, [[products]], [[agreements]]] = await Promise.all([
      rowsOf('sessionsOfFacility', [id]),
      rowsOf('productsOfFacility', [id]),
      rowsOf('agreementsOfFacility', [id]),
    ])
    const partnerIds = [...new Set(sessions.flatMap(([, partners]) => partners.map(([, partnerId]) => partnerId)))]
    const names = new Map(partnerIds.length > 0 ? await rowsOf('partnersByIds', [partnerIds]) : [])
    const nodes = sessions.map(([json, partners]) => {
      const list = partners.map(([role, partnerId]) => `{"role":"${role}","partner":${names.get(partnerId) ?? null}}`)
      return `${json.slice(0, -1)},"partners":[${list.join(',')}]}`
    })
    return (
      `{"facilityByCode":${facility.slice(0, -1)},"trainingSessions":{"nodes":[${nodes.join(',')}]},` +
      `"products":{"nodes":${products}},"agreements":{"nodes":${agreements}}}}`
    )
  },

  async stats({ from, to }) {
    const [figures, provinces] = await Promise.all([rowsOf('salesByProvince', [from, to]), rowsOf('provinces', [])])
    const byCode = new Map(provinces)
    return `{"salesStats":{"rows":[${figures.map(([json, code]) => `{"province":${byCode.get(code)},${json.slice(1)}`).join(',')}]}}`
  },

  listingOfOne: async ({ first }) => {
    const [[nodes]] = await rowsOf('listingOfOne', [first])
    return `{"products":{"nodes":${nodes}}}`
  },

  statsOfOne: async ({ from, to }) => {
    const [[rows]] = await rowsOf('salesByCategory', [from, to])
    return `{"salesStats":{"rows":${rows}}}`
  },
}

const answersByText = new Map(Object.entries(queries).map(([name, { text }]) => [text, answers[name]]))
answersByText.set('{ __typename }', async () => '{"__typename":"Query"}')

createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const text = `{"data":${await answersByText.get(query)(variables)}}`
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  })
}).listen(Number(port), '127.0.0.1')
