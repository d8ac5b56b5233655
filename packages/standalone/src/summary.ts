import { bold, cyan, dim, say } from '../bin/step.js'

const sample = '{ facilities(first: 3) { totalCount nodes { name province { name } } } }'

/** Where Karya answers, and what to send it first. */
export function showSummary(url: string): void {
  const address = reachable(url)
  const lines = [
    '',
    `${bold('Karya is ready')} ${dim(`after ${(performance.now() / 1000).toFixed(1)} s`)}`,
    '',
    `GraphQL   ${cyan(`${address}/graphql`)}`,
    `Explorer  ${cyan(`${address}/`)}`,
    '',
    'Ask it something, in the explorer or here:',
    '',
    `curl -s ${address}/graphql -H 'content-type: application/json' \\`,
    `  -d '${JSON.stringify({ query: sample })}'`,
    '',
    dim('Ctrl-C ends it.'),
    '',
  ]
  for (const line of lines) say(line)
}

/** `0.0.0.0` is where to listen, not where to call. */
const reachable = (url: string) => url.replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]')
