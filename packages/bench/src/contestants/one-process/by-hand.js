/** The limit in one process: `node:http`, the data at hand, each answer built for its request. Argument: port. */
import { createServer } from 'node:http'
import { facilityByCode, products } from '../../graph/data.js'
import { queries } from '../../graph/queries.js'

const price = ({ price: given }) => given && { amount: given.amount, currency: given.currency }

const answers = {
  tiny({ code }) {
    const facility = facilityByCode.get(code)
    if (!facility) return { facilityByCode: null }
    const { id, name, kind, capacity } = facility
    return { facilityByCode: { id, name, kind, capacity } }
  },
  list: ({ offset }) => ({
    products: products.slice(offset, offset + 50).map(product => ({
      sku: product.sku,
      name: product.name,
      price: price(product),
      stock: product.stock,
      materials: product.materials,
      facility: {
        name: product.facility.name,
        kind: product.facility.kind,
        province: { name: product.facility.province.name },
      },
      session: product.session && { topic: product.session.topic, startsOn: product.session.startsOn },
    })),
  }),
  rows: ({ offset }) => ({
    products: products.slice(offset, offset + 1_000).map(product => ({
      id: product.id,
      sku: product.sku,
      name: product.name,
      status: product.status,
      price: price(product),
      stock: product.stock,
      facility: { code: product.facility.code, name: product.facility.name },
    })),
  }),
  deep({ code }) {
    const facility = facilityByCode.get(code)
    if (!facility) return { facilityByCode: null }
    return {
      facilityByCode: {
        name: facility.name,
        province: { name: facility.province.name },
        sessions: facility.sessions.slice(0, 3).map(({ topic, startsOn, enrolled, partners }) => ({
          topic,
          startsOn,
          enrolled,
          partners: partners.map(({ name, kind }) => ({ name, kind })),
        })),
        products: facility.products.slice(0, 5).map(product => ({
          name: product.name,
          price: price(product),
          session: product.session && {
            topic: product.session.topic,
            partners: product.session.partners.map(partner => ({
              name: partner.name,
              facilities: partner.facilities.map(({ name, province }) => ({ name, province: { name: province.name } })),
            })),
          },
        })),
        partners: facility.partners.map(partner => ({
          name: partner.name,
          kind: partner.kind,
          facilities: partner.facilities.map(place => ({
            name: place.name,
            products: place.products.slice(0, 2).map(({ name, stock }) => ({ name, stock })),
          })),
        })),
      },
    }
  },
}

const answersByText = new Map(Object.entries(queries).map(([name, { text }]) => [text, answers[name]]))
answersByText.set('{ __typename }', () => ({ __typename: 'Query' }))

createServer((request, response) => {
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString())
    const answer = answersByText.get(query)
    const text = JSON.stringify(
      answer ? { data: answer(variables) } : { errors: [{ message: 'Not one of the four.' }] },
    )
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }).end(text)
  })
}).listen(Number(process.argv[2]), '127.0.0.1')
