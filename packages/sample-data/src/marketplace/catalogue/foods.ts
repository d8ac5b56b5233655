import type { Assortment, Item, Term } from './assortment.ts'

const food = (item: Item, materials: readonly Term[], variants: readonly Term[]): Assortment => ({
  items: [item],
  materials,
  variants,
  hasMotif: false,
})

/** What kitchens and bakeries make; each of materials and in tastes that it is really made of and in. */
export const foods: readonly Assortment[] = [
  food(
    ['Keripik', 'Chips', 200, 'bungkus'],
    [
      ['singkong', 'Cassava'],
      ['pisang', 'Banana'],
      ['tempe', 'Tempeh'],
    ],
    [
      ['Original', 'Original'],
      ['Pedas', 'Spicy'],
      ['Balado', 'Balado'],
    ],
  ),
  food(
    ['Roti Manis', 'Sweet bread', 90, 'buah'],
    [['tepung terigu', 'Wheat']],
    [
      ['Isi Cokelat', 'Chocolate-filled'],
      ['Isi Keju', 'Cheese-filled'],
      ['Isi Srikaya', 'Coconut-jam-filled'],
    ],
  ),
  food(
    ['Kue Kering', 'Cookies', 350, 'toples'],
    [
      ['sagu', 'Sago'],
      ['kacang', 'Peanut'],
      ['tepung terigu', 'Wheat'],
    ],
    [
      ['Original', 'Original'],
      ['Keju', 'Cheese'],
      ['Cokelat', 'Chocolate'],
    ],
  ),
  food(
    ['Abon', 'Floss', 150, 'bungkus'],
    [
      ['ikan', 'Fish'],
      ['ayam', 'Chicken'],
      ['sapi', 'Beef'],
    ],
    [
      ['Original', 'Original'],
      ['Pedas', 'Spicy'],
    ],
  ),
  food(
    ['Kopi Bubuk', 'Ground coffee', 250, 'bungkus'],
    [
      ['robusta', 'Robusta'],
      ['arabika', 'Arabica'],
    ],
    [
      ['Sangrai Sedang', 'Medium roast'],
      ['Sangrai Gelap', 'Dark roast'],
    ],
  ),
  food(
    ['Sambal', 'Chilli sauce', 200, 'botol'],
    [
      ['bawang', 'Shallot'],
      ['terasi', 'Shrimp paste'],
      ['cumi', 'Squid'],
    ],
    [
      ['Pedas', 'Spicy'],
      ['Sangat Pedas', 'Very spicy'],
    ],
  ),
]
