import { isEnumType, type NamedType, type Type } from '@apollo/federation-internals'
import { booleanText, enumText, floatText, intText, jsonText } from './text.ts'

/** `String` and `ID`, whose quotes are written together with what stands around them. */
export const builtIns = (type: Type) => ({ idType: type.schema()?.idType(), stringType: type.schema()?.stringType() })

/** The functions for the text of the other leaves, one for each enum. */
export function leafTexts(): (type: NamedType) => (value: unknown) => string {
  const enums = new Map<NamedType, (value: unknown) => string>()
  return type => {
    const schema = type.schema()
    if (isEnumType(type)) {
      const known = enums.get(type) ?? enumText(type.values.map(({ name }) => name))
      enums.set(type, known)
      return known
    }
    if (type === schema.intType()) return intText
    if (type === schema.floatType()) return floatText
    if (type === schema.booleanType()) return booleanText
    return jsonText
  }
}
