import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'

/** A jest reporter that writes the numbers of a run, as JSON, to the file that KARYA_TEST_COUNTS names. */
export default class CountReporter {
  constructor(globalConfig) {
    this.globalConfig = globalConfig
  }

  onRunComplete(_contexts, results) {
    const file = process.env.KARYA_TEST_COUNTS
    if (!file) return
    const { rootDir, testNamePattern } = this.globalConfig
    const skippedNames = results.testResults.flatMap(suite =>
      suite.testResults
        .filter(test => test.status === 'pending' || test.status === 'todo')
        .map(test => `${relative(rootDir, suite.testFilePath)}: ${test.fullName}`),
    )
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
      // With `-t` the tests that were not asked for count as skipped too: their names say nothing.
      skippedNames: testNamePattern ? [] : skippedNames,
    }
    writeFileSync(file, JSON.stringify(counts))
  }
}
