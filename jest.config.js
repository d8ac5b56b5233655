/**
 * The one jest configuration, for every package: TypeScript through swc, as ES modules, against built packages.
 * `NODE_OPTIONS=--experimental-vm-modules npx jest services/facilities` runs one package, after `npm run build`.
 */
export default {
  testEnvironment: '<rootDir>/packages/testkit/dist/jest/environment.js',
  testSequencer: '<rootDir>/packages/testkit/sequencer.js',
  globalSetup: '<rootDir>/packages/testkit/dist/jest/global-setup.js',
  globalTeardown: '<rootDir>/packages/testkit/dist/jest/global-teardown.js',
  roots: ['<rootDir>/services', '<rootDir>/gateway', '<rootDir>/packages'],
  testMatch: ['**/src/**/*.test.ts', '**/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  // Its packages are its own, and many.
  modulePathIgnorePatterns: ['<rootDir>/packages/bench/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  // One worker for each core: the tests wait for PostgreSQL half of the time.
  maxWorkers: '100%',
  testTimeout: 60_000,
}
