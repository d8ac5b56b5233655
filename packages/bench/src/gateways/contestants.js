import { createRequire } from 'node:module'
import { gatewayProgram } from '../karya-programs.js'

const own = file => new URL(`../contestants/${file}`, import.meta.url)
const versionOf = name => createRequire(import.meta.url)(`${name}/package.json`).version
const noTelemetry = { APOLLO_TELEMETRY_DISABLED: 'true' }

/** Every limit as it is, but for how much one address may ask in a minute: here one asks everything. */
const manyRequests = 'PUBLIC=1000000000/1000000000000'

const karya =
  limits =>
  (port, { supergraph }) => ({
    program: gatewayProgram,
    env: {
      PORT: String(port),
      HOST: '127.0.0.1',
      SUPERGRAPH_PATH: supergraph,
      KARYA_LIMITS: limits,
      RATE_LIMITS: manyRequests,
    },
  })

const hive = (port, { supergraph, directory }, ...options) => ({
  program: new URL('../../node_modules/@graphql-hive/gateway/dist/bin.js', import.meta.url),
  args: ['supergraph', supergraph, '--host', '127.0.0.1', '--port', String(port), ...options],
  directory,
})

/** Gateways in front of the same subgraphs over HTTP. @type {import('../measure/race.js').Contestant[]} */
export const overHttp = [
  {
    id: 'karya',
    title: 'Karya',
    role: 'ours',
    program: karya('off'),
    note: '`KARYA_LIMITS=off`, as no peer has limits here',
  },
  {
    id: 'karya-limits',
    title: 'Karya, limits on',
    role: 'ours',
    program: karya('on'),
    note: 'every limit at its default, but for the budget of one address in a minute: here one asks everything',
  },
  {
    id: 'apollo',
    title: `@apollo/gateway ${versionOf('@apollo/gateway')}`,
    role: 'peer',
    program: (port, { supergraph }) => ({
      program: own('apollo-gateway.js'),
      args: [String(port), supergraph],
      env: noTelemetry,
    }),
  },
  { id: 'hive', title: `Hive Gateway ${versionOf('@graphql-hive/gateway')}`, role: 'peer', program: hive },
  {
    id: 'hive-rust',
    title: 'Hive Gateway, Rust planner',
    role: 'peer',
    program: (port, shared) => hive(port, shared, '--hive-router-runtime'),
  },
  {
    id: 'mercurius',
    title: `Mercurius gateway ${versionOf('@mercuriusjs/gateway')}`,
    role: 'older',
    program: (port, { urls }) => ({ program: own('mercurius-gateway.js'), args: [String(port), JSON.stringify(urls)] }),
    note: 'it speaks Federation 1 alone: it gets that form of the same schemas, and is not counted as a peer',
  },
  {
    id: 'by-hand',
    title: 'written by hand',
    role: 'limit',
    program: (port, { urls }) => ({ program: own('by-hand-gateway.js'), args: [String(port), JSON.stringify(urls)] }),
  },
]

/** Gateway and subgraphs in one process. @type {import('../measure/race.js').Contestant[]} */
export const inOneProcess = [
  {
    id: 'karya',
    title: 'Karya',
    role: 'ours',
    program: (port, { supergraph }) => ({
      program: own('one-process/karya.js'),
      args: [String(port), supergraph],
    }),
  },
  {
    id: 'apollo',
    title: 'Apollo, LocalGraphQLDataSource',
    role: 'peer',
    program: (port, { supergraph, directory }) => ({
      program: own('one-process/apollo.js'),
      args: [String(port), supergraph, directory],
      env: noTelemetry,
    }),
  },
  {
    id: 'by-hand',
    title: 'written by hand',
    role: 'limit',
    program: port => ({ program: own('one-process/by-hand.js'), args: [String(port)] }),
  },
]
