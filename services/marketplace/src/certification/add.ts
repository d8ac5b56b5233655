import { randomUUID } from 'node:crypto'
import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { AddCertificationInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

const longest = { number: 100, issuer: 200 } as const

/** A certificate is recorded once it is issued; the same kind and number again corrects its period. */
export const addCertification = (input: AddCertificationInput, { transact, viewer }: Context) =>
  transact('addCertification', input, async repositories => {
    const { certifications, facilities, products, sources } = repositories
    const { productId, kind, validFrom = null, validUntil = null, source } = input
    const product = await lockProduct(repositories, viewer, { productId, field: 'productId' })
    if (isRefusal(product)) return product
    for (const field of ['number', 'issuer'] as const) {
      const length = input[field]?.length ?? 0
      if (length > longest[field]) {
        const message = `${field} has ${length} characters, but may have ${longest[field]}.`
        return refuse('INVALID_VALUE', message, 'input', field)
      }
    }
    if (validFrom && validUntil && validUntil < validFrom) {
      return refuse('INVALID_PERIOD', `It would end on ${validUntil}, before it starts.`, 'input', 'validUntil')
    }
    const [facility] = await facilities.byIds([product.facilityId])
    const today = facility ? await facilities.today(facility) : null
    if (validFrom && today && validFrom > today) {
      const message = `${validFrom} has not come yet, it is ${today}. Record the certificate once it is valid.`
      return refuse('INVALID_PERIOD', message, 'input', 'validFrom')
    }
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    const certification = await certifications.record({
      id: randomUUID(),
      productId: product.id,
      facilityId: product.facilityId,
      kind,
      number: input.number?.trim() || null,
      issuer: input.issuer?.trim() || null,
      validFrom,
      validUntil,
      isGenerated: false,
    })
    if (source) await sources.attach('ProductCertification', certification.id, source)
    return accept({ certification, product: await products.refresh(product.id) })
  })
