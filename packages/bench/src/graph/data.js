/**
 * The data behind every subgraph of the bench, made anew, and alike, in each process that needs it: 40 facilities, 3,000 products, 200 training
 * sessions, 60 partners. Objects refer to one another, so that a resolver is a property.
 */
const provinceNames = ['Aceh', 'Bali', 'Banten', 'Jawa Barat', 'Jawa Timur', 'Kalimantan Tengah', 'Maluku', 'Papua']
const kinds = ['LAPAS', 'RUTAN', 'LPKA']
const crafts = [
  'Gelang batu Lilis',
  'Gantungan kunci nyatu',
  'Kursi rotan',
  'Batik tulis',
  'Keripik pisang',
  'Sapu ijuk',
]
const topics = ['Menjahit', 'Ukir kayu', 'Budidaya lele', 'Tata boga', 'Las listrik', 'Anyaman purun']

const list = (length, make) => Array.from({ length }, (_, index) => make(index))
const two = number => String(number).padStart(2, '0')

export const provinces = provinceNames.map((name, index) => ({ __typename: 'Region', code: String(11 + index), name }))

export const facilities = list(40, index => ({
  __typename: 'Facility',
  id: `f${index}-7d0e4c1a`,
  code: `lapas-${two(index)}`,
  name: `Lapas Kelas IIA Contoh ${index}`,
  kind: kinds[index % kinds.length],
  capacity: 200 + index * 17,
  province: provinces[index % provinces.length],
}))

export const partners = list(60, index => ({
  __typename: 'Partner',
  id: `p${index}-52b9aa30`,
  name: `Dekranasda "Contoh" ${index}`,
  kind: index % 2 ? 'UMKM' : 'BLK',
  facilities: list(3, step => facilities[(index * 11 + step * 7) % facilities.length]),
}))

export const sessions = list(200, index => ({
  __typename: 'TrainingSession',
  id: `t${index}-91c0ffee`,
  topic: `${topics[index % topics.length]} angkatan ${index}`,
  startsOn: `2025-${two(1 + (index % 12))}-${two(1 + (index % 28))}`,
  enrolled: 10 + (index % 30),
  partners: list(2, step => partners[(index * 7 + step * 13) % partners.length]),
}))

export const products = list(3_000, index => ({
  __typename: 'Product',
  id: `k${index}-0a4be7d2`,
  sku: `SKU-${10_000 + index}`,
  name: `${crafts[index % crafts.length]} ${index}`,
  status: index % 9 ? 'LISTED' : 'DRAFT',
  price: index % 10 ? { __typename: 'Money', amount: `${15_000 + index * 250}.00`, currency: 'IDR' } : null,
  stock: index % 7 ? index % 120 : null,
  materials: index % 3 ? ['batu Lilis', 'benang'] : [],
  facility: facilities[(index * 7) % facilities.length],
  session: index % 4 ? sessions[(index * 3) % sessions.length] : null,
}))

for (const facility of facilities) {
  facility.products = products.filter(product => product.facility === facility)
  facility.sessions = sessions.filter((_, index) => facilities[index % facilities.length] === facility)
  facility.partners = partners.filter(partner => partner.facilities.includes(facility)).slice(0, 3)
}

export const facilityByCode = new Map(facilities.map(facility => [facility.code, facility]))

/** Every object that a subgraph may be asked for by its key. */
export const entities = {
  Facility: byId(facilities),
  Partner: byId(partners),
  Product: byId(products),
  TrainingSession: byId(sessions),
}

function byId(objects) {
  return new Map(objects.map(object => [object.id, object]))
}
