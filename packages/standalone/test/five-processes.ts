import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'

const root = new URL('../../../', import.meta.url)

export interface Process {
  name: string
  /** `http://127.0.0.1:PORT` */
  url: string
  stop(): Promise<void>
}

/** Starts one of the five, as its image does, and waits until it says where it is. */
export const startProcess = (name: string, main: string, settings: Record<string, string>): Promise<Process> => {
  const own = Object.entries(process.env).filter(([key]) => !/DATABASE_URL|^KARYA_|^JWKS_|^HOST$|_URL$/.test(key))
  const child: ChildProcess = spawn(process.execPath, [fileURLToPath(new URL(main, root))], {
    env: { ...Object.fromEntries(own), PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<void>(resolve => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const url = new RegExp(`Karya ${name}: (http://[^/]+)/graphql`).exec(said)?.[1]
      if (!url) return
      const stop = async () => {
        child.kill('SIGTERM')
        await ended
      }
      resolve({ name, url, stop })
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    ended.then(() => reject(new Error(`${name} ended before it answered:\n${said}`)))
  })
}

export interface FiveProcesses {
  gateway: Process
  services: Record<string, Process>
  stop(): Promise<void>
}

/** The four services and the gateway as processes of their own, signed viewers between them, on the databases given by service. */
export const startFiveProcesses = async (
  databases: Record<string, string>,
  dataDirectory: string,
): Promise<FiveProcesses> => {
  const secret = randomBytes(32).toString('base64url')
  const startService = (name: string, settings: Record<string, string> = {}) =>
    startProcess(name, `services/${name}/dist/main.js`, {
      [`${name.toUpperCase()}_DATABASE_URL`]: databases[name] as string,
      KARYA_DATA_DIR: dataDirectory,
      SUBGRAPH_SECRET: secret,
      ...settings,
    })
  const facilities = await startService('facilities')
  const others = await Promise.all(
    ['training', 'marketplace', 'partnerships'].map(name =>
      startService(name, { FACILITIES_URL: `${facilities.url}/graphql` }),
    ),
  )
  const services = Object.fromEntries([facilities, ...others].map(service => [service.name, service]))
  const urls = Object.values(services).map(({ name, url }) => [`${name.toUpperCase()}_URL`, `${url}/graphql`])
  const gateway = await startProcess('gateway', 'gateway/dist/main.js', {
    ...Object.fromEntries(urls),
    SUBGRAPH_SECRET: secret,
  })
  return {
    gateway,
    services,
    stop: async () => {
      await gateway.stop()
      await Promise.all(Object.values(services).map(service => service.stop()))
    },
  }
}
