import { administrator, facilityId, type Service } from '../service.ts'

export const kasongan = 'lapas-narkotika-kasongan'
export const samarinda = 'lapas-narkotika-samarinda'
export const palangkaraya = 'lapas-perempuan-palangkaraya'

let made = 0

/** A listed product, as a test needs it; what it leaves out is unknown. */
export const makeProduct = async (
  service: Service,
  facilityCode: string,
  facts: Record<string, unknown> = {},
): Promise<string> => {
  made += 1
  const input = {
    facilityId: facilityId(facilityCode),
    sku: `TEST-${made}`,
    name: `Barang uji ${made}`,
    category: 'ANYAMAN',
    ...facts,
  }
  const asAdministrator = service.as(administrator)
  const created = await asAdministrator(
    'mutation ($input: CreateProductInput!) { createProduct(input: $input) { product { id } userErrors { message } } }',
    { input },
  )
  const id = created.data.createProduct.product.id
  await asAdministrator('mutation ($id: ID!) { listProduct(input: { id: $id }) { product { id } } }', { id })
  return id
}

/** A day so many days from today at a facility in western Indonesia. */
export const inDays = (days: number): string =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
