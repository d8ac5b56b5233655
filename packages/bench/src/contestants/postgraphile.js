/** PostGraphile 5 with its preset Amber and aggregates, on the marketplace's database. Needs Node 22. Arguments: port, URL of that database. */
import { createServer } from 'node:http'
import { PgAggregatesPreset } from '@graphile/pg-aggregates'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { jsonPgSmartTags } from 'postgraphile/utils'

const [port, connectionString] = process.argv.slice(2)

/** What its introspection cannot find: the facility of a product has no foreign key, and these columns no index of their own. */
const filtered = { behavior: '+attribute:filterBy' }
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      product: {
        tags: { foreignKey: '(facility_id) references facility_copy (id)|@fieldName facility' },
        attribute: { status: { tags: filtered } },
      },
      sales_month: {
        tags: { behavior: '+connection +resource:connection' },
        attribute: { grain: { tags: filtered }, currency: { tags: filtered }, month: { tags: filtered } },
      },
    },
  },
})

const preset = {
  extends: [PostGraphileAmberPreset, PgAggregatesPreset],
  plugins: [tags],
  pgServices: [makePgService({ connectionString, schemas: ['public'], poolConfig: { max: 4 } })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
}

const server = createServer()
await postgraphile(preset).createServ(grafserv).addTo(server)
server.listen(Number(port), '127.0.0.1')
