/** `@apollo/gateway` with `LocalGraphQLDataSource`: Apollo's subgraphs in the same process. Arguments: port, supergraph file, folder of the services' SDL. */
import { readFile } from 'node:fs/promises'
import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway'
import { ApolloServer } from '@apollo/server'
import { startStandaloneServer } from '@apollo/server/standalone'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { parse } from 'graphql'
import { serviceNames } from '../../graph/services.js'
import { resolvers } from './resolvers.js'

const [port, supergraph, folder] = process.argv.slice(2)
const subgraph = async name => {
  const typeDefs = parse(await readFile(`${folder}/${name}.graphql`, 'utf8'))
  return [name, buildSubgraphSchema([{ typeDefs, resolvers: resolvers[name] }])]
}
const schemas = Object.fromEntries(await Promise.all(serviceNames.map(subgraph)))
const gateway = new ApolloGateway({
  supergraphSdl: await readFile(supergraph, 'utf8'),
  buildService: ({ name }) => new LocalGraphQLDataSource(schemas[name]),
})
await startStandaloneServer(new ApolloServer({ gateway }), { listen: { port: Number(port), host: '127.0.0.1' } })
