import { facilities } from './data.js'

/**
 * The four questions. Each is asked with sixteen different variables in turn: nobody gains from sharing the answers of identical requests
 * that happen to be under way at once.
 */
const byCode = index => ({ code: facilities[index % facilities.length].code })
const variants = make => Array.from({ length: 16 }, (_, index) => make(index))

export const queries = {
  tiny: {
    title: 'tiny lookup',
    text: 'query Tiny($code: String!) { facilityByCode(code: $code) { id name kind capacity } }',
    variables: variants(byCode),
  },
  list: {
    title: '50 with two joins',
    text: `query List($offset: Int!) {
  products(first: 50, offset: $offset) {
    sku name price { amount currency } stock materials
    facility { name kind province { name } }
    session { topic startsOn }
  }
}`,
    variables: variants(index => ({ offset: index * 50 })),
  },
  rows: {
    title: '1,000 with a join',
    text: `query Rows($offset: Int!) {
  products(first: 1000, offset: $offset) {
    id sku name status price { amount currency } stock
    facility { code name }
  }
}`,
    variables: variants(index => ({ offset: index * 100 })),
  },
  deep: {
    title: 'deep',
    text: `query Deep($code: String!) {
  facilityByCode(code: $code) {
    name
    province { name }
    sessions(first: 3) { topic startsOn enrolled partners { name kind } }
    products(first: 5) {
      name
      price { amount currency }
      session { topic partners { name facilities { name province { name } } } }
    }
    partners { name kind facilities { name products(first: 2) { name stock } } }
  }
}`,
    variables: variants(byCode),
  },
}
