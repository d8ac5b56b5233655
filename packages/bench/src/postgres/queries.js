/**
 * What is asked end to end, with `national` data. `body` is what Karya and the server written by hand are sent, `postGraphile` what PostGraphile is sent
 * where it can: it serves the marketplace's database alone. Whoever answers, `toPlain` makes the same of it.
 */
/** A page of fifty, give or take: no two requests in a row are alike. */
const pageSizes = [50, 49, 51, 48, 52, 47, 53, 46].map(first => ({ first }))
const facilityCodes = ['abepura', 'ambarawa', 'ambon', 'ampana', 'amuntai', 'argamakmur', 'atambua', 'balikpapan'].map(
  name => `lapas-${name}`,
)
const months = ['01', '02', '03', '04', '05', '06', '07', '08']

const listingOf = (name, facility) => `query ${name}($first: Int!) {
  products(first: $first, orderBy: { field: NAME, direction: ASC }) {
    nodes { sku name category price { amount currency } stock facility { ${facility} } }
  }
}`

const salesOf = (name, dimension, row) => `query ${name}($from: Date!, $to: Date!) {
  salesStats(groupBy: [${dimension}], filter: { soldOn: { from: $from, to: $to } }) {
    rows { ${row} sales quantity revenue { amount currency } }
  }
}`

export const queries = {
  listing: {
    title: 'product listing',
    text: listingOf('Listing', 'name province { name }'),
    variables: pageSizes,
  },
  picture: {
    title: 'facility picture',
    text: `query Picture($code: String!) {
  facilityByCode(code: $code) {
    code
    name
    province { name }
    officials { title name }
    trainingSessions(first: 5) { nodes { startsOn endsOn status venue topics partners { role partner { name } } } }
    products(first: 10, orderBy: { field: NAME, direction: ASC }) { nodes { sku name materials price { amount currency } stock } }
    agreements(first: 5) { nodes { kind validFrom partner { name kind } } }
  }
}`,
    variables: facilityCodes.map(code => ({ code })),
  },
  stats: {
    title: 'sales by province',
    text: salesOf('SalesByProvince', 'PROVINCE', 'province { code name }'),
    variables: months.map(month => ({ from: '2024-01-01', to: lastDay('2025', month) })),
  },
  listingOfOne: {
    title: 'product listing, one database',
    text: listingOf('ListingOfOne', 'code'),
    variables: pageSizes,
    postGraphile: {
      text: `query ListingOfOne($first: Int!) {
  allProducts(first: $first, condition: { status: "LISTED" }, orderBy: [NAME_ASC, ROW_ID_ASC]) {
    nodes { sku name category price stock facility { code } }
  }
}`,
      variables: pageSizes,
      toPlain: ({ allProducts: { nodes } }) => ({
        products: {
          nodes: nodes.map(({ price, ...node }) => ({ ...node, price: price && { amount: price, currency: 'IDR' } })),
        },
      }),
    },
  },
  statsOfOne: {
    title: 'sales by category, one database',
    text: salesOf('SalesByCategory', 'CATEGORY', 'category'),
    variables: months.map(month => ({ from: `2025-${month}-01`, to: lastDay('2025', month) })),
    postGraphile: {
      text: `query SalesByCategory($month: Date!) {
  allSalesMonths(condition: { grain: "CATEGORY", currency: "IDR", month: $month }) {
    groupedAggregates(groupBy: [PART]) { keys sum { sales quantity revenue } }
  }
}`,
      variables: months.map(month => ({ month: `2025-${month}-01` })),
      toPlain: ({ allSalesMonths: { groupedAggregates } }) => ({
        salesStats: {
          rows: groupedAggregates
            .map(({ keys: [category], sum: { sales, quantity, revenue } }) => ({
              category,
              sales: Number(sales),
              quantity: Number(quantity),
              revenue: { amount: revenue, currency: 'IDR' },
            }))
            .sort((one, other) => (one.category < other.category ? -1 : 1)),
        },
      }),
    },
  },
}

function lastDay(year, month) {
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10)
}
