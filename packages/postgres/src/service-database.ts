import { DatabaseError } from './database-error.ts'
import { provisionDatabase } from './provision.ts'

/**
 * The database of a service: the one given for it alone, or one made for it, with a role of its own, on a server given for all.
 *
 * @throws DatabaseError where neither is given, or the server refuses
 */
export const databaseUrlOf = async (
  service: string,
  { own, server }: { own?: string | undefined; server?: string | undefined },
): Promise<string> => {
  if (own) return own
  if (server) return provisionDatabase(server, service)
  throw new DatabaseError(
    'DATABASE_NOT_GIVEN',
    `No database is given for ${service}.`,
    `Set ${service.toUpperCase()}_DATABASE_URL to its database, or DATABASE_URL to a server on which Karya may create it.`,
  )
}
