/** Apart from the table, since millions of sales are loaded in half of the time when these are made after them, in one transaction. */
export const createSalesIndexes = `
  create index sale_of_facility on sale (facility_id, sold_on, id);
  create index sale_by_day on sale (sold_on, id)`
export const dropSalesIndexes = 'drop index sale_of_facility, sale_by_day'

/**
 * Sales are a journal: rows are added, never changed or removed. `sales_month` holds their sums for each facility and month, as a
 * whole, by category and by channel. The database keeps it in the same transaction, so figures need not read single sales.
 *
 * What a foreign key would check row by row is checked for each statement at once: for two million sales that is seconds, not a minute.
 */
export const sales = `
  create table sale (
    id uuid primary key,
    product_id uuid not null,
    facility_id uuid not null,
    -- As of the sale: figures of last year do not move when a product is filed elsewhere today.
    category text not null,
    channel text not null constraint known_channel check (channel in
      ('GALERI_LAPAS', 'GALERI_PEMASYARAKATAN', 'PAMERAN', 'MARKETPLACE', 'E_KATALOG_LKPP', 'MITRA', 'EKSPOR', 'LANGSUNG')),
    sold_on date not null,
    quantity int not null constraint quantity_is_believable check (quantity between 1 and 1000000),
    unit_price numeric not null constraint unit_price_is_believable check (unit_price > 0 and unit_price <= 1000000000000),
    currency text not null default 'IDR' constraint currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
    revenue numeric not null generated always as (quantity * unit_price) stored,
    buyer_partner_id uuid,
    is_generated boolean not null default false,
    recorded_at timestamptz not null default clock_timestamp(),
    constraint unit_price_fits_currency check (scale(unit_price) <= case currency when 'IDR' then 0 else 2 end)
  );
  ${createSalesIndexes};

  -- Two million generated sales would double in the log, and nobody wrote them.
  create function record_sales() returns trigger language plpgsql as $$
  begin
    insert into change (record_type, record_id, operation, facility_id)
    select 'Sale', id, 'INSERT', facility_id from after where not is_generated;
    return null;
  end $$;
  create trigger record_insert after insert on sale referencing new table as after
    for each statement execute function record_sales();

  create function check_products_of_sales() returns trigger language plpgsql as $$
  begin
    if exists (select from after left join product on product.id = after.product_id and product.facility_id = after.facility_id
               where product.id is null) then
      raise exception 'a sale names a product that its facility does not have'
        using errcode = 'foreign_key_violation', constraint = 'sale_of_a_product', table = 'sale';
    end if;
    return null;
  end $$;
  create trigger check_products after insert on sale referencing new table as after
    for each statement execute function check_products_of_sales();

  create function keep_sold_product() returns trigger language plpgsql as $$
  begin
    if exists (select from sale where facility_id = old.facility_id and product_id = old.id) then
      raise exception 'a product that was sold stays, and so does its facility'
        using errcode = 'foreign_key_violation', constraint = 'sale_of_a_product', table = 'product';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger keep_sold before delete on product for each row execute function keep_sold_product();
  create trigger keep_facility_of_sold before update of id, facility_id on product for each row
    when (old.id <> new.id or old.facility_id <> new.facility_id) execute function keep_sold_product();

  create table sales_month (
    grain text not null constraint known_grain check (grain in ('ALL', 'CATEGORY', 'CHANNEL')),
    facility_id uuid not null,
    month date not null constraint month_is_its_first_day check (extract(day from month) = 1),
    -- The category or the channel, as the grain says; empty where it is all.
    part text not null constraint part_fits_grain check ((grain = 'ALL') = (part = '')),
    currency text not null,
    sales bigint not null,
    quantity bigint not null,
    revenue numeric not null,
    last_sold_on date not null,
    -- How many of the sales were generated.
    generated bigint not null,
    primary key (grain, facility_id, month, part, currency)
  );

  create function add_to_sales_month() returns trigger language plpgsql as $$
  begin
    insert into sales_month as present (grain, facility_id, month, part, currency, sales, quantity, revenue, last_sold_on, generated)
    select case when grouping(category) = 0 then 'CATEGORY' when grouping(channel) = 0 then 'CHANNEL' else 'ALL' end,
           facility_id, month, coalesce(category, channel, ''), currency, count(*), sum(quantity), sum(revenue), max(sold_on),
           count(*) filter (where is_generated)
    from (select *, date_trunc('month', sold_on::timestamp)::date as month from after) as added
    group by grouping sets (
      (facility_id, month, currency), (facility_id, month, currency, category), (facility_id, month, currency, channel))
    order by 1, 2, 3, 4, 5
    on conflict (grain, facility_id, month, part, currency) do update set
      sales = present.sales + excluded.sales,
      quantity = present.quantity + excluded.quantity,
      revenue = present.revenue + excluded.revenue,
      last_sold_on = greatest(present.last_sold_on, excluded.last_sold_on),
      generated = present.generated + excluded.generated;
    return null;
  end $$;
  create trigger add_to_sales_month after insert on sale referencing new table as after
    for each statement execute function add_to_sales_month();

  create function refuse_change_of_journal() returns trigger language plpgsql as $$
  begin
    raise exception '% is a journal: its rows are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
  end $$;
  create trigger sales_stay before update or delete or truncate on sale
    for each statement execute function refuse_change_of_journal()`
