import { createGraphiQLFetcher } from '@graphiql/toolkit'

/** What the page says where introspection is off, as it is in production. */
export const schemaIsHidden = 'This gateway does not show its schema. Queries work all the same.'

const url = new URL('graphql', document.baseURI).href
const ask = createGraphiQLFetcher({ url })

/** Asks the gateway that serves the page. Throws `schemaIsHidden` for GraphiQL's introspection where that is refused. */
export const fetcher = createGraphiQLFetcher({
  url,
  schemaFetcher: async (request, options) => {
    const answer = await ask(request, options)
    const [error] = ('errors' in answer && answer.errors) || []
    if (error?.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') throw new Error(schemaIsHidden)
    return answer
  },
})
