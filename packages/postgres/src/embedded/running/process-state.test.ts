import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { describe, expect, it } from '@jest/globals'
import { mayBeServerOf, parseStat, processIdentity } from './process-state.ts'

describe('the state of a process', () => {
  it('reads state and start time behind a name with blanks and brackets', () => {
    const after = ['Z', ...Array.from({ length: 18 }, (_, index) => index), '225084', '0']
    expect(parseStat(`42 (a) b (c)) ${after.join(' ')}`)).toEqual({ state: 'Z', startedAt: '225084' })
  })

  it('knows the living from the dead', async () => {
    expect(processIdentity(process.pid)).toBe(processIdentity(process.pid))
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const processId = child.pid as number
    expect(processIdentity(processId)).toBeDefined()
    child.kill('SIGKILL')
    await new Promise(resolve => child.once('exit', resolve))
    expect(processIdentity(processId)).toBeUndefined()
  })

  it('takes no other program for a server', async () => {
    expect(await mayBeServerOf(process.pid, tmpdir())).toBe(process.platform === 'win32')
  })
})
