export { askAs } from './graph-client.ts'
export { type Template, type ThrowAwayDatabase, throwAwayDatabase } from './throw-away-database.ts'
