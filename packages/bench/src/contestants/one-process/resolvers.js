import { entityOf, fields } from '../../graph/fields.js'

/** The resolvers of each service over the data at hand; whatever is not here is a property. */
const entity = { __resolveReference: entityOf }
const own = (type, ...names) => Object.fromEntries(names.map(name => [name, fields[type][name]]))

export const resolvers = {
  facilities: { Query: own('Query', 'facilityByCode'), Facility: entity },
  products: {
    Query: own('Query', 'products'),
    Product: entity,
    Facility: { ...entity, ...own('Facility', 'products') },
  },
  training: {
    Query: own('Query', 'sessionByTopic'),
    TrainingSession: entity,
    Facility: { ...entity, ...own('Facility', 'sessions') },
  },
  partners: { Query: own('Query', 'partnerByName'), Partner: entity, Facility: entity },
}
