import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { say } from '../step.js'
import { cleanEnvironment, endChildren, run } from './child.js'

/** How long jest may take to end after its last test. */
const graceMilliseconds = 20_000

/**
 * Runs jest over the whole repository, or over what `rest` names, and ends with the line `N passed, N failed`. The
 * numbers are jest's own, by the reporter beside this file; a suite that does not load counts as one failed.
 * @returns {Promise<number>} 0 only when at least one test ran and none failed
 */
export async function runTests(root, rest) {
  const folder = mkdtempSync(join(tmpdir(), 'karya-tests-'))
  const file = join(folder, 'counts.json')
  const hang = endHangingJest(file, rest)
  try {
    const jest = join(root, 'node_modules', 'jest', 'bin', 'jest.js')
    const reporter = fileURLToPath(new URL('./count-reporter.js', import.meta.url))
    // As flags and not as NODE_OPTIONS: jest hands them on to its workers, and the programs that tests start stay as users run them.
    const flags = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning']
    const { code } = await run(
      process.execPath,
      [...flags, jest, '--reporters=default', `--reporters=${reporter}`, '--watchman=false', ...rest],
      {
        cwd: root,
        env: cleanEnvironment({ KARYA_TEST_COUNTS: file }),
        shows: true,
      },
    )
    return tell(readCounts(file), code)
  } finally {
    hang.dispose()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A test that leaves a server or a pool open keeps jest alive for ever: that is a fault of the test, and no reason to wait. */
function endHangingJest(file, rest) {
  if (rest.some(argument => argument.startsWith('--watch'))) return { dispose: () => {} }
  let since = 0
  const timer = setInterval(() => {
    if (!existsSync(file)) return
    since ||= Date.now()
    if (Date.now() - since < graceMilliseconds) return
    say(
      'A test left something open, and jest does not end; it is ended. To find it: npx jest --detectOpenHandles',
      'plain',
    )
    endChildren('SIGKILL')
    clearInterval(timer)
  }, 1_000)
  return { dispose: () => clearInterval(timer) }
}

function tell(counts, code) {
  const { passed, skipped, skippedNames } = counts
  // jest may fail without a failing test: a crash, a bad setting, nothing to run.
  const failed = counts.failed || (code === 0 ? 0 : 1)
  const forBrowser = skippedNames.filter(name => /browser/i.test(name))
  list('Skipped, since no browser was found here (install chromium, or name one with CHROME_PATH):', forBrowser)
  list(
    'Skipped:',
    skippedNames.filter(name => !forBrowser.includes(name)),
  )
  if (passed + failed === 0) say('No test ran: nothing here has that name.', 'plain')
  say(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`, 'plain')
  return failed === 0 && passed > 0 ? 0 : 1
}

function list(title, names) {
  if (names.length === 0) return
  say(`\n${title}`, 'plain')
  for (const name of names.slice(0, 30)) say(`  ${name}`, 'plain')
  if (names.length > 30) say(`  and ${names.length - 30} more`, 'plain')
  say('', 'plain')
}

function readCounts(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { passed: 0, failed: 0, skipped: 0, skippedNames: [] }
  }
}
