/** What is asked for and what leaves the country: inquiries with their promises, export shipments with goods and papers. */
export const inquiries = `
  create table inquiry (
    id uuid primary key,
    partner_id uuid not null,
    product_id uuid references product,
    category text,
    quantity int not null constraint inquiry_quantity_is_believable check (quantity between 1 and 1000000),
    needed_by date,
    message text constraint message_is_short check (length(message) between 1 and 2000),
    status text not null default 'OPEN' constraint known_inquiry_status
      check (status in ('OPEN', 'PARTLY_ALLOCATED', 'ALLOCATED', 'CLOSED')),
    close_reason text constraint known_close_reason
      check (close_reason in ('FULFILLED', 'WITHDRAWN', 'DECLINED', 'EXPIRED')),
    close_note text constraint close_note_is_short check (length(close_note) between 1 and 2000),
    -- Kept beside the allocations, so that no number of facilities can promise more than was asked for.
    allocated_quantity int not null default 0,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint product_or_category check ((product_id is null) <> (category is null)),
    constraint closed_with_a_reason check ((status = 'CLOSED') = (close_reason is not null)),
    constraint allocated_within_quantity check (allocated_quantity between 0 and quantity),
    constraint status_follows_allocation check (status = 'CLOSED' or status =
      case when allocated_quantity = 0 then 'OPEN' when allocated_quantity < quantity then 'PARTLY_ALLOCATED' else 'ALLOCATED' end)
  );
  create index inquiry_by_creation on inquiry (created_at, id);
  create index inquiry_of_partner on inquiry (partner_id, created_at, id);
  create index inquiry_by_need on inquiry (coalesce(needed_by, date '9999-12-31'), id);
  select keep_version('inquiry');
  select track_changes('inquiry', 'Inquiry', 'null');

  create table inquiry_facility (
    inquiry_id uuid not null references inquiry on delete cascade,
    facility_id uuid not null,
    primary key (inquiry_id, facility_id)
  );
  create index inquiry_facility_facility on inquiry_facility (facility_id, inquiry_id);

  create table inquiry_allocation (
    inquiry_id uuid not null references inquiry on delete cascade,
    product_id uuid not null references product,
    facility_id uuid not null,
    quantity int not null constraint allocation_is_positive check (quantity > 0),
    allocated_at timestamptz not null default clock_timestamp(),
    primary key (inquiry_id, product_id),
    foreign key (inquiry_id, facility_id) references inquiry_facility on delete cascade
  );
  create index inquiry_allocation_product on inquiry_allocation (product_id);
  select track_changes('inquiry_allocation', 'InquiryAllocation', 'facility_id', $$inquiry_id || '/' || product_id$$);

  create table export_shipment (
    id uuid primary key,
    exporter_id uuid,
    destination_country text not null constraint destination_is_a_code check (destination_country ~ '^[A-Z]{2}$' and destination_country <> 'ID'),
    status text not null default 'PREPARING' constraint known_shipment_status
      check (status in ('PREPARING', 'DOCUMENTED', 'SHIPPED', 'DELIVERED', 'CANCELLED')),
    shipped_on date,
    delivered_on date,
    cancel_reason text,
    is_generated boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    updated_at timestamptz not null default clock_timestamp(),
    constraint shipped_has_a_day check ((status in ('SHIPPED', 'DELIVERED')) = (shipped_on is not null)),
    constraint delivered_has_a_day check ((status = 'DELIVERED') = (delivered_on is not null)),
    constraint delivered_after_shipped check (delivered_on >= shipped_on),
    constraint cancelled_with_a_reason check ((status = 'CANCELLED') = (cancel_reason is not null))
  );
  create index export_shipment_by_creation on export_shipment (created_at, id);
  create index export_shipment_of_exporter on export_shipment (exporter_id, created_at, id);
  select keep_version('export_shipment');
  select track_changes('export_shipment', 'ExportShipment', 'null');

  create table export_shipment_line (
    shipment_id uuid not null references export_shipment on delete cascade,
    product_id uuid not null references product,
    facility_id uuid not null,
    quantity int not null constraint shipped_quantity_is_believable check (quantity between 1 and 1000000),
    hs_code text constraint hs_code_has_six_to_ten_digits check (hs_code ~ '^\\d{4}\\.\\d{2}(\\.?\\d{2}){0,2}$'),
    primary key (shipment_id, product_id)
  );
  create index export_shipment_line_facility on export_shipment_line (facility_id, shipment_id);
  select track_changes('export_shipment_line', 'ExportShipmentLine', 'facility_id', $$shipment_id || '/' || product_id$$);

  create table export_document (
    id uuid primary key,
    shipment_id uuid not null references export_shipment on delete cascade,
    kind text not null constraint known_document check (kind in
      ('PEB', 'INVOICE', 'PACKING_LIST', 'SKA', 'TRANSPORT_DOCUMENT', 'PHYTOSANITARY', 'OTHER')),
    number text not null constraint document_number_is_given check (number <> ''),
    issued_on date,
    unique (shipment_id, kind, number)
  );
  select track_changes('export_document', 'ExportDocument', 'null')`
