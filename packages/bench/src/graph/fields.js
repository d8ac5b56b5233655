import { entities, facilityByCode, partners, products, sessions } from './data.js'

/** Fields that are more than a property of their object: by type and field, of the object and the arguments. Everywhere the same. */
export const fields = {
  Query: {
    facilityByCode: (_, { code }) => facilityByCode.get(code) ?? null,
    products: (_, { first, offset }) => products.slice(offset, offset + first),
    sessionByTopic: (_, { topic }) => sessions.find(session => session.topic === topic) ?? null,
    partnerByName: (_, { name }) => partners.find(partner => partner.name === name) ?? null,
  },
  Facility: {
    products: (facility, { first }) => facility.products.slice(0, first),
    sessions: (facility, { first }) => facility.sessions.slice(0, first),
  },
}

/** The entity that a representation names, null if there is none. */
export const entityOf = ({ __typename, id }) => entities[__typename]?.get(id) ?? null
