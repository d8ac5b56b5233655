import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** Whether this machine has the program; Debian has it in the package redis-server. */
export const hasRedisServer = (): boolean => spawnSync('redis-server', ['--version']).status === 0

export interface RedisServer {
  url: string
  stop(): Promise<void>
}

/** A Redis on this port of the loopback address, or a free one, that keeps nothing. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const taken = port ?? (await freePort())
  const server = spawn('redis-server', [
    '--port',
    String(taken),
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
  ])
  await ready(server)
  return {
    url: `redis://127.0.0.1:${taken}`,
    stop: async () => {
      server.kill('SIGKILL')
      await once(server, 'exit')
    },
  }
}

async function ready(server: ChildProcess): Promise<void> {
  for await (const line of server.stdout as NonNullable<typeof server.stdout>) {
    if (String(line).includes('Ready to accept connections')) break
  }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  probe.listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}
