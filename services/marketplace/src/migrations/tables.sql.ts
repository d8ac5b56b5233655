const versioned = [
  ...['sku', 'facility_id', 'name', 'name_en', 'description', 'category', 'materials', 'status', 'price', 'stock'],
  ...[
    'minimum_order',
    'lead_time_days',
    'monthly_capacity',
    'unit',
    'weight_grams',
    'hs_code',
    'hs_certainty',
    'hs_basis',
  ],
  ...['origin_culture', 'quality_checked_on', 'certified_until', 'updated_at'],
]
const of = (row: string) => versioned.map(column => `${row}.${column}`).join(', ')

/** Every rule that a row alone can break is a constraint here, and has a name that says what it demands. */
export const tables = `
  create table product (
    id uuid primary key,
    sku text not null unique
      constraint sku_is_readable check (sku ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(sku) <= 60),
    -- No foreign key to facility_copy: products can be loaded before facilities answers for the first time.
    facility_id uuid not null,
    name text not null constraint name_is_given check (name <> ''),
    name_en text constraint name_en_is_given check (name_en <> ''),
    description text,
    category text not null constraint known_category check (category in
      ('PAKAIAN', 'TEKSTIL', 'AKSESORIS', 'KERAJINAN', 'ANYAMAN', 'PRODUK_KAYU', 'PRODUK_LOGAM', 'MAKANAN_MINUMAN',
       'HASIL_PERTANIAN', 'HASIL_PERIKANAN', 'HASIL_PETERNAKAN', 'LAINNYA')),
    materials text[] not null default '{}',
    status text not null default 'DRAFT' constraint known_status check (status in ('DRAFT', 'LISTED', 'WITHDRAWN')),
    first_listed_at timestamptz,
    -- In rupiah, always: prices of one list compare.
    price numeric(18, 2) constraint price_is_positive check (price > 0),
    stock int constraint stock_is_never_below_zero check (stock >= 0),
    minimum_order int constraint minimum_order_is_positive check (minimum_order > 0),
    lead_time_days int constraint lead_time_is_believable check (lead_time_days between 0 and 365),
    monthly_capacity int constraint monthly_capacity_is_positive check (monthly_capacity > 0),
    unit text,
    weight_grams int constraint weight_is_positive check (weight_grams > 0),
    hs_code text constraint hs_code_is_of_six_digits check (hs_code ~ '^\\d{4}\\.\\d{2}$'),
    hs_certainty text constraint known_certainty check (hs_certainty in ('SUGGESTED', 'UNVERIFIED', 'CONFIRMED')),
    hs_basis text,
    origin_culture text,
    -- Units sold so far, kept by the sales; a sale alone is no new version of the product.
    sold bigint not null default 0 constraint sold_is_never_below_zero check (sold >= 0),
    -- What the records under the product prove: when it passed its newest check, and until when it may be sold as food.
    quality_checked_on date,
    certified_until date,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    -- The last day on which nothing is missing for export; -infinity where something is missing now.
    export_ready_until date not null generated always as (
      case when price is null or weight_grams is null or hs_code is null or name_en is null or lead_time_days is null
             or monthly_capacity is null or quality_checked_on is null
             or (category = 'MAKANAN_MINUMAN' and certified_until is null)
        then date '-infinity'
        else least(quality_checked_on + 365,
                   case category when 'MAKANAN_MINUMAN' then certified_until else date 'infinity' end)
      end) stored,
    constraint listed_products_were_listed check (status = 'DRAFT' or first_listed_at is not null),
    constraint hs_code_has_certainty check ((hs_code is null) = (hs_certainty is null))
  );
  -- Each order of the contract, over all products and within a facility. Unknown prices come last in both directions.
  create index product_by_name on product (name, id);
  create index product_by_price on product (coalesce(price, 'Infinity'::numeric), id);
  create index product_by_falling_price on product (coalesce(price, '-1'::numeric), id);
  create index product_by_sold on product (sold, id);
  create index product_by_creation on product (created_at, id);
  create index product_by_update on product (updated_at, id);
  create index product_of_facility_by_name on product (facility_id, name, id);
  create index product_of_facility_by_price on product (facility_id, coalesce(price, 'Infinity'::numeric), id);
  create index product_of_facility_by_falling_price on product (facility_id, coalesce(price, '-1'::numeric), id);
  create index product_of_facility_by_sold on product (facility_id, sold, id);
  create index product_of_facility_by_creation on product (facility_id, created_at, id);
  create index product_of_facility_by_update on product (facility_id, updated_at, id);
  create index product_by_readiness on product (export_ready_until, id) where export_ready_until > date '-infinity';

  -- A version is what the record says. Units sold are counted beside it, so that a sale makes no open form stale.
  create trigger next_version before update of ${versioned.join(', ')} on product for each row
    when ((${of('old')}) is distinct from (${of('new')})) execute function next_version();
  select track_changes('product', 'Product');
  drop trigger record_update on product;
  create function record_product_update() returns trigger language plpgsql as $$
  begin
    insert into change (record_type, record_id, operation, version, facility_id)
    select 'Product', after.id, 'UPDATE', after.version, after.facility_id
    from after join before using (id) where after.version <> before.version;
    return null;
  end $$;
  create trigger record_update after update on product referencing old table as before new table as after
    for each statement execute function record_product_update();

  -- Products that were listed once and are no more: those who hold a copy are told.
  create table product_removed (id uuid primary key, facility_id uuid not null, removed_at timestamptz not null default now());
  create function keep_removed_product() returns trigger language plpgsql as $$
  begin
    insert into product_removed (id, facility_id) values (old.id, old.facility_id);
    return null;
  end $$;
  create trigger keep_removed after delete on product for each row
    when (old.first_listed_at is not null) execute function keep_removed_product();

  create table product_image (
    id uuid primary key,
    product_id uuid not null references product on delete cascade,
    facility_id uuid not null,
    alt_text text not null constraint alt_text_is_given check (alt_text <> ''),
    width int constraint width_is_positive check (width > 0),
    height int constraint height_is_positive check (height > 0),
    created_at timestamptz not null default clock_timestamp(),
    -- Null until the picture has arrived and was found good.
    ready_at timestamptz,
    constraint ready_images_have_a_size check ((ready_at is null) = (width is null) and (width is null) = (height is null))
  );
  create index product_image_product on product_image (product_id, created_at, id);
  select track_changes('product_image', 'ProductImage');

  create table product_certification (
    id uuid primary key,
    product_id uuid not null references product on delete cascade,
    facility_id uuid not null,
    kind text not null constraint known_certification
      check (kind in ('HALAL_BPJPH', 'PIRT', 'BPOM_MD', 'NIB', 'MEREK_HKI', 'SNI')),
    number text constraint certification_number_is_given check (number <> ''),
    issuer text,
    valid_from date,
    valid_until date,
    is_generated boolean not null default false,
    constraint certification_ends_after_start check (valid_until >= valid_from),
    unique nulls not distinct (product_id, kind, number)
  );
  select track_changes('product_certification', 'ProductCertification');

  create table quality_check (
    id uuid primary key,
    product_id uuid not null references product on delete cascade,
    facility_id uuid not null,
    checked_on date not null,
    outcome text not null constraint known_outcome check (outcome in ('PASSED', 'FAILED')),
    standard text,
    sample_size int constraint sample_size_is_positive check (sample_size > 0),
    defects int constraint defects_within_sample check (defects between 0 and sample_size),
    remarks text,
    is_generated boolean not null default false
  );
  create index quality_check_product on quality_check (product_id, checked_on desc, id);
  select track_changes('quality_check', 'QualityCheck');

  create table stock_movement (
    id uuid primary key,
    product_id uuid not null references product on delete cascade,
    facility_id uuid not null,
    delta int not null constraint movement_moves_something check (delta <> 0),
    reason text not null constraint known_reason check (reason in ('PRODUCED', 'COUNTED', 'DAMAGED', 'RETURNED', 'SOLD', 'OTHER')),
    remarks text,
    stock_after int not null constraint stock_after_is_never_below_zero check (stock_after >= 0),
    moved_at timestamptz not null default clock_timestamp()
  );
  create index stock_movement_product on stock_movement (product_id, moved_at, id);
  select track_changes('stock_movement', 'StockMovement');

  -- The training sessions in which the making of a product was taught; sessions are the training service's.
  create table product_training (
    product_id uuid not null references product on delete cascade,
    session_id uuid not null,
    primary key (product_id, session_id)
  );
  create index product_training_session on product_training (session_id, product_id)`
