import type { SkillField } from '../../plan.ts'
import { type Assortment, sizes, type Term } from './assortment.ts'

const colours: readonly Term[] = [
  ['Merah', 'Red'],
  ['Biru', 'Blue'],
  ['Hijau', 'Green'],
  ['Hitam', 'Black'],
  ['Cokelat', 'Brown'],
  ['Putih', 'White'],
]
const clothMaterials: readonly Term[] = [
  ['kain katun', 'Cotton'],
  ['kain drill', 'Drill'],
  ['kain linen', 'Linen'],
]

/** What hands make of cloth, beads, rattan and the like: patterns of what facilities offer, not the catalogue of any. */
export const crafts = {
  MENJAHIT: {
    items: [
      ['Kemeja', 'Shirt', 280, 'lembar'],
      ['Gamis', 'Long dress', 450, 'lembar'],
      ['Mukena', 'Prayer dress', 600, 'set'],
      ['Tas Kain', 'Cloth bag', 180, 'buah'],
      ['Celemek', 'Apron', 200, 'lembar'],
    ],
    materials: clothMaterials,
    variants: colours,
    hasMotif: true,
  },
  KONVEKSI: {
    items: [
      ['Kaos Sablon', 'Printed T-shirt', 180, 'lembar'],
      ['Seragam Kerja', 'Work uniform', 520, 'set'],
      ['Jaket', 'Jacket', 600, 'lembar'],
      ['Polo', 'Polo shirt', 240, 'lembar'],
    ],
    materials: [['kain combed', 'Combed cotton'], ['kain lacoste', 'Lacoste knit'], ...clothMaterials],
    variants: colours,
    hasMotif: false,
  },
  AKSESORIS_CENDERAMATA: {
    items: [
      ['Gelang Batu', 'Stone bracelet', 40, 'buah', 'stone'],
      ['Kalung Manik', 'Bead necklace', 70, 'buah', 'imitation'],
      ['Gantungan Kunci Ukir', 'Carved keychain', 25, 'buah', 'nyatu'],
      ['Anting Manik', 'Bead earrings', 15, 'pasang', 'imitation'],
      ['Bros Kain', 'Cloth brooch', 20, 'buah', 'imitation'],
    ],
    materials: [
      ['manik kaca', 'Glass bead'],
      ['batu alam', 'Natural stone'],
      ['getah nyatu', 'Nyatu sap'],
      ['kuningan', 'Brass'],
    ],
    variants: colours,
    hasMotif: true,
  },
  KERAJINAN_TANGAN: {
    items: [
      ['Lampu Hias', 'Decorative lamp', 800, 'buah', 'wooden ornament'],
      ['Vas Bunga', 'Flower vase', 700, 'buah'],
      ['Kotak Tisu', 'Tissue box', 350, 'buah'],
      ['Hiasan Dinding', 'Wall decoration', 600, 'buah', 'wooden ornament'],
      ['Miniatur Rumah Adat', 'Model of a traditional house', 1_100, 'buah', 'wooden ornament'],
    ],
    materials: [
      ['batok kelapa', 'Coconut shell'],
      ['kertas koran', 'Newspaper'],
      ['kayu limbah', 'Reclaimed wood'],
      ['bambu', 'Bamboo'],
    ],
    variants: sizes,
    hasMotif: true,
  },
  ANYAMAN_ROTAN: {
    items: [
      ['Tas Anyaman', 'Woven bag', 350, 'buah', 'rattan bag'],
      ['Keranjang Anyaman', 'Woven basket', 500, 'buah', 'rattan bag'],
      ['Tikar Anyaman', 'Woven mat', 1_200, 'lembar'],
      ['Tempat Buah Anyaman', 'Woven fruit tray', 280, 'buah'],
    ],
    materials: [
      ['rotan', 'Rattan'],
      ['pandan', 'Pandanus'],
      ['bambu', 'Bamboo'],
      ['eceng gondok', 'Water hyacinth'],
      ['purun', 'Purun reed'],
    ],
    variants: colours,
    hasMotif: true,
  },
  BATIK_TENUN: {
    items: [
      ['Kain Batik Tulis', 'Hand-drawn batik cloth', 300, 'lembar'],
      ['Kain Batik Cap', 'Stamped batik cloth', 280, 'lembar'],
      ['Kain Tenun', 'Handwoven cloth', 420, 'lembar'],
      ['Selendang Tenun', 'Handwoven shawl', 180, 'lembar'],
    ],
    materials: [
      ['kain mori', 'Mori cotton'],
      ['benang katun', 'Cotton yarn'],
      ['benang sutra', 'Silk yarn'],
    ],
    variants: colours,
    hasMotif: true,
  },
} satisfies Partial<Record<SkillField, Assortment>>
