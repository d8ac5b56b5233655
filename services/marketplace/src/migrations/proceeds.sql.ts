/** How proceeds are divided, and the divisions that were made. */
export const proceeds = `
  create table proceeds_rule (
    id uuid primary key,
    facility_id uuid not null,
    base text not null constraint known_base check (base in ('PROFIT', 'TURNOVER')),
    premi_percent numeric not null constraint premi_percent_is_a_part check (premi_percent between 0 and 100 and scale(premi_percent) <= 4),
    pnbp_percent numeric constraint pnbp_percent_is_a_part check (pnbp_percent between 0 and 100 and scale(pnbp_percent) <= 4),
    working_capital_percent numeric constraint working_capital_percent_is_a_part check (working_capital_percent between 0 and 100 and scale(working_capital_percent) <= 4),
    valid_from date,
    valid_until date,
    legal_basis text constraint legal_basis_is_given check (legal_basis <> ''),
    -- Rests on a public document, and may be read by everybody.
    is_public boolean not null default false,
    -- A source may tell the premi alone; then nothing can be divided by it, and nothing is made up.
    constraint parts_add_up_to_100 check (
      premi_percent + pnbp_percent + working_capital_percent = 100
      or (pnbp_percent is null and working_capital_percent is null)),
    constraint parts_are_known_together check ((pnbp_percent is null) = (working_capital_percent is null)),
    constraint rule_ends_after_start check (valid_until >= valid_from),
    constraint one_rule_a_day exclude using gist (facility_id with =, daterange(valid_from, valid_until, '[]') with &&)
  );
  select track_changes('proceeds_rule', 'ProceedsRule');

  create table proceeds_run (
    id uuid primary key,
    facility_id uuid not null,
    period_from date not null,
    period_to date not null,
    rule_id uuid not null references proceeds_rule,
    sales int not null,
    sales_in_other_currencies int not null,
    turnover numeric not null,
    costs numeric,
    amount numeric not null,
    premi numeric not null constraint premi_is_no_debt check (premi >= 0),
    pnbp numeric not null constraint pnbp_is_no_debt check (pnbp >= 0),
    working_capital numeric not null constraint working_capital_is_no_debt check (working_capital >= 0),
    workers int constraint workers_are_believable check (workers between 0 and 50000),
    hash text not null,
    corrects_id uuid unique references proceeds_run,
    correction_reason text,
    is_superseded boolean not null default false,
    created_at timestamptz not null default clock_timestamp(),
    constraint period_ends_after_start check (period_to >= period_from),
    constraint parts_add_up_to_the_rupiah check (premi + pnbp + working_capital = amount),
    constraint whole_rupiah check (scale(premi) = 0 and scale(pnbp) = 0 and scale(working_capital) = 0),
    constraint amount_follows check (amount = greatest(0, turnover - coalesce(costs, 0))),
    constraint corrected_with_a_reason check ((corrects_id is null) = (correction_reason is null)),
    constraint one_run_a_period exclude using gist
      (facility_id with =, daterange(period_from, period_to, '[]') with &&) where (not is_superseded)
  );
  create index proceeds_run_by_creation on proceeds_run (created_at, id);
  create index proceeds_run_of_facility on proceeds_run (facility_id, period_from desc);
  select track_changes('proceeds_run', 'ProceedsRun')`
