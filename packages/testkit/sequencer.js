import TestSequencer from '@jest/test-sequencer'

/** What takes a quarter of a minute and more, longest first. */
const longest = [
  'standalone/test/attacks/',
  'standalone/test/start.',
  'plan-compiler/test/differential/generated.',
  'standalone/test/identity.',
  'standalone/test/processes.',
  'facilities/test/access/',
  'difference.',
  'partnerships/test/access/',
  'postgres/test/embedded.',
  'marketplace/test/access/',
  'training/test/access/',
]

/**
 * Begins with the longest test files, so that no worker waits in the end for one that another began late. In a fresh clone jest knows
 * no durations yet and would begin with the largest files, which are others.
 */
export default class LongestFirst extends TestSequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const place = longest.findIndex(part => path.includes(part))
      return place < 0 ? longest.length : place
    }
    return super.sort(tests).sort((one, other) => rank(one) - rank(other))
  }
}
