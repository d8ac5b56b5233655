export {
  type AccessPlan,
  callEveryMutation,
  type PreparedRead,
  readEverythingGuarded,
  type Viewers,
} from './access/matrix.ts'
export { administratorAsWriter, strangers } from './access/strangers.ts'
export { accessTable, committedTable } from './access/table.ts'
export { tablesOf, trespass, type Write } from './access/trespass.ts'
export { askAs } from './graph-client.ts'
export { sequentialScansOf } from './plans.ts'
export { changesAreReadable } from './read-changes.ts'
export { sampleFacilities } from './sample-facilities.ts'
export { type Template, type ThrowAwayDatabase, throwAwayDatabase } from './throw-away-database.ts'
export { writeDirectly } from './write-directly.ts'
