import { randomUUID } from 'node:crypto'
import { accept, checkSource, isRefusal, type Refusal, refuse } from '@karya/postgres'
import { CodedError, checkId, type Viewer } from '@karya/subgraph'
import type { Context } from '../context.ts'
import type { Repositories } from '../database.ts'
import type { CreateExportShipmentInput, UserErrorCode } from '../generated/schema.ts'
import { largestQuantity } from '../sale/record.ts'
import { holdFacilities } from './hold.ts'
import { isHsCode } from './hs-code.ts'

const refuseLines = (code: UserErrorCode, message: string) => refuse(code, message, 'input', 'lines')

const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })

/** A country of ISO 3166-1 that is not Indonesia. */
const isAbroad = (country: string) =>
  /^[A-Z]{2}$/.test(country) && country !== 'ID' && countries.of(country) !== undefined

const checkLines = (lines: CreateExportShipmentInput['lines']): Refusal<UserErrorCode> | null => {
  if (!lines.length || lines.length > 200) {
    return refuseLines('INVALID_VALUE', `${lines.length} lines are given, but 1 to 200 may be.`)
  }
  if (new Set(lines.map(line => checkId(line.productId))).size < lines.length) {
    return refuseLines('INVALID_VALUE', 'A product is given twice. Give each once, with all of its pieces.')
  }
  const outside = lines.find(({ quantity }) => quantity < 1 || quantity > largestQuantity)
  if (outside) {
    return refuseLines(
      'INVALID_VALUE',
      `A quantity is ${outside.quantity}, but has to be between 1 and ${largestQuantity}.`,
    )
  }
  const unreadable = lines.find(({ hsCode }) => hsCode != null && !isHsCode(hsCode))
  return unreadable
    ? refuseLines(
        'INVALID_VALUE',
        `${JSON.stringify(unreadable.hsCode)} is no number of the Harmonized System, such as 9602.00.`,
      )
    : null
}

const productsOf = async ({ products }: Repositories, viewer: Viewer, ids: readonly string[]) => {
  const found = await products.visibleByIds(ids, viewer)
  const missing = ids.find(id => !found.some(product => product.id === id))
  if (missing)
    return refuseLines('UNKNOWN_REFERENCE', `No product has the id ${missing}. Find it with productBySku or products.`)
  const draft = found.find(({ status }) => status === 'DRAFT')
  return draft ? refuseLines('INVALID_STATUS', `${draft.sku} is a draft. List it before it is shipped.`) : found
}

/** A shipment is begun by who keeps the records of every facility whose goods are in it. */
export const createExportShipment = (input: CreateExportShipmentInput, { transact, viewer }: Context) =>
  transact('createExportShipment', input, async repositories => {
    const { shipments, sources } = repositories
    const { destinationCountry, source } = input
    const exporterId = input.exporterId ? checkId(input.exporterId) : null
    if (!isAbroad(destinationCountry)) {
      const message = `${JSON.stringify(destinationCountry)} is no country abroad. Give two capitals of ISO 3166-1, such as NZ.`
      return refuse('INVALID_VALUE', message, 'input', 'destinationCountry')
    }
    const refused = checkLines(input.lines) ?? checkSource(source)
    if (refused) return refused
    const given = new Map(input.lines.map(line => [checkId(line.productId), line]))
    const products = await productsOf(repositories, viewer, [...given.keys()])
    if (isRefusal(products)) return products
    const isKept = await holdFacilities(
      repositories,
      viewer,
      products.map(({ facilityId }) => facilityId),
    )
    if (!isKept) {
      throw new CodedError(
        'FORBIDDEN',
        'This viewer does not keep the records of every facility whose goods are to be shipped.',
      )
    }
    const lines = products.map(({ id, facilityId, hsCode }) => ({
      productId: id,
      facilityId,
      quantity: given.get(id)?.quantity as number,
      hsCode: given.get(id)?.hsCode ?? hsCode,
    }))
    const exportShipment = await shipments.insert({ id: randomUUID(), exporterId, destinationCountry }, lines)
    if (source) await sources.attach('ExportShipment', exportShipment.id, source)
    return accept({ exportShipment })
  })
