import { CodedError, type ErrorCode } from '@karya/subgraph'

/** How large a document may be before anything is done with it. Whole numbers; a document above one of them is refused. */
export interface DocumentLimits {
  /** Characters of the text, comments and white space included. */
  characters: number
  /** Tokens as GraphQL counts them: names, numbers, strings and punctuation. */
  tokens: number
  operations: number
  fragments: number
  /** Variables of all operations together. */
  variables: number
  directives: number
  /** Fields below one another, fragments expanded. */
  depth: number
  /** Lists of the introspection schema below one another that can lead in a circle: `fields { type { fields` has two. */
  introspectionDepth: number
  /** Lists and objects within one another in the value of one argument. */
  valueDepth: number
  /** Fields of the outermost selection of one operation, fragments expanded. */
  rootFields: number
  /** Fields of all operations together, each fragment counted wherever it is used. */
  fields: number
  /** Fields that the client gives a name of its own, fragments expanded. */
  aliases: number
  /** Pairs of fields that stand at one place of the answer under one name, each counted once for every level above it. */
  comparisons: number
}

/**
 * Measured on graphql 16.15: a document at any one of these limits is validated in about 20 ms at most. Validation compares
 * every two fields that stand at one place (`OverlappingFieldsCanBeMergedRule`) and every two fragments: 10,000 comparisons
 * took 5 to 20 ms, 50 fragments 20 ms, 100 of them up to 78 ms. A full introspection has 184 tokens, and is 14 fields deep.
 */
export const defaultDocumentLimits: DocumentLimits = {
  characters: 100_000,
  tokens: 5_000,
  operations: 20,
  fragments: 50,
  variables: 100,
  directives: 50,
  depth: 20,
  introspectionDepth: 2,
  valueDepth: 20,
  rootFields: 20,
  fields: 500,
  aliases: 50,
  comparisons: 10_000,
}

/** For each limit: the code of its refusal, what is counted, and how to ask for less. */
const refusals: Record<keyof DocumentLimits, [code: ErrorCode, counted: string, advice: string]> = {
  characters: ['DOCUMENT_TOO_LARGE', 'characters of text', 'Give values as variables, and ask in several requests.'],
  tokens: ['DOCUMENT_TOO_LARGE', 'tokens', 'Give lists and inputs as variables, and ask in several requests.'],
  operations: ['DOCUMENT_TOO_LARGE', 'operations', 'Send only the operation that is to be carried out.'],
  fragments: ['DOCUMENT_TOO_LARGE', 'fragments', 'Put fragments together, and leave out those that are not used.'],
  variables: ['DOCUMENT_TOO_LARGE', 'variables', 'Put values that belong together into one input.'],
  directives: ['DOCUMENT_TOO_LARGE', 'directives', 'Put @skip or @include on a fragment instead of on each field.'],
  depth: ['QUERY_TOO_DEEP', 'fields below one another', 'Ask for what lies deeper in a second request, by its id.'],
  introspectionDepth: [
    'QUERY_TOO_DEEP',
    'lists of types and fields of the schema below one another',
    'Introspection never needs more; follow the names of types instead.',
  ],
  valueDepth: [
    'QUERY_TOO_DEEP',
    'lists and objects within one another in an argument',
    'No input of the schema needs it.',
  ],
  rootFields: ['QUERY_TOO_WIDE', 'fields at the root', 'Ask in several requests.'],
  fields: ['QUERY_TOO_WIDE', 'fields, fragments counted wherever they are used', 'Ask in several requests.'],
  aliases: ['TOO_MANY_ALIASES', 'aliases', 'Take a list with a filter instead of one field for each record.'],
  comparisons: [
    'QUERY_TOO_WIDE',
    'comparisons between fields selected again and again at one place',
    'Select each field once.',
  ],
}

/** Refuses a count above its limit, with the limit, the count, and how to ask for less. Throws `CodedError`. */
export function refuseAbove(limits: DocumentLimits, of: keyof DocumentLimits, requested: number, where = ''): void {
  const limit = limits[of]
  if (requested <= limit) return
  const [code, counted, advice] = refusals[of]
  const message = `At most ${limit} ${counted} are accepted; this document has ${requested} or more${where}. ${advice}`
  throw new CodedError(code, message, { limitOf: of, limit, requested })
}
