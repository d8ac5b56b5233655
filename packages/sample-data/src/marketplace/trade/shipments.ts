import { defaultSeed } from '../../facilities/facilities-data.ts'
import type { SampleSize } from '../../facilities/records.ts'
import { karyaId } from '../../identity.ts'
import { generatedCount, generatedId } from '../../plan.ts'
import { type RandomSource, randomStream, weightedTable } from '../../random.ts'
import { dayOf, exporterId, productPlan } from '../plan.ts'
import type { ExportShipmentRecord } from './records.ts'

const stream = randomStream(defaultSeed, 'export-shipment')

const statuses = weightedTable<ExportShipmentRecord['status']>([
  ['PREPARING', 15],
  ['DOCUMENTED', 10],
  ['SHIPPED', 15],
  ['DELIVERED', 52],
  ['CANCELLED', 8],
])

const destinations = weightedTable([
  ['MY', 18],
  ['SG', 16],
  ['AU', 12],
  ['JP', 11],
  ['KR', 9],
  ['NL', 8],
  ['US', 8],
  ['NZ', 6],
  ['DE', 6],
  ['AE', 6],
])

const firstDay = Date.UTC(2023, 0, 9) / 86_400_000
const lastDay = Date.UTC(2026, 6, 31) / 86_400_000

/** Numbers that say of themselves that no office gave them. */
const documentsOf = (shipmentId: string, index: number, issuedOn: string) =>
  (['PEB', 'INVOICE', 'PACKING_LIST'] as const).map(kind => ({
    id: karyaId('export-document', `${shipmentId}/${kind}`),
    kind,
    number: `GENERATED-${kind}-${String(index + 1).padStart(5, '0')}`,
    issuedOn,
  }))

const linesOf = (size: SampleSize, random: RandomSource, hasCodes: boolean): ExportShipmentRecord['lines'] => {
  const lines = new Map<string, ExportShipmentRecord['lines'][number]>()
  for (let count = random.between(1, 4); count > 0; count -= 1) {
    const { id, facility } = productPlan(size, random.between(0, generatedCount(size, 'product') - 1))
    const quantity = random.pick([50, 80, 100, 120, 200, 250, 400, 600])
    const hsCode = random.pick(['4602.12', '4420.19', '6304.92', '7117.90', '9602.00', '6211.42'])
    lines.set(id, { productId: id, facilityId: facility.id, quantity, hsCode: hasCodes ? hsCode : null })
  }
  return [...lines.values()]
}

const shipment = (size: SampleSize, index: number): ExportShipmentRecord => {
  const random = stream.at(index)
  const id = generatedId('export-shipment', index)
  const status = random.weighted(statuses)
  const begun = firstDay + Math.floor((lastDay - firstDay) * random.fraction() ** 0.6)
  const shippedOn = begun + random.between(14, 40)
  const isShipped = status === 'SHIPPED' || status === 'DELIVERED'
  const isDocumented = isShipped || status === 'DOCUMENTED'
  return {
    id,
    exporterId: exporterId(size, random.between(0, 9_999)),
    destinationCountry: random.weighted(destinations),
    status,
    shippedOn: isShipped ? dayOf(shippedOn) : null,
    deliveredOn: status === 'DELIVERED' ? dayOf(shippedOn + random.between(5, 20)) : null,
    cancelReason: status === 'CANCELLED' ? 'Pembeli membatalkan pesanan.' : null,
    createdAt: `${dayOf(begun)}T0${random.between(1, 9)}:${random.between(10, 59)}:00.${random.between(100_000, 999_999)}Z`,
    lines: linesOf(size, random, isDocumented),
    documents: isDocumented ? documentsOf(id, index, dayOf(begun + random.between(3, 12))) : [],
  }
}

/** GENERATED. Every export shipment of a size, one by one. */
export function* generatedShipments(size: SampleSize): Generator<ExportShipmentRecord> {
  const count = generatedCount(size, 'export-shipment')
  for (let index = 0; index < count; index += 1) yield shipment(size, index)
}
