import { spawn } from 'node:child_process'

/** A system account that programs run as: PostgreSQL refuses to run as root. */
export interface Account {
  name: string
  uid: number
  gid: number
}

export interface ProgramResult {
  exitCode: number
  /** Both streams, in the order they came. */
  output: string
}

/**
 * The environment of the server's programs. Not the parent's: PGDATA, PGOPTIONS and the like would change what they do.
 * Windows programs need the parent's to load at all.
 */
const environment =
  process.platform === 'win32' ? undefined : { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * Runs a program, as `account` when one is given, in `/` (the account may not be able to enter the current directory).
 * Settles when the program itself has ended, though a server it started may still hold its streams (Windows).
 * Rejects when it could not be started at all.
 */
export const runProgram = (program: string, parameters: string[], account?: Account): Promise<ProgramResult> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      ...(account && { uid: account.uid, gid: account.gid }),
      ...(environment && { env: environment, cwd: '/' }),
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    })
    let output = ''
    const collect = (chunk: Buffer) => {
      output += chunk.toString()
    }
    child.stdout.on('data', collect)
    child.stderr.on('data', collect)
    child.once('error', reject)
    child.once('exit', code => {
      const settle = () => {
        clearTimeout(timer)
        child.stdout.destroy()
        child.stderr.destroy()
        resolve({ exitCode: code ?? -1, output: output.trim() })
      }
      const timer = setTimeout(settle, 250)
      child.once('close', settle)
    })
  })
