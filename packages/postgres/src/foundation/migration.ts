import type { MigrationInterface, QueryRunner } from 'typeorm'
import { changeLog } from './change-log.sql.ts'
import { plainText } from './plain-text.sql.ts'

/** What every service's database has: the change log, idempotency keys, source documents, text without accents. */
export class foundation implements MigrationInterface {
  name = 'Foundation1760000000000'

  async up(runner: QueryRunner) {
    for (const extension of ['pg_trgm', 'unaccent', 'btree_gist']) {
      await runner.query(`create extension if not exists ${extension}`)
    }
    await runner.query(plainText)
    await runner.query(changeLog)
    await runner.query(`
      create table idempotency_key (
        actor text not null,
        action text not null,
        key text not null check (length(key) between 1 and 200),
        request_hash text not null,
        payload jsonb,
        created_at timestamptz not null default now(),
        primary key (actor, action, key)
      )`)
    await runner.query(`
      create table source_document (
        id uuid primary key default gen_random_uuid(),
        title text not null check (title <> ''),
        publisher text,
        url text check (url ~ '^https?://'),
        published_on date,
        kind text not null check (kind in ('PRESS', 'OFFICIAL', 'GENERATED')),
        unique nulls not distinct (title, publisher, url, published_on, kind)
      );
      create table record_source (
        record_type text not null,
        record_id text not null,
        source_id uuid not null references source_document,
        primary key (record_type, record_id, source_id)
      )`)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table record_source, source_document, idempotency_key, change, change_epoch;
      drop function record_change, track_changes, next_version, keep_version, adopt_change_log, plain_text`)
  }
}
