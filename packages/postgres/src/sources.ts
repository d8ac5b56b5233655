import { type EntityManager, EntitySchema } from 'typeorm'
import { columnsOf } from './columns.ts'
import { isAmong, run, sql } from './sql.ts'
import { checkLength } from './text-length.ts'
import { type Refusal, refuse } from './transact.ts'

/** A document that a record rests on: an article, an official list, or Karya's own generator. */
export interface SourceDocumentRow {
  id: string
  title: string
  publisher: string | null
  url: string | null
  publishedOn: string | null
  kind: 'PRESS' | 'OFFICIAL' | 'GENERATED'
}

export const SourceDocumentTable = new EntitySchema<SourceDocumentRow>({
  name: 'source_document',
  columns: {
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    publisher: { type: 'text', nullable: true },
    url: { type: 'text', nullable: true },
    publishedOn: { name: 'published_on', type: 'text', nullable: true },
    kind: { type: 'text' },
  },
})

export interface RecordSourceRow {
  recordType: string
  recordId: string
  sourceId: string
}

export const RecordSourceTable = new EntitySchema<RecordSourceRow>({
  name: 'record_source',
  columns: {
    recordType: { name: 'record_type', type: 'text', primary: true },
    recordId: { name: 'record_id', type: 'text', primary: true },
    sourceId: { name: 'source_id', type: 'uuid', primary: true },
  },
})

/** A source as a client names it. */
export type SourceDocumentInput = Pick<SourceDocumentRow, 'title' | 'kind'> &
  Partial<Pick<SourceDocumentRow, 'publisher' | 'url' | 'publishedOn'>>

/** What one entry of the index over all columns of `source_document` takes, whatever the script. */
const longest = { title: 300, publisher: 100, url: 1000 }

/** A source that a client names is a public document: it has a title, its address is one of the web, and it is not `GENERATED`. */
export const checkSource = (source: SourceDocumentInput | null | undefined): Refusal<'INVALID_VALUE'> | null => {
  const refuseField = (message: string, field: string) => refuse('INVALID_VALUE', message, 'input', 'source', field)
  if (!source) return null
  if (!source.title.trim()) return refuseField('The source has no title. Give the one of the document.', 'title')
  if (source.kind === 'GENERATED') {
    return refuseField('GENERATED marks what Karya generates. Name a source of kind PRESS or OFFICIAL.', 'kind')
  }
  if (source.url != null && !(/^https?:\/\/[\x21-\x7e]+$/.test(source.url) && URL.canParse(source.url))) {
    return refuseField('The address of the source has to be one of the web, beginning with http:// or https://.', 'url')
  }
  return (
    checkLength(source.title, longest.title, 'source', 'title') ??
    checkLength(source.publisher, longest.publisher, 'source', 'publisher') ??
    checkLength(source.url, longest.url, 'source', 'url')
  )
}

/** Which documents a record rests on. A record is named by its type and its id or code. */
export class SourceRepository {
  readonly #manager: EntityManager

  constructor(manager: EntityManager) {
    this.#manager = manager
  }

  /** The sources of many records of one type, newest first; a list for each id, in the order of the ids. */
  async byRecordIds(recordType: string, recordIds: readonly string[]): Promise<SourceDocumentRow[][]> {
    const rows = await run<SourceDocumentRow & { recordId: string }>(
      this.#manager,
      sql`select record_source.record_id as "recordId", ${columnsOf(SourceDocumentTable)}
          from record_source join source_document on source_document.id = source_id
          where record_type = ${recordType} and ${isAmong(sql`record_id`, recordIds, 'text')}
          order by published_on desc nulls last, title`,
    )
    const byId = new Map<string, SourceDocumentRow[]>(recordIds.map(id => [id, []]))
    for (const { recordId, ...source } of rows) byId.get(recordId)?.push(source)
    return recordIds.map(id => byId.get(id) ?? [])
  }

  /**
   * The document that every generated record rests on. Such records say so in a column `is_generated`, so that millions of them
   * need no row each in `record_source`; sources that were attached to one later are found by its id.
   */
  generated(): Promise<SourceDocumentRow[]> {
    return run(
      this.#manager,
      sql`select ${columnsOf(SourceDocumentTable)} from source_document where kind = 'GENERATED' order by title`,
    )
  }

  /** Names a source of a record; a document that is known already is not stored twice. */
  async attach(recordType: string, recordId: string, source: SourceDocumentInput): Promise<void> {
    const { title, publisher = null, url = null, publishedOn = null, kind } = source
    await run(
      this.#manager,
      sql`with named as (
            insert into source_document (title, publisher, url, published_on, kind)
            values (${title}, ${publisher}, ${url}, ${publishedOn}, ${kind})
            on conflict (title, publisher, url, published_on, kind) do update set title = excluded.title returning id)
          insert into record_source (record_type, record_id, source_id)
          select ${recordType}, ${recordId}, id from named on conflict do nothing`,
    )
  }
}
