import type { SkillField } from '../../plan.ts'
import { type Assortment, sizes } from './assortment.ts'

/** What workshops, kitchens, fields and ponds make: patterns of what facilities offer, not the catalogue of any. */
export const goods = {
  PENGELASAN: {
    items: [
      ['Pagar Besi', 'Iron fence', 42_000, 'meter'],
      ['Rak Besi', 'Iron shelf', 14_000, 'buah'],
      ['Meja Lipat Besi', 'Folding iron table', 9_500, 'buah'],
      ['Teralis', 'Window grille', 18_000, 'buah'],
    ],
    materials: [
      ['besi hollow', 'Hollow iron'],
      ['besi siku', 'Angle iron'],
      ['baja ringan', 'Light steel'],
    ],
    variants: sizes,
    hasMotif: false,
  },
  PERTUKANGAN: {
    items: [
      ['Kursi', 'Chair', 7_500, 'buah', 'wooden furniture'],
      ['Meja', 'Table', 16_000, 'buah', 'wooden furniture'],
      ['Lemari', 'Cupboard', 45_000, 'buah', 'wooden furniture'],
      ['Ornamen Dinding', 'Wall ornament', 1_200, 'buah', 'wooden ornament'],
      ['Miniatur Perahu', 'Boat model', 900, 'buah', 'wooden ornament'],
    ],
    materials: [
      ['kayu jati', 'Teak'],
      ['kayu mahoni', 'Mahogany'],
      ['kayu ulin', 'Ironwood'],
      ['kayu sengon', 'Albizia'],
    ],
    variants: sizes,
    hasMotif: true,
  },
  PERBENGKELAN: {
    items: [
      ['Bak Sampah Pilah', 'Sorting bin', 6_000, 'buah'],
      ['Gerobak Dorong', 'Pushcart', 38_000, 'buah'],
      ['Kompor Oli Bekas', 'Waste oil stove', 5_500, 'buah'],
    ],
    materials: [
      ['plat besi', 'Iron plate'],
      ['drum bekas', 'Used drum'],
    ],
    variants: sizes,
    hasMotif: false,
  },
  PERTANIAN: {
    items: [
      ['Selada Hidroponik', 'Hydroponic lettuce', 250, 'ikat'],
      ['Cabai Rawit', "Bird's eye chilli", 1_000, 'kg'],
      ['Kangkung', 'Water spinach', 300, 'ikat'],
      ['Jagung Manis', 'Sweet corn', 1_000, 'kg'],
    ],
    materials: [['hasil kebun', 'Garden-grown']],
    variants: [
      ['Segar', 'Fresh'],
      ['Organik', 'Organic'],
    ],
    hasMotif: false,
  },
  PERIKANAN: {
    items: [
      ['Ikan Lele', 'Catfish', 1_000, 'kg'],
      ['Ikan Nila', 'Tilapia', 1_000, 'kg'],
      ['Ikan Patin', 'Pangasius', 1_000, 'kg'],
    ],
    materials: [['ikan kolam', 'Pond-raised']],
    variants: [
      ['Segar', 'Fresh'],
      ['Beku', 'Frozen'],
    ],
    hasMotif: false,
  },
  PETERNAKAN: {
    items: [
      ['Telur Ayam', 'Chicken eggs', 1_000, 'kg'],
      ['Telur Bebek', 'Duck eggs', 700, 'papan'],
      ['Pupuk Kandang', 'Manure', 5_000, 'karung'],
    ],
    materials: [['hasil ternak', 'Farm-raised']],
    variants: [
      ['Segar', 'Fresh'],
      ['Pilihan', 'Selected'],
    ],
    hasMotif: false,
  },
  KEWIRAUSAHAAN: {
    items: [
      ['Paket Hampers', 'Gift hamper', 1_500, 'paket'],
      ['Sabun Cuci Piring', 'Dish soap', 500, 'botol'],
      ['Lilin Aromaterapi', 'Scented candle', 200, 'buah'],
    ],
    materials: [
      ['bahan campuran', 'Assorted'],
      ['minyak kelapa', 'Coconut oil'],
    ],
    variants: sizes,
    hasMotif: false,
  },
  LAINNYA: {
    items: [
      ['Paving Block', 'Paving block', 2_800, 'buah'],
      ['Batako', 'Concrete brick', 9_000, 'buah'],
      ['Keset', 'Doormat', 600, 'lembar'],
    ],
    materials: [
      ['semen', 'Cement'],
      ['kain perca', 'Patchwork'],
    ],
    variants: sizes,
    hasMotif: false,
  },
} satisfies Partial<Record<SkillField, Assortment>>
