import { randomUUID } from 'node:crypto'
import { accept, checkLength, type Refusal, refuse } from '@karya/postgres'
import { CodedError, checkId } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Repositories } from '../database.ts'
import type { AdvanceExportShipmentInput, UserErrorCode } from '../generated/schema.ts'
import { holdFacilities } from './hold.ts'
import { isHsCode } from './hs-code.ts'
import type { ShipmentLineRow, ShipmentRow } from './row.ts'
import { neededDocuments, nextSteps } from './steps.ts'

const refuseField = (message: string, field: string) => refuse('INVALID_VALUE', message, 'input', field)

const checkPapers = (
  input: AdvanceExportShipmentInput,
  lines: readonly ShipmentLineRow[],
): Refusal<UserErrorCode> | null => {
  for (const { number } of input.documents ?? []) {
    if (!number.trim()) return refuseField('The number of a paper is empty. Give it.', 'documents')
    const tooLong = checkLength(number, 100, 'documents')
    if (tooLong) return tooLong
  }
  for (const { productId, hsCode } of input.hsCodes ?? []) {
    if (!isHsCode(hsCode)) {
      return refuseField(`${JSON.stringify(hsCode)} is no number of the Harmonized System, such as 9602.00.`, 'hsCodes')
    }
    if (!lines.some(line => line.productId === checkId(productId))) {
      return refuse('UNKNOWN_REFERENCE', `The shipment has no product with the id ${productId}.`, 'input', 'hsCodes')
    }
  }
  return null
}

/** What is missing before the papers are complete, in words; null where nothing is. */
const missingPapers = async ({ shipments }: Repositories, shipment: ShipmentRow): Promise<string | null> => {
  const kinds = new Set((await shipments.documentsByShipmentIds([shipment.id])).map(({ kind }) => kind))
  const undeclared = (await shipments.linesByShipmentIds([shipment.id])).filter(({ hsCode }) => hsCode === null)
  const missing = [
    ...neededDocuments.filter(kind => !kinds.has(kind)),
    ...(undeclared.length ? [`a number of the Harmonized System for ${undeclared.length} products`] : []),
  ]
  return missing.length ? missing.join(', ') : null
}

const checkDay = (on: string, today: string, shipment: ShipmentRow): Refusal<UserErrorCode> | null => {
  if (on > today) return refuse('INVALID_PERIOD', `${on} has not come yet: it is ${today}.`, 'input', 'on')
  if (shipment.shippedOn && on < shipment.shippedOn) {
    return refuse(
      'INVALID_PERIOD',
      `The shipment left on ${shipment.shippedOn}, so it cannot have arrived on ${on}.`,
      'input',
      'on',
    )
  }
  return null
}

/** One step along the way of a shipment, by who keeps the records of every facility whose goods are in it. */
export const advanceExportShipment = (input: AdvanceExportShipmentInput, { transact, viewer }: Context) =>
  transact('advanceExportShipment', input, async repositories => {
    const { facilities, shipments } = repositories
    const { status } = input
    const seen = await shipments.visibleById(checkId(input.id), viewer)
    if (!seen) {
      return refuse(
        'NOT_FOUND',
        `No shipment has the id ${input.id}. The query exportShipments lists them.`,
        'input',
        'id',
      )
    }
    const lines = await shipments.linesByShipmentIds([seen.id])
    if (
      !(await holdFacilities(
        repositories,
        viewer,
        lines.map(({ facilityId }) => facilityId),
      ))
    ) {
      throw new CodedError(
        'FORBIDDEN',
        'This viewer does not keep the records of every facility whose goods are in the shipment.',
      )
    }
    const shipment = await shipments.lock(seen.id)
    if (input.version != null && input.version !== shipment.version) {
      const message = `Version ${input.version} was read, but the shipment is at version ${shipment.version}. Read it again, then decide.`
      return refuse('STALE_VERSION', message, 'input', 'version')
    }
    if (!nextSteps(shipment.status).includes(status)) {
      const possible = nextSteps(shipment.status).join(' or ') || 'nothing'
      return refuse(
        'INVALID_STATUS',
        `The shipment is ${shipment.status}: ${possible} may follow, not ${status}.`,
        'input',
        'status',
      )
    }
    const refusedPapers = checkPapers(input, lines)
    if (refusedPapers) return refusedPapers
    const documents = (input.documents ?? []).map(({ kind, number, issuedOn = null }) => ({
      ...{ id: randomUUID(), shipmentId: shipment.id, kind, number: number.trim(), issuedOn },
    }))
    await shipments.addDocuments(documents)
    await shipments.setHsCodes(
      shipment.id,
      (input.hsCodes ?? []).map(({ productId, hsCode }) => ({ productId: checkId(productId), hsCode })),
    )
    if (status === 'CANCELLED') {
      const cancelReason = input.reason?.trim()
      if (!cancelReason) return refuseField('Say why the shipment is cancelled.', 'reason')
      return (
        checkLength(cancelReason, 2000, 'reason') ??
        accept({ exportShipment: await shipments.advance(shipment.id, { status, cancelReason }) })
      )
    }
    const missing = await missingPapers(repositories, shipment)
    if (missing)
      return refuse(
        'INVALID_STATUS',
        `The papers are not complete: ${missing} missing. Give them first.`,
        'input',
        'documents',
      )
    if (status === 'DOCUMENTED') return accept({ exportShipment: await shipments.advance(shipment.id, { status }) })
    const today = await facilities.today({ timeZone: 'Asia/Jayapura' })
    const on = input.on ?? (await facilities.today({ timeZone: 'Asia/Jakarta' }))
    const refusedDay = checkDay(on, today, shipment)
    if (refusedDay) return refusedDay
    const step = status === 'SHIPPED' ? { status, shippedOn: on } : { status, deliveredOn: on }
    return accept({ exportShipment: await shipments.advance(shipment.id, step) })
  })
