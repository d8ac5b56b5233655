/**
 * The limit: what somebody would write for these four questions alone. It asks the same subgraphs for entities by their keys, each entity once, over undici, and
 * joins objects by maps. It checks nothing and can answer nothing else. Arguments: port, JSON of URLs by service.
 */
import { createServer } from 'node:http'
import { Pool } from 'undici'
import { queries } from '../graph/queries.js'

const [port, urls] = process.argv.slice(2)
const pools = Object.fromEntries(
  Object.entries(JSON.parse(urls)).map(([name, url]) => [
    name,
    { pool: new Pool(new URL(url).origin), path: new URL(url).pathname },
  ]),
)
const headers = { 'content-type': 'application/json' }

async function ask(service, query, variables) {
  const { pool, path } = pools[service]
  const { body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify({ query, variables }) })
  return (await body.json()).data
}

/** Entities of one type by their ids, each asked for once. */
async function join(service, type, selection, ids) {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const query = `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{${selection}}}}`
  const representations = wanted.map(id => ({ __typename: type, id }))
  const { _entities } = await ask(service, query, { representations })
  return new Map(wanted.map((id, index) => [id, _entities[index]]))
}

const productFields = 'sku name price{amount currency}stock materials facility{id}session{id}'

const answers = {
  tiny: ({ code }) =>
    ask('facilities', 'query($code:String!){facilityByCode(code:$code){id name kind capacity}}', { code }),

  async list({ offset }) {
    const query = `query($offset:Int!){products(first:50,offset:$offset){${productFields}}}`
    const { products } = await ask('products', query, { offset })
    const [facilities, sessions] = await Promise.all([
      join(
        'facilities',
        'Facility',
        'name kind province{name}',
        products.flatMap(({ facility }) => facility?.id ?? []),
      ),
      join(
        'training',
        'TrainingSession',
        'topic startsOn',
        products.flatMap(({ session }) => session?.id ?? []),
      ),
    ])
    for (const product of products) {
      product.facility = product.facility && facilities.get(product.facility.id)
      product.session = product.session && sessions.get(product.session.id)
    }
    return { products }
  },

  async rows({ offset }) {
    const query =
      'query($offset:Int!){products(first:1000,offset:$offset){id sku name status price{amount currency}stock facility{id}}}'
    const { products } = await ask('products', query, { offset })
    const facilities = await join(
      'facilities',
      'Facility',
      'code name',
      products.flatMap(({ facility }) => facility?.id ?? []),
    )
    for (const product of products) product.facility = product.facility && facilities.get(product.facility.id)
    return { products }
  },

  async deep({ code }) {
    const query = 'query($code:String!){facilityByCode(code:$code){id name province{name}}}'
    const { facilityByCode: facility } = await ask('facilities', query, { code })
    if (!facility) return { facilityByCode: null }
    const ids = [facility.id]
    const [withSessions, withProducts, withPartners] = await Promise.all([
      join('training', 'Facility', 'sessions(first:3){topic startsOn enrolled partners{id}}', ids),
      join('products', 'Facility', 'products(first:5){name price{amount currency}session{id}}', ids),
      join('partners', 'Facility', 'partners{name kind facilities{id}}', ids),
    ])
    const { sessions } = withSessions.get(facility.id)
    const { products } = withProducts.get(facility.id)
    const { partners } = withPartners.get(facility.id)
    const facilityIds = partners.flatMap(partner => partner.facilities.map(({ id }) => id))
    const [productSessions, names, stocks, sessionPartners] = await Promise.all([
      join(
        'training',
        'TrainingSession',
        'topic partners{id}',
        products.flatMap(({ session }) => session?.id ?? []),
      ),
      join('facilities', 'Facility', 'name', facilityIds),
      join('products', 'Facility', 'products(first:2){name stock}', facilityIds),
      join(
        'partners',
        'Partner',
        'name kind',
        sessions.flatMap(session => session.partners.map(({ id }) => id)),
      ),
    ])
    const teacherIds = [...productSessions.values()].flatMap(session => session.partners.map(({ id }) => id))
    const teachers = await join('partners', 'Partner', 'name facilities{id}', teacherIds)
    const placeIds = [...teachers.values()].flatMap(partner => partner.facilities.map(({ id }) => id))
    const places = await join('facilities', 'Facility', 'name province{name}', placeIds)

    for (const teacher of teachers.values()) teacher.facilities = teacher.facilities.map(({ id }) => places.get(id))
    for (const session of productSessions.values())
      session.partners = session.partners.map(({ id }) => teachers.get(id))
    for (const product of products) product.session = product.session && productSessions.get(product.session.id)
    for (const session of sessions) session.partners = session.partners.map(({ id }) => sessionPartners.get(id))
    for (const partner of partners) {
      partner.facilities = partner.facilities.map(({ id }) => ({
        name: names.get(id).name,
        products: stocks.get(id).products,
      }))
    }
    return { facilityByCode: { name: facility.name, province: facility.province, sessions, products, partners } }
  },
}

const answersByText = new Map(Object.entries(queries).map(([name, { text }]) => [text, answers[name]]))
answersByText.set('{ __typename }', async () => ({ __typename: 'Query' }))

createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', async () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const answer = answersByText.get(query)
    const text = JSON.stringify(
      answer ? { data: await answer(variables) } : { errors: [{ message: 'Not one of the four.' }] },
    )
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  })
}).listen(Number(port), '127.0.0.1')
