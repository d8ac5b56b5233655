import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface Asking {
  /** When it was to be sent. */
  due: number
  milliseconds: number
  fault?: string
}

export interface NormalClient {
  /** What it asked, in the order of the answers. */
  readonly asked: readonly Asking[]
  stop(): Promise<void>
}

const program = fileURLToPath(new URL('normal-client.js', import.meta.url))
const sampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../../../explorer/src/sample-queries/${name}.graphql`, import.meta.url))
export const storyFile = sampleFile('01-story-of-a-lapas')
/** Samples of one service and of all four, whose answers no attack may change. */
export const sampleFiles = [
  storyFile,
  ...['07-can-they-make-it', '15-programme-frameworks', '16-verify-a-certificate'].map(sampleFile),
]

/** One who asks samples every `beat` milliseconds, and wants no more than answers. */
export function startNormalClient(url: string, token: string, beat: number): NormalClient {
  const asked: Asking[] = []
  const child = fork(program, [url, token, String(beat), ...sampleFiles], { execArgv: [] })
  const ended = new Promise<void>(resolve => void child.once('close', () => resolve()))
  child.on('message', message => asked.push(message as Asking))
  return {
    asked,
    stop: async () => {
      if (child.connected) child.send('stop')
      await ended
    },
  }
}

/** The milliseconds that `share` of them did not take longer than. */
export function quantile(asked: readonly Asking[], share: number): number {
  const sorted = asked.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
