import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { step } from '../step.js'
import { cleanEnvironment, run } from './child.js'

const quiet = {
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  TURBO_PRINT_VERSION_DISABLED: '1',
  DO_NOT_TRACK: '1',
  TURBO_UI: 'false',
}

/** Builds every package whose sources changed, in the order of their imports; says nothing more unless one fails. */
export async function build(root, lock) {
  await step(
    'Building',
    async () => {
      const [file, ...args] = turboCommand(root)
      const { code, output } = await run(
        file,
        [...args, 'run', 'compile', 'build', '--output-logs=errors-only', '--log-order=grouped', '--log-prefix=none'],
        {
          cwd: root,
          env: cleanEnvironment(quiet),
          lock,
        },
      )
      if (code !== 0) {
        throw Object.assign(new Error(`turbo run compile build ended with code ${code}.`), {
          code: 'BUILD_FAILED',
          hint: failingPart(output),
        })
      }
      return /(\d+) cached, (\d+) total/.exec(output)
    },
    counts =>
      counts && counts[1] === counts[2]
        ? 'Built, nothing had changed'
        : `Built ${counts ? `${counts[2] - counts[1]} of ${counts[2]} tasks` : ''}`,
  )
}

/** The program itself; the script in front of it, which would try to install what is missing, only as a last resort. */
function turboCommand(root) {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'windows' }[process.platform]
  const machine = { x64: '64', arm64: 'arm64' }[process.arch]
  const program = join(
    root,
    'node_modules',
    '@turbo',
    `${system}-${machine}`,
    'bin',
    process.platform === 'win32' ? 'turbo.exe' : 'turbo',
  )
  return existsSync(program) ? [program] : [process.execPath, join(root, 'node_modules', 'turbo', 'bin', 'turbo')]
}

const failingPart = output =>
  output
    .split('\n')
    .filter(line => line.trim() && !/^\s*(•|Tasks:|Cached:|Time:|Failed:|ERROR\\b|npm (warn|error))/.test(line))
    .slice(-60)
    .join('\n')
