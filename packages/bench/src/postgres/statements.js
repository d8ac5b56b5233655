/** The statements of the server written by hand: by name, the service in whose database it runs, and its text. Columns that hold JSON are text. */
const money = "case when price is not null then json_build_object('amount', price::text, 'currency', 'IDR') end"
const listed = `select * from product where status = 'LISTED' order by name, id limit $1`

/** Whole months alone: their sums are kept. */
const months = "grain = '%' and currency = 'IDR' and month >= $1::date and month < ($2::date + 1)"
const revenue = "json_build_object('amount', sum(revenue)::text, 'currency', 'IDR')"

export const statements = {
  listing: [
    'marketplace',
    `select json_build_object('sku', sku, 'name', name, 'category', category, 'price', ${money}, 'stock', stock)::text, facility_id
     from (${listed}) as product order by name, id`,
  ],
  listingOfOne: [
    'marketplace',
    `select coalesce(json_agg(json_build_object('sku', sku, 'name', name, 'category', category, 'price', ${money}, 'stock', stock,
                                                'facility', json_build_object('code', code)) order by name, product.id), '[]')::text
     from (${listed}) as product join facility_copy on facility_copy.id = facility_id`,
  ],
  facilitiesByIds: [
    'facilities',
    `select facility.id, json_build_object('name', facility.name, 'province', json_build_object('name', region.name))::text
     from facility join region on region.code = province_code where facility.id = any($1::uuid[])`,
  ],
  facilityByCode: [
    'facilities',
    `select json_build_object('code', facility.code, 'name', facility.name, 'province', json_build_object('name', region.name), 'officials',
              (select coalesce(json_agg(json_build_object('title', title, 'name', official.name)
                               order by until desc nulls first, position, since desc nulls last, official.name), '[]')
               from official where facility_id = facility.id))::text, facility.id
     from facility join region on region.code = province_code where facility.code = $1`,
  ],
  sessionsOfFacility: [
    'training',
    `select json_build_object('startsOn', starts_on, 'endsOn', ends_on, 'status', status, 'venue', venue, 'topics', topics)::text,
            (select coalesce(json_agg(json_build_array(role, partner_id)
                             order by array_position(array['ORGANISER', 'INSTRUCTOR', 'CERTIFIER', 'FUNDER'], role), partner_id), '[]')
             from session_partner where session_id = training_session.id)
     from training_session where facility_id = $1 order by starts_on desc, id desc limit 5`,
  ],
  partnersByIds: [
    'partnerships',
    `select id, json_build_object('name', name)::text from partner where id = any($1::uuid[])`,
  ],
  productsOfFacility: [
    'marketplace',
    `select coalesce(json_agg(json_build_object('sku', sku, 'name', name, 'materials', materials, 'price', ${money}, 'stock', stock)
                              order by name, id), '[]')::text
     from (select * from product where status = 'LISTED' and facility_id = $1 order by name, id limit 10) as product`,
  ],
  agreementsOfFacility: [
    'partnerships',
    `select coalesce(json_agg(json_build_object('kind', kind, 'validFrom', valid_from, 'partner',
              (select json_build_object('name', name, 'kind', partner.kind) from partner where partner.id = partner_id))
              order by valid_from desc, id desc), '[]')::text
     from (select agreement.* from agreement_facility join agreement on agreement.id = agreement_id
           where facility_id = $1 and activated_on is not null and valid_from <= (now() at time zone time_zone)::date
           order by valid_from desc, agreement.id desc limit 5) as agreement`,
  ],
  provinces: [
    'facilities',
    `select code, json_build_object('code', code, 'name', name)::text from region where level = 'PROVINCE'`,
  ],
  salesByProvince: [
    'marketplace',
    `select json_build_object('sales', sum(sales), 'quantity', sum(quantity), 'revenue', ${revenue})::text, province_code
     from sales_month join facility_copy on facility_copy.id = facility_id where ${months.replace('%', 'ALL')}
     group by province_code order by province_code`,
  ],
  salesByCategory: [
    'marketplace',
    `select coalesce(json_agg(figures order by category), '[]')::text
     from (select part as category, sum(sales) as sales, sum(quantity) as quantity, ${revenue} as revenue
           from sales_month where ${months.replace('%', 'CATEGORY')} group by part) as figures`,
  ],
}
