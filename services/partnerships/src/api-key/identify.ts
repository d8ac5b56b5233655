import type { Repositories } from '../database.ts'
import type { ApiKeyHolderRow } from './row.ts'
import { isSameHash } from './secret.ts'

/**
 * Whose key it is. An unknown beginning, a wrong secret and a revoked key are all null, so that nobody learns from the answer which keys
 * there are. Who has the right secret of one that is over is told so, and only what is in use is noted as used.
 */
export const identifyApiKey = async (
  { apiKeys }: Repositories,
  { prefix, hash }: { prefix: string; hash: string },
): Promise<ApiKeyHolderRow | null> => {
  const key = await apiKeys.heldByPrefix(prefix)
  if (!key || !isSameHash(key.secretHash, hash) || key.status === 'REVOKED') return null
  if (key.status === 'ACTIVE') await apiKeys.noteUse(key.id)
  const { status, partnerId, facilityIds, scopes } = key
  return { status, partnerId, facilityIds, scopes }
}
