import { randomUUID } from 'node:crypto'
import { accept, checkLength, isRefusal, type Refusal, refuse } from '@karya/postgres'
import { CodedError, checkId, checkReach, mayWriteFacility, reachesFacility, type Viewer } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Repositories } from '../database.ts'
import type { OpenInquiryInput, UserErrorCode } from '../generated/schema.ts'
import { largestQuantity } from '../sale/record.ts'

const longestMessage = 2000

/** A partner asks for itself; a keeper of records names the partner for which it asks. */
const partnerOf = (viewer: Viewer, partnerId: string | null | undefined): string | Refusal<UserErrorCode> => {
  const named = partnerId == null ? null : checkId(partnerId)
  if (viewer.role !== 'PARTNER') {
    return named ?? refuse('INVALID_VALUE', 'Say which partner asks.', 'input', 'partnerId')
  }
  if (viewer.partnerId === null || (named !== null && named !== viewer.partnerId.toLowerCase())) {
    throw new CodedError('FORBIDDEN', 'A partner opens inquiries for itself alone. Leave partnerId out.')
  }
  return viewer.partnerId
}

/** The facilities that are asked. A product is asked of the facility that makes it, and has to be one that the viewer sees. */
const facilitiesOf = async (
  { facilities, inquiries, products }: Repositories,
  viewer: Viewer,
  { productId, category, facilityIds }: OpenInquiryInput,
): Promise<string[] | Refusal<UserErrorCode>> => {
  if (productId) {
    const [product] = await products.visibleByIds([checkId(productId)], viewer)
    if (product?.status === 'LISTED') return [product.facilityId]
    const message = product
      ? `${product.sku} is not listed, so it cannot be asked for.`
      : `No product has the id ${productId}. Find it with productBySku or products.`
    return refuse(product ? 'INVALID_STATUS' : 'UNKNOWN_REFERENCE', message, 'input', 'productId')
  }
  if (!facilityIds) {
    const all = await inquiries.facilitiesWith(category as string)
    const reached = all.filter(id => reachesFacility(viewer, id))
    if (reached.length) return reached
    return refuse(
      'UNKNOWN_REFERENCE',
      `No facility that this viewer may ask has listed a product of the category ${category}.`,
      'input',
      'category',
    )
  }
  const wanted = [...new Set(facilityIds.map(checkId))]
  if (!wanted.length)
    return refuse('INVALID_VALUE', 'facilityIds is empty. Name one, or leave it out.', 'input', 'facilityIds')
  const known = new Set((await facilities.byIds(wanted)).map(({ id }) => id))
  const unknown = wanted.find(id => !known.has(id))
  if (!unknown) return wanted
  return refuse(
    'UNKNOWN_REFERENCE',
    `No facility has the id ${unknown}. Find it with facilityByCode.`,
    'input',
    'facilityIds',
  )
}

/** An inquiry is opened by who asks, or for a partner by who keeps the records of every facility that is asked. */
export const openInquiry = (input: OpenInquiryInput, { transact, viewer }: Context) =>
  transact('openInquiry', input, async repositories => {
    const { facilities, inquiries } = repositories
    const { productId = null, category = null, quantity, neededBy = null } = input
    const message = input.message?.trim() || null
    const partnerId = partnerOf(viewer, input.partnerId)
    if (typeof partnerId !== 'string') return partnerId
    if ((productId === null) === (category === null)) {
      return refuse(
        'INVALID_VALUE',
        'Ask for a product or for a category: one of the two.',
        'input',
        productId ? 'category' : 'productId',
      )
    }
    if (productId && input.facilityIds) {
      return refuse(
        'INVALID_VALUE',
        'A product is asked of the facility that makes it. Leave facilityIds out.',
        'input',
        'facilityIds',
      )
    }
    if (quantity < 1 || quantity > largestQuantity) {
      const wanted = `quantity is ${quantity}, but has to be between 1 and ${largestQuantity}.`
      return refuse('INVALID_VALUE', wanted, 'input', 'quantity')
    }
    const refusedMessage = checkLength(message, longestMessage, 'message')
    if (refusedMessage) return refusedMessage
    const asked = await facilitiesOf(repositories, viewer, input)
    if (isRefusal(asked)) return asked
    checkReach(viewer, asked)
    const places = await facilities.byIds(asked)
    if (viewer.role !== 'PARTNER' && !places.every(facility => mayWriteFacility(viewer, facility))) {
      throw new CodedError('FORBIDDEN', 'This viewer does not keep the records of every facility that is asked.')
    }
    const today = await facilities.today(places[0] ?? { timeZone: 'Asia/Jakarta' })
    if (neededBy && neededBy < today) {
      return refuse(
        'INVALID_PERIOD',
        `${neededBy} has passed: it is ${today}. Give a day to come.`,
        'input',
        'neededBy',
      )
    }
    const inquiry = {
      id: randomUUID(),
      partnerId,
      productId: productId && checkId(productId),
      category,
      quantity,
      neededBy,
      message,
    }
    return accept({ inquiry: await inquiries.insert(inquiry, asked) })
  })
