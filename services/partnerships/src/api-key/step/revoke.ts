import { accept, checkLength, isRefusal, refuse } from '@karya/postgres'
import { checkId } from '@karya/subgraph'
import { lockAgreement } from '../../agreement/step/lock.ts'
import type { Context } from '../../context.ts'
import type { RevokeApiKeyInput } from '../../generated/schema.ts'

const longestReason = 2000

/** A key is revoked once, by its partner or by who keeps the records of all facilities of its agreement; also one that is over. */
export const revokeApiKey = (input: RevokeApiKeyInput, { transact, viewer }: Context) =>
  transact('revokeApiKey', input, async repositories => {
    const { apiKeys } = repositories
    const unknown = refuse('NOT_FOUND', `No API key has the id ${input.id}. Find it with apiKeys.`, 'input', 'id')
    const shown = await apiKeys.shownById(checkId(input.id))
    if (!shown) return unknown
    if (viewer.role !== 'PARTNER') {
      const held = await lockAgreement(repositories, viewer, { id: shown.agreementId })
      if (isRefusal(held)) return unknown
    }
    const apiKey = await apiKeys.lock(shown.id)
    if (!apiKey) return unknown
    if (input.version != null && input.version !== apiKey.version) {
      const message = `Version ${input.version} was read, but the key is at version ${apiKey.version}. Read it again, then decide.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    if (apiKey.revokedAt) return refuse('INVALID_STATUS', 'The key is REVOKED already.', 'input', 'id')
    const reason = input.reason?.trim() || null
    const tooLong = checkLength(reason, longestReason, 'reason')
    if (tooLong) return tooLong
    return accept({ apiKey: await apiKeys.revoke(apiKey.id, reason) })
  })
