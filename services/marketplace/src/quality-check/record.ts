import { randomUUID } from 'node:crypto'
import { accept, checkSource, isRefusal, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { RecordQualityCheckInput } from '../generated/schema.ts'
import { lockProduct } from '../product/lock.ts'

const longest = { standard: 200, remarks: 2_000 } as const

/** Quality is checked on days that have come, and no more units are faulty than were looked at. */
export const recordQualityCheck = (input: RecordQualityCheckInput, { transact, viewer }: Context) =>
  transact('recordQualityCheck', input, async repositories => {
    const { facilities, products, qualityChecks, sources } = repositories
    const { productId, checkedOn, outcome, sampleSize = null, defects = null, source } = input
    const product = await lockProduct(repositories, viewer, { productId, field: 'productId' })
    if (isRefusal(product)) return product
    const [facility] = await facilities.byIds([product.facilityId])
    const today = facility ? await facilities.today(facility) : checkedOn
    if (checkedOn > today) {
      const message = `${checkedOn} has not come yet at ${facility?.code}, where it is ${today}. Record the check on the day.`
      return refuse('INVALID_PERIOD', message, 'input', 'checkedOn')
    }
    if (sampleSize !== null && sampleSize < 1) {
      return refuse('INVALID_VALUE', `sampleSize is ${sampleSize}, but has to be 1 or more.`, 'input', 'sampleSize')
    }
    if (defects !== null && (sampleSize === null || defects < 0 || defects > sampleSize)) {
      const message = `defects is ${defects}, but has to be between 0 and the sample size (${sampleSize ?? 'not given'}).`
      return refuse('INVALID_VALUE', message, 'input', 'defects')
    }
    for (const field of ['standard', 'remarks'] as const) {
      const length = input[field]?.length ?? 0
      if (length > longest[field]) {
        const message = `${field} has ${length} characters, but may have ${longest[field]}.`
        return refuse('INVALID_VALUE', message, 'input', field)
      }
    }
    const refusedSource = checkSource(source)
    if (refusedSource) return refusedSource
    const qualityCheck = {
      id: randomUUID(),
      productId: product.id,
      facilityId: product.facilityId,
      checkedOn,
      outcome,
      standard: input.standard?.trim() || null,
      sampleSize,
      defects,
      remarks: input.remarks?.trim() || null,
      isGenerated: false,
    }
    await qualityChecks.insert(qualityCheck)
    if (source) await sources.attach('QualityCheck', qualityCheck.id, source)
    return accept({ qualityCheck, product: await products.refresh(product.id) })
  })
