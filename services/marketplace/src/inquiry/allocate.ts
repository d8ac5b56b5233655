import { accept, isRefusal, type Refusal, refuse } from '@karya/postgres'
import { checkId, mayWriteFacility, NotKept } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { AllocateInquiryInput, UserErrorCode } from '../generated/schema.ts'
import type { ProductRow } from '../product/row.ts'
import { lockInquiry } from './lock.ts'
import type { InquiryRow } from './row.ts'

type Part = AllocateInquiryInput['allocations'][number]

const refuseParts = (code: UserErrorCode, message: string) => refuse(code, message, 'input', 'allocations')

const checkParts = (parts: readonly Part[]): Refusal<UserErrorCode> | null => {
  if (!parts.length || parts.length > 100) {
    return refuseParts('INVALID_VALUE', `${parts.length} parts are given, but 1 to 100 may be.`)
  }
  if (new Set(parts.map(({ productId }) => checkId(productId))).size < parts.length) {
    return refuseParts('INVALID_VALUE', 'A product is given twice. Give each once, with all of its pieces.')
  }
  const negative = parts.find(({ quantity }) => quantity < 0)
  return negative ? refuseParts('INVALID_VALUE', `A quantity is ${negative.quantity}. Give none or more.`) : null
}

const fits = (inquiry: InquiryRow, product: ProductRow) =>
  inquiry.productId === null ? product.category === inquiry.category : product.id === inquiry.productId

/**
 * A part is promised by who keeps the records of the facility, so no further consent is needed. All facilities and products are held
 * first, in one order, so that two promises of the same stock follow one another; what other open inquiries were promised is not available.
 */
export const allocateInquiry = (input: AllocateInquiryInput, { transact, viewer }: Context) =>
  transact('allocateInquiry', input, async repositories => {
    const { facilities, inquiries, products, supply } = repositories
    const refusedParts = checkParts(input.allocations)
    if (refusedParts) return refusedParts
    const inquiryId = checkId(input.inquiryId)
    const quantities = new Map(input.allocations.map(({ productId, quantity }) => [checkId(productId), quantity]))
    const wanted = await products.visibleByIds([...quantities.keys()], viewer)
    if (wanted.length < quantities.size) {
      const missing = [...quantities.keys()].find(id => !wanted.some(product => product.id === id))
      return refuseParts(
        'UNKNOWN_REFERENCE',
        `No product has the id ${missing}. Find it with productBySku or products.`,
      )
    }
    for (const facilityId of [...new Set(wanted.map(product => product.facilityId))].sort()) {
      const facility = await facilities.lock(facilityId)
      if (!facility || !mayWriteFacility(viewer, facility)) {
        throw new NotKept(facilityId, `This viewer does not keep the records of ${facility?.code ?? facilityId}.`)
      }
    }
    for (const { id } of wanted.toSorted((one, other) => (one.id < other.id ? -1 : 1))) await products.lock(id)
    const inquiry = await lockInquiry(repositories, viewer, { inquiryId, version: input.version })
    if (isRefusal(inquiry)) return inquiry
    const unfit = wanted.find(product => !fits(inquiry, product))
    if (unfit) {
      return refuseParts(
        'INVALID_VALUE',
        `${unfit.sku} is not what the inquiry asks for: ${inquiry.category ?? 'another product'}.`,
      )
    }
    const available = new Map(
      (await supply.availableFor(inquiry.id, [...quantities.keys()], inquiry.neededBy)).map(row => [
        row.productId,
        row.quantity,
      ]),
    )
    for (const { id, sku, status } of wanted) {
      const quantity = quantities.get(id) as number
      if (quantity > 0 && status !== 'LISTED')
        return refuseParts('INVALID_STATUS', `${sku} is not listed. List it first.`)
      if (quantity > (available.get(id) ?? 0)) {
        const by = inquiry.neededBy ? ` by ${inquiry.neededBy}` : ''
        const message = `${quantity} pieces of ${sku} were promised, but stock and capacity allow ${available.get(id) ?? 0}${by}.`
        return refuseParts('INSUFFICIENT_STOCK', message)
      }
    }
    const others = (await inquiries.allocationsByInquiryIds([inquiry.id])).filter(
      ({ productId }) => !quantities.has(productId),
    )
    const promised = [...others.map(part => part.quantity), ...quantities.values()].reduce((sum, each) => sum + each, 0)
    if (promised > inquiry.quantity) {
      return refuseParts(
        'INVALID_VALUE',
        `${promised} pieces would be promised, but ${inquiry.quantity} are asked for. Promise less.`,
      )
    }
    const parts = wanted.map(({ id, facilityId }) => ({
      productId: id,
      facilityId,
      quantity: quantities.get(id) as number,
    }))
    return accept({ inquiry: await inquiries.allocate(inquiry.id, parts) })
  })
