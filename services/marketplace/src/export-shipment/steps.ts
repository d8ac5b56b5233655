import type { ShipmentStatus } from '../generated/schema.ts'

/** From each status to those that may follow it. What has left the country cannot be called back. */
const steps: Record<ShipmentStatus, readonly ShipmentStatus[]> = {
  PREPARING: ['DOCUMENTED', 'CANCELLED'],
  DOCUMENTED: ['SHIPPED', 'CANCELLED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
}

export const nextSteps = (status: ShipmentStatus): readonly ShipmentStatus[] => steps[status]

/** What customs want before goods leave: the declaration with invoice and packing list. */
export const neededDocuments = ['PEB', 'INVOICE', 'PACKING_LIST'] as const
