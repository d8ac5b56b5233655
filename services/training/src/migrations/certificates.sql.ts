/** Certificates hold nothing of a person. No more are valid than people were certified: the session counts them. */
export const certificates = `
  create table certificate (
    id uuid primary key,
    session_id uuid not null references training_session,
    facility_id uuid not null,
    code text not null unique constraint code_is_whole
      check (code ~ '^KRY-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$'),
    credential text not null constraint known_credential check (credential in
      ('SERTIFIKAT_KEIKUTSERTAAN', 'SERTIFIKAT_PELATIHAN_BLK', 'SERTIFIKAT_KOMPETENSI_BNSP', 'SERTIFIKAT_LSK')),
    issuer_id uuid,
    issued_on date not null,
    valid_until date,
    revoked_on date,
    revocation_reason text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint facilities_certify_attendance_alone check (issuer_id is not null or credential = 'SERTIFIKAT_KEIKUTSERTAAN'),
    constraint valid_from_issue_on check (valid_until >= issued_on),
    constraint revoked_for_a_reason check ((revoked_on is null) = (revocation_reason is null)),
    constraint revoked_after_issue check (revoked_on >= issued_on)
  );
  create index certificate_session on certificate (session_id, code, id);
  select keep_version('certificate');
  select track_changes('certificate', 'Certificate');

  create function count_valid_certificates() returns trigger language plpgsql as $$
  begin
    update training_session set valid_certificates = counted.valid
    from (select session_id, count(*) filter (where revoked_on is null) as valid from certificate
          where session_id in (select session_id from touched) group by session_id) as counted
    where training_session.id = counted.session_id and valid_certificates <> counted.valid;
    return null;
  end $$;
  create trigger count_issued after insert on certificate referencing new table as touched
    for each statement execute function count_valid_certificates();
  create trigger count_revoked after update on certificate referencing new table as touched
    for each statement execute function count_valid_certificates()`
