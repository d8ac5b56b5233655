import { describe, expect, it } from '@jest/globals'
import { parseAccounts } from './account.ts'

describe('parseAccounts', () => {
  it('takes accounts a server may run as: not root, nor the negative ids of macOS', () => {
    const passwd = [
      'root:x:0:0:root:/root:/bin/bash',
      '# a comment: of: no: account',
      'nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false',
      '_postgres:*:216:216:PostgreSQL Server:/var/empty:/usr/bin/false',
    ]
    expect(parseAccounts(passwd.join('\n'))).toEqual([{ name: '_postgres', uid: 216, gid: 216 }])
  })
})
