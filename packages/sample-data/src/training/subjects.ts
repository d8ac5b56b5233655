import type { SkillField } from '../plan.ts'

interface Subject {
  /** What a program is called after. */
  names: readonly string[]
  materials: readonly string[]
  topics: readonly string[]
  /** Hours of a basic course. */
  hours: readonly [fewest: number, most: number]
  /** Whether it feeds people, and so serves the programme points on food. */
  isFood?: boolean
}

/** What is taught in each field, with which materials: patterns of courses of BLK and LPK, not a syllabus of any. */
export const subjects: Record<SkillField, Subject> = {
  MENJAHIT: {
    names: ['Menjahit Pakaian', 'Menjahit Busana Muslim', 'Menjahit Tas Kain'],
    materials: ['kain katun', 'benang jahit', 'kain drill'],
    topics: ['pola dasar', 'menjahit mesin', 'penyelesaian akhir'],
    hours: [80, 240],
  },
  KONVEKSI: {
    names: ['Konveksi Kaos', 'Konveksi Seragam', 'Sablon dan Konveksi'],
    materials: ['kain kaos combed', 'tinta sablon', 'benang obras'],
    topics: ['pemotongan', 'obras', 'sablon', 'pengemasan'],
    hours: [60, 200],
  },
  AKSESORIS_CENDERAMATA: {
    names: ['Gelang dan Kalung', 'Gantungan Kunci', 'Cenderamata Daerah'],
    materials: ['manik-manik', 'tali', 'batu alam'],
    topics: ['merangkai', 'desain motif daerah', 'pengemasan'],
    hours: [24, 80],
  },
  PENGELASAN: {
    names: ['Las SMAW', 'Las Listrik Dasar', 'Pagar dan Teralis'],
    materials: ['besi hollow', 'elektroda', 'cat besi'],
    topics: ['keselamatan kerja', 'las posisi 1G', 'las posisi 2F'],
    hours: [120, 280],
  },
  PERTUKANGAN: {
    names: ['Pertukangan Kayu', 'Mebel', 'Finishing Mebel'],
    materials: ['kayu jati', 'kayu mahoni', 'pelitur'],
    topics: ['sambungan kayu', 'membaca gambar', 'finishing'],
    hours: [100, 260],
  },
  PERBENGKELAN: {
    names: ['Servis Sepeda Motor', 'Otomotif Dasar', 'Servis AC'],
    materials: ['oli', 'suku cadang', 'alat servis'],
    topics: ['tune up', 'kelistrikan', 'perawatan berkala'],
    hours: [120, 240],
  },
  KERAJINAN_TANGAN: {
    names: ['Kerajinan Batok Kelapa', 'Kerajinan Kertas Koran', 'Ukiran'],
    materials: ['batok kelapa', 'kertas koran', 'lem', 'pernis'],
    topics: ['desain', 'teknik dasar', 'penyelesaian akhir'],
    hours: [32, 120],
  },
  ANYAMAN_ROTAN: {
    names: ['Anyaman Tas', 'Anyaman Keranjang', 'Anyaman Mebel'],
    materials: ['rotan', 'bambu', 'pandan'],
    topics: ['menyiapkan bahan', 'anyaman dasar', 'pewarnaan'],
    hours: [48, 160],
  },
  BATIK_TENUN: {
    names: ['Batik Tulis', 'Batik Cap', 'Tenun'],
    materials: ['kain mori', 'malam', 'pewarna', 'benang tenun'],
    topics: ['motif', 'pewarnaan', 'pelorodan'],
    hours: [64, 200],
  },
  KULINER_BAKERY: {
    names: ['Roti dan Kue', 'Keripik', 'Pengolahan Makanan'],
    materials: ['tepung terigu', 'ragi', 'mentega'],
    topics: ['kebersihan pangan', 'pengolahan', 'pengemasan'],
    hours: [40, 120],
    isFood: true,
  },
  PERTANIAN: {
    names: ['Hidroponik', 'Sayuran Organik', 'Budidaya Cabai'],
    materials: ['benih', 'pupuk organik', 'media tanam'],
    topics: ['persemaian', 'pemupukan', 'panen'],
    hours: [60, 160],
    isFood: true,
  },
  PERIKANAN: {
    names: ['Budidaya Lele', 'Budidaya Nila', 'Bioflok'],
    materials: ['benih ikan', 'pakan', 'terpal'],
    topics: ['kualitas air', 'pemberian pakan', 'panen'],
    hours: [48, 140],
    isFood: true,
  },
  PETERNAKAN: {
    names: ['Ayam Petelur', 'Bebek Petelur', 'Kambing'],
    materials: ['pakan ternak', 'bibit', 'vaksin'],
    topics: ['perkandangan', 'pakan', 'kesehatan ternak'],
    hours: [48, 140],
    isFood: true,
  },
  KEWIRAUSAHAAN: {
    names: ['Kewirausahaan', 'Pemasaran Digital', 'Pembukuan Usaha Kecil'],
    materials: ['modul'],
    topics: ['rencana usaha', 'pembukuan', 'pemasaran'],
    hours: [16, 48],
  },
  LAINNYA: {
    names: ['Barista', 'Pangkas Rambut', 'Laundry'],
    materials: ['alat praktik'],
    topics: ['teori', 'praktik'],
    hours: [40, 120],
  },
}
