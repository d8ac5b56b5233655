import { randomUUID } from 'node:crypto'
import { accept, checkLength, isRefusal, type Refusal, refuse } from '@karya/postgres'
import type { AgreementRow } from '../../agreement/row.ts'
import { lockAgreement } from '../../agreement/step/lock.ts'
import type { Context } from '../../context.ts'
import type { IssueApiKeyInput, UserErrorCode } from '../../generated/schema.ts'
import { makeKey } from '../secret.ts'

const longestLabel = 100

/** Keys in use of one agreement: one for each program that asks, and one beside it while it is changed. */
const mostKeys = 20

/**
 * A key is issued to the partner of an agreement in force, by who keeps the records of all its facilities. The key itself never enters
 * the transaction, so that neither the database nor the answer kept for the idempotency key holds it: a repeated call finds a record
 * that begins otherwise than the key made for it, which is then forgotten.
 */
export const issueApiKey = async (input: IssueApiKeyInput, { transact, viewer }: Context) => {
  const key = makeKey()
  const payload = await transact('issueApiKey', input, async repositories => {
    const { apiKeys, facilities: copy } = repositories
    const held = await lockAgreement(repositories, viewer, { id: input.agreementId, field: 'agreementId' })
    if (isRefusal(held)) return held
    const { agreement } = held
    const label = input.label.trim()
    const refused = checkInput({ ...input, label }, agreement, await copy.today(agreement))
    if (refused) return refused
    if ((await apiKeys.countActive(agreement.id)) >= mostKeys) {
      const message = `The agreement has ${mostKeys} keys in use, which is the most. Revoke one that is not needed.`
      return refuse('INVALID_VALUE', message, 'input', 'agreementId')
    }
    const apiKey = await apiKeys.insert(
      {
        id: randomUUID(),
        prefix: key.prefix,
        label,
        partnerId: agreement.partnerId,
        agreementId: agreement.id,
        scopes: [...new Set(input.scopes)],
        expiresOn: input.expiresOn ?? null,
      },
      key.hash,
    )
    return accept({ apiKey })
  })
  return { ...payload, key: payload.apiKey?.prefix === key.prefix ? key.text : null }
}

const checkInput = (
  { label, scopes, expiresOn }: Pick<IssueApiKeyInput, 'label' | 'scopes' | 'expiresOn'>,
  { status, validUntil }: AgreementRow,
  today: string,
): Refusal<UserErrorCode> | null => {
  if (status !== 'ACTIVE') {
    const message = `The agreement is ${status}. A key is issued while it is in force.`
    return refuse('INVALID_STATUS', message, 'input', 'agreementId')
  }
  if (!label) return refuse('INVALID_VALUE', 'The label is empty. Say what the key is for.', 'input', 'label')
  if (scopes.includes('WRITE_INQUIRIES') && !scopes.includes('READ_INQUIRIES')) {
    return refuse('INVALID_VALUE', 'WRITE_INQUIRIES needs READ_INQUIRIES as well. Give both.', 'input', 'scopes')
  }
  if (expiresOn && expiresOn < today) {
    return refuse('INVALID_PERIOD', `${expiresOn} has passed: it is ${today}.`, 'input', 'expiresOn')
  }
  if (expiresOn && validUntil && expiresOn > validUntil) {
    const message = `The agreement ends on ${validUntil}, before ${expiresOn}. Leave expiresOn out for a key that ends with it.`
    return refuse('INVALID_PERIOD', message, 'input', 'expiresOn')
  }
  return checkLength(label, longestLabel, 'label')
}
