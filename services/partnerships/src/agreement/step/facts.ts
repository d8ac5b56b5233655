import { randomUUID } from 'node:crypto'
import { checkLength, type Refusal, refuse } from '@karya/postgres'
import type { UserErrorCode } from '../../generated/schema.ts'
import type { DocumentRow } from '../row.ts'

const longest = { number: 100, title: 300, url: 1000 }
const mostDocuments = 50

/** What may be said of an agreement, whenever it is said. */
export const checkFacts = (
  facts: { number?: string | null; title?: string | null; signedOn?: string | null },
  today: string,
): Refusal<UserErrorCode> | null => {
  const { number, title, signedOn } = facts
  if (number != null && !number.trim()) {
    return refuse(
      'INVALID_VALUE',
      'The number is empty. Give it as the document bears it, or leave it out.',
      'input',
      'number',
    )
  }
  if (signedOn && signedOn > today) {
    return refuse(
      'INVALID_PERIOD',
      `${signedOn} has not come yet: it is ${today}. Record it on the day.`,
      'input',
      'signedOn',
    )
  }
  return checkLength(number, longest.number, 'number') ?? checkLength(title, longest.title, 'title')
}

export const checkDocuments = (
  documents: readonly { title: string; url: string }[],
  field: string,
): Refusal<UserErrorCode> | null => {
  if (documents.length > mostDocuments) {
    return refuse(
      'INVALID_VALUE',
      `${documents.length} documents at once; give at most ${mostDocuments}.`,
      'input',
      field,
    )
  }
  for (const { title, url } of documents) {
    if (!title.trim()) return refuse('INVALID_VALUE', 'A document has no title. Say what it is.', 'input', field)
    if (!/^https?:\/\/[\x21-\x7e]+$/.test(url) || !URL.canParse(url)) {
      const message = `The address of "${title.slice(0, 40)}" has to be one of the web, beginning with http:// or https://.`
      return refuse('INVALID_VALUE', message, 'input', field)
    }
    const tooLong = checkLength(title, longest.title, field) ?? checkLength(url, longest.url, field)
    if (tooLong) return tooLong
  }
  return null
}

export const documentRows = (
  agreementId: string,
  documents: readonly { title: string; url: string }[],
): DocumentRow[] => documents.map(({ title, url }) => ({ id: randomUUID(), agreementId, title: title.trim(), url }))

export const refuseNumber = (number: string) =>
  refuse('ALREADY_EXISTS', `Another agreement has the number ${JSON.stringify(number)}.`, 'input', 'number')
