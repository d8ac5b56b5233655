import { randomUUID } from 'node:crypto'
import { accept, checkLength, checkSource, refuse } from '@karya/postgres'
import type { Context } from '../context.ts'
import type { RegisterPartnerInput } from '../generated/schema.ts'
import { checkFacts } from './facts.ts'

/** A code is how people and other systems name a partner for good, so it is readable and unique. */
const readable = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longestCode = 100

export const registerPartner = (input: RegisterPartnerInput, { transact }: Context) =>
  transact('registerPartner', input, async ({ partners, sources }) => {
    const { code, name, kind, contributions, nameVariants, source } = input
    if (!readable.test(code)) {
      const message = `${JSON.stringify(code)} is no readable code: use lower-case words and digits joined by hyphens, such as dekranasda-kalteng.`
      return refuse('INVALID_VALUE', message, 'input', 'code')
    }
    const refused = checkLength(code, longestCode, 'code') ?? checkFacts(input) ?? checkSource(source)
    if (refused) return refused
    const partner = await partners.insert({
      id: randomUUID(),
      code,
      name: name.trim(),
      nameVariants: nameVariants.map(variant => variant.trim()),
      kind,
      statedStanding: null,
      regionCode: input.regionCode ?? null,
      country: input.country ?? (input.regionCode ? 'ID' : null),
      representative: input.representative?.trim() ?? null,
      contributions: [...new Set(contributions)],
      contributionNote: input.contributionNote?.trim() || null,
    })
    if (!partner) {
      const message = `A partner has the code ${code} already. Update it, or choose another code.`
      return refuse('ALREADY_EXISTS', message, 'input', 'code')
    }
    if (source) await sources.attach('Partner', partner.id, source)
    return accept({ partner })
  })
