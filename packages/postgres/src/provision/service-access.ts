import { createHmac } from 'node:crypto'
import type { Client } from 'pg'
import { openClient } from './connect.ts'

/** How one service reaches its database on the server that an admin URL points at. */
export interface ServiceAccess {
  /** Of the role and of the database alike: `karya_facilities`. */
  name: string
  /** Undefined when the admin has none: the server then trusts by other means. */
  password: string | undefined
  url: string
}

/**
 * The password follows from the admin's, so that instances agree without storing it anywhere, and it changes with it.
 * Everything else of the admin URL is kept: host, port, and parameters such as `sslmode`.
 */
export const serviceAccess = (adminUrl: string, service: string): ServiceAccess => {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(service)) {
    throw new RangeError(`A service is named in small letters, digits and underscores, not "${service}".`)
  }
  const name = `karya_${service}`
  const password = derivePassword(openClient(adminUrl), name)
  return { name, password, url: withIdentity(adminUrl, name, password) }
}

/** Asked of the client, since it knows every place a password may stand in: before the host, a parameter, PGPASSWORD. */
const derivePassword = (admin: Client, role: string) =>
  typeof admin.password === 'string' && admin.password !== ''
    ? createHmac('sha256', admin.password).update(role).digest('hex')
    : undefined

const withIdentity = (adminUrl: string, name: string, password: string | undefined) => {
  // A URL that names its host in a parameter (a socket's folder) has no place before the host for user and password.
  const url = new URL(adminUrl.replace(/^(\w+:\/\/)[^/?#]*@(?=\/)/, '$1'))
  url.searchParams.delete('user')
  url.searchParams.delete('password')
  url.pathname = `/${name}`
  if (url.host === '') {
    url.searchParams.set('user', name)
    if (password) url.searchParams.set('password', password)
  } else {
    url.username = name
    url.password = password ?? ''
  }
  return url.href
}
