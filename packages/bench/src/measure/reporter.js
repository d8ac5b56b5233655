/**
 * Loaded before the program of a contestant (`node --import`): tells the bench over the channel between both what the process has used.
 * The program itself is as it is shipped, and does not know.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const resolutionMilliseconds = 1
let delays

const answers = {
  usage: () => {
    const { user, system } = process.cpuUsage()
    const { maxRSS } = process.resourceUsage()
    return { cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss(), peakRssBytes: maxRSS * 1024 }
  },
  watchDelays: () => {
    delays = monitorEventLoopDelay({ resolution: resolutionMilliseconds })
    delays.enable()
    return {}
  },
  delays: () => {
    delays.disable()
    const milliseconds = share => delays.percentile(share) / 1e6
    return {
      samples: delays.count,
      p50: milliseconds(50),
      p99: milliseconds(99),
      p999: milliseconds(99.9),
      longest: delays.max / 1e6,
    }
  },
}

if (isMainThread && process.send) {
  process.on('message', message => {
    const answer = answers[message?.bench]
    if (answer) process.send({ bench: message.bench, ...answer() })
  })
  process.on('disconnect', () => process.exit(0))
  process.channel.unref()
}
