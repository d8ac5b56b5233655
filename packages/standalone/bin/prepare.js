#!/usr/bin/env node
/**
 * What `npm start` and `npm test` call first, in a clone that has nothing but Node and npm: installs what the lock file
 * says, builds what changed, and then starts Karya or runs its tests. Plain JavaScript without a dependency, since
 * there is no `node_modules` yet. This file alone is read by a Node that is too old: nothing else may be imported here.
 */
const wanted = [20, 19]
const [major, minor] = process.versions.node.split('.').map(Number)

if (major < wanted[0] || (major === wanted[0] && minor < wanted[1])) {
  process.stderr.write(
    `Karya needs Node ${wanted.join('.')} or later, and this is Node ${process.versions.node} (${process.execPath}).\n` +
      'Install a current one from https://nodejs.org, or with your version manager: nvm install 22\n',
  )
  process.exit(1)
}

const { runCommand } = await import('./preparing/command.js')
await runCommand(process.argv[2], process.argv.slice(3))
