import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian and others put it; tests of pages are skipped, and say so, where there is none. */
export const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface OpenPage {
  page: Page
  /** Every address that the page asked for outside of its own server. */
  strangers: string[]
  /** Every error in its console. */
  errors: string[]
  close(): Promise<void>
}

/** Opens a page as a visitor sees it at this width. */
export const openPage = async (url: string, width: number): Promise<OpenPage> => {
  const browser: Browser = await chromium.launch({ executablePath: browserPath as string, args: flags })
  const page = await browser.newPage({ viewport: { width, height: 800 } })
  const strangers: string[] = []
  const errors: string[] = []
  page.on('request', request => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(url).origin) strangers.push(request.url())
  })
  page.on('console', message => void (message.type() === 'error' && errors.push(message.text())))
  await page.goto(url)
  return { page, strangers, errors, close: () => browser.close() }
}
