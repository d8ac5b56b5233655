export { askAs } from './graph-client.ts'
export { sequentialScansOf } from './plans.ts'
export { sampleFacilities } from './sample-facilities.ts'
export { type Template, type ThrowAwayDatabase, throwAwayDatabase } from './throw-away-database.ts'
