export {
  type AuditEntryConnectionRows,
  type AuditEntryRow,
  type AuditListArguments,
  AuditRepository,
  type AuditScope,
  type AuditTrailRow,
  type Tie,
} from './audit-trail.ts'
export { type Change, type ChangePage, ExpiredPosition, readChanges } from './change-log.ts'
export { type Columns, columnsOf, rowAlong, rowsAlong, type Wanted, wanting } from './columns.ts'
export { copyRows } from './copy.ts'
export { BadCursor, type Connection } from './cursor.ts'
export { type Database, type DatabaseOptions, openDatabase } from './database.ts'
export { DatabaseError, type DatabaseErrorCode } from './database-error.ts'
export { type PlaceDimension, periodDimensions, placeDimensions } from './dimensions.ts'
export { type EmbeddedServer, type EmbeddedServerOptions, startEmbeddedServer } from './embedded/start.ts'
export { type FacilityConditions, facilityConditions, isKeptBy } from './facility-filter.ts'
export { type FiguresQuery, figuresOf } from './figures.ts'
export { guardTables, unguardTables, type WriteRule } from './guard-tables.ts'
export { connectionOf, connectionsByParent, type List, type Order } from './keyset.ts'
export { checkServer, provisionDatabase } from './provision.ts'
export { type Refused, refusalChannel } from './refusals.ts'
export { type LinkedTable, leaveUnlinked, requireLinks } from './require-links.ts'
export { withoutRowSecurity } from './row-security.ts'
export { databaseUrlOf } from './service-database.ts'
export {
  checkSource,
  RecordSourceTable,
  type SourceDocumentInput,
  type SourceDocumentRow,
  SourceDocumentTable,
  SourceRepository,
} from './sources.ts'
export { allOf, anyOf, empty, isAmong, isIn, isWithin, join, raw, run, type Sql, sql } from './sql.ts'
export { checkLength } from './text-length.ts'
export {
  accept,
  type Call,
  isRefusal,
  type Outcome,
  type Payload,
  type Refusal,
  refuse,
  type UserError,
  type Writer,
} from './transact.ts'
