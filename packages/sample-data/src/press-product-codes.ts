import { karyaId } from './identity.ts'

/**
 * The codes (SKU) of the products that press-facts.json names, by the name it gives them. Marketplace makes the products,
 * partnerships names them where an event showed them; both use this list, so that they speak of the same records.
 */
export const pressProductCodes: readonly { sku: string; name: string }[] = [
  { sku: 'KSN-GANTUNGAN-KUNCI-GETAH-NYATU', name: 'Gantungan kunci getah nyatu' },
  { sku: 'KSN-GELANG-BATU-LILIS', name: 'Gelang batu Lilis' },
  { sku: 'KSN-KALUNG-BATU-LILIS', name: 'Kalung batu Lilis' },
  { sku: 'KSN-AKSESORIS-CENDERAMATA', name: 'Aksesoris/cenderamata bernuansa budaya lokal' },
  { sku: 'PKY-KERAJINAN-TANGAN', name: "(unnamed) kerajinan tangan, 'kualitas premium'" },
  { sku: 'SMD-PRODUK-KONVEKSI', name: '(unnamed) produk konveksi (SAE Konveksi)' },
]

/** The code of a product by its name in press-facts.json. */
export const pressProductCode = (name: string): string => {
  const found = pressProductCodes.find(product => product.name === name)
  if (!found) throw new Error(`press-product-codes.ts has no code for the product "${name}" of press-facts.json.`)
  return found.sku
}

/** The id of a product by its name in press-facts.json. */
export const pressProductId = (name: string): string => karyaId('product', pressProductCode(name))
