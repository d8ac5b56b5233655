import { readFileSync } from 'node:fs'

/**
 * Under npm: calls `onGone` once when that npm is gone, which may be without a signal to us. npm passes SIGTERM to the
 * shell that it runs a script in, and the shell dies without a word; a killed npm leaves even the shell behind. A process
 * that was started without npm may outlive its parent, as with nohup.
 * @returns {{ dispose(): void }}
 */
export function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return { dispose: () => {} }
  const parent = process.ppid
  const grandparent = isShell(parent) ? parentOf(parent) : null
  const isGone = () => process.ppid !== parent || (grandparent !== null && parentOf(parent) !== grandparent)
  const timer = setInterval(() => {
    if (!isGone()) return
    clearInterval(timer)
    onGone()
  }, 400)
  timer.unref()
  return { dispose: () => clearInterval(timer) }
}

/** Whether it is the `sh -c` that npm runs a script in. Some shells replace themselves by the program: then it is npm. */
const isShell = pid => read(`/proc/${pid}/cmdline`)?.split('\0')[1] === '-c'

/** The second field after the name, which may hold spaces and brackets. Null where there is no /proc. */
function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`)
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : null
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
