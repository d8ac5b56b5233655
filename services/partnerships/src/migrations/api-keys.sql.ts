import type { MigrationInterface, QueryRunner } from 'typeorm'

/** API keys of partner agencies. Of a key itself, only its beginning and its hash are kept. */
const tables = `
  -- Nothing but what a key is checked against hangs together here: an agreement, and the partner that it is with.
  alter table agreement add constraint agreement_of_partner_is_one unique (id, partner_id);

  create table api_key (
    id uuid primary key,
    prefix text not null constraint prefix_is_unique unique constraint prefix_is_recognisable check (prefix ~ '^karya_[a-z2-7]{8}$'),
    secret_hash bytea not null constraint hash_is_sha256 check (octet_length(secret_hash) = 32),
    label text not null constraint label_is_given check (label <> ''),
    partner_id uuid not null,
    agreement_id uuid not null,
    scopes text[] not null constraint known_scopes check (scopes <@ array['READ_INQUIRIES', 'WRITE_INQUIRIES', 'READ_EXPORTS',
      'READ_AGREEMENTS', 'ANSWER_NEEDS', 'WRITE_PLEDGES', 'WRITE_PROFILE', 'MANAGE_API_KEYS']),
    expires_on date,
    revoked_at timestamptz,
    revocation_reason text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint partner_is_of_agreement foreign key (agreement_id, partner_id) references agreement (id, partner_id),
    constraint only_revoked_has_reason check (revocation_reason is null or revoked_at is not null)
  );
  create index api_key_of_partner on api_key (partner_id, created_at, id);
  create index api_key_of_agreement on api_key (agreement_id, created_at, id);
  select keep_version('api_key');
  select track_changes('api_key', 'ApiKey', 'null');

  -- Apart from the key, so that being used is no change of it: no version, no line in the change log.
  create table api_key_use (
    api_key_id uuid primary key references api_key on delete cascade,
    last_used_at timestamptz not null
  )`

export class apiKeys implements MigrationInterface {
  name = 'ApiKeys1760200000000'

  async up(runner: QueryRunner) {
    await runner.query(tables)
  }

  async down(runner: QueryRunner) {
    await runner.query(`
      drop table api_key_use, api_key;
      alter table agreement drop constraint agreement_of_partner_is_one`)
  }
}
