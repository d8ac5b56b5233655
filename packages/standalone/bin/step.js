import { stripVTControlCharacters } from 'node:util'

const { env, stdout } = process
const isLively = Boolean(stdout.isTTY) && env.TERM !== 'dumb' && !env.CI
const isColoured = isLively && !env.NO_COLOR
const paint = (code, text) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = text => paint(1, text)
export const dim = text => paint(2, text)
export const green = text => paint(32, text)
export const red = text => paint(31, text)
export const cyan = text => paint(36, text)

/** One plain line; a title stands apart where a person looks on. */
export function say(text, kind) {
  if (kind === 'title') stdout.write(isLively ? `\n  ${bold(text)}\n\n` : `${text}\n`)
  else stdout.write(isLively && kind !== 'plain' ? `  ${text}\n` : `${text}\n`)
}

/** What went wrong and what to do: a code, a message, a hint. The stack is for developers, with KARYA_DEBUG=1. */
export function showError(error) {
  const code = typeof error?.code === 'string' ? `${error.code}: ` : ''
  const lines = [`${red('Karya cannot go on.')} ${code}${error?.message ?? error}`]
  if (error?.hint) lines.push(...String(error.hint).split('\n'))
  if (env.KARYA_DEBUG === '1' && error?.stack) lines.push(error.stack)
  const indent = isLively ? '  ' : ''
  process.stderr.write(`\n${lines.map(line => `${indent}${line}`).join('\n')}\n`)
}

/**
 * Shows a piece of work while it runs: on a terminal a turning sign with the seconds, else one plain line when it begins,
 * one every ten seconds and one at its end.
 * @param {string} doing what is being done, as in 'Building'
 * @param {(update: (detail: string) => void) => Promise<T>} work
 * @param {(value: T) => string | { text: string, detail: string }} done what to say when it is done
 */
export async function step(doing, work, done = () => doing) {
  const begun = performance.now()
  let detail = ''
  const line = isLively ? spinner(doing, begun, () => detail) : plainLines(doing, begun, () => detail)
  try {
    const value = await work(text => {
      detail = text
    })
    const outcome = done(value)
    const { text, detail: more } = typeof outcome === 'string' ? { text: outcome, detail: '' } : outcome
    line.end(green('✓'), text, more)
    return value
  } catch (error) {
    line.end(red('✗'), doing, 'failed')
    throw error
  }
}

export const seconds = since => `${((performance.now() - since) / 1000).toFixed(1)} s`

function spinner(doing, begun, detail) {
  const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
  let turn = 0
  const draw = () => {
    const text = `  ${cyan(frames[turn++ % frames.length])} ${doing} ${dim([seconds(begun), detail()].filter(Boolean).join('  '))}`
    stdout.write(
      `\r\u001b[2K${stripVTControlCharacters(text).length < (stdout.columns || 80) ? text : text.slice(0, stdout.columns || 80)}`,
    )
  }
  draw()
  const timer = setInterval(draw, 100)
  return {
    end(mark, text, more) {
      clearInterval(timer)
      const padding = ' '.repeat(Math.max(2, 28 - text.length))
      stdout.write(
        `\r\u001b[2K  ${mark} ${text}${padding}${dim(seconds(begun).padStart(7))}${more ? `  ${dim(more)}` : ''}\n`,
      )
    },
  }
}

function plainLines(doing, begun, detail) {
  stdout.write(`${doing} ...\n`)
  const timer = setInterval(
    () => stdout.write(`${doing} ... ${[seconds(begun), detail()].filter(Boolean).join(', ')}\n`),
    10_000,
  )
  return {
    end(mark, text, more) {
      clearInterval(timer)
      stdout.write(`${mark} ${text} (${seconds(begun)})${more ? `: ${more}` : ''}\n`)
    },
  }
}
