import { isCompositeType, isListType, isNonNullType, type NamedType, type Type } from '@apollo/federation-internals'
import { literal } from '@karya/code-generation'
import type { SlicePlaces } from '../reading/slices.ts'
import { baseOf, type Collected } from './collect.ts'
import { builtIns } from './leaf-texts.ts'
import { intText, stringText } from './text.ts'
import type { WriterGenerator } from './writer-generator.ts'

/** Fields of a selection, with the slices that may lie below them. */
export interface Placed extends Collected {
  slices: SlicePlaces | undefined
}

/** An expression for some constant text and the text of a value after it; what it leaves to be written is the rest. */
interface Text {
  expression: string
  rest: string
}

export function valueText(
  generator: WriterGenerator,
  type: Type,
  value: string,
  placed: Placed,
  constant: string,
): Text {
  if (isNonNullType(type)) return presentText(generator, type.ofType as Type, value, placed, constant)
  const present = whole(presentText(generator, type, value, placed, constant))
  const absent = literal(`${constant}null`)
  return { expression: `(${value} === undefined || ${value} === null ? ${absent} : ${present})`, rest: '' }
}

function presentText(generator: WriterGenerator, type: Type, value: string, placed: Placed, constant: string): Text {
  const { source } = generator
  const named = type as NamedType
  const { idType, stringType } = builtIns(named)
  const string = `${source.constant(stringText)}(${value})`
  if (type === stringType) return { expression: `${literal(`${constant}"`)} + ${string}`, rest: '"' }
  if (type === idType)
    return {
      expression: `(typeof ${value} === 'string' ? ${literal(`${constant}"`)} + ${string} + '"' : ${literal(constant)} + ${source.constant(intText)}(${value}))`,
      rest: '',
    }
  const writer = isListType(type)
    ? listFunction(generator, type.ofType as Type, placed)
    : isCompositeType(named)
      ? generator.compositeFunction(named, placed.below, placed.slices)
      : source.constant(generator.leafText(named))
  return { expression: `${constant ? `${literal(constant)} + ` : ''}${writer}(${value})`, rest: '' }
}

function listFunction(generator: WriterGenerator, element: Type, placed: Placed): string {
  const key = isCompositeType(baseOf(element)) ? generator.key(placed.below, placed.slices) : ''
  return generator.once(`[${element}] ${key}`, () => {
    const textAfter = (constant: string) => whole(valueText(generator, element, 'v', placed, constant))
    return generator.source.function(
      'list',
      `if (!Array.isArray(list)) throw ${generator.unexpected}`,
      `let text = '['`,
      'for (let i = 0; i < list.length; i++) {',
      'const v = list[i]',
      isNonNullType(element) ? '' : `if (v === undefined) throw ${generator.unexpected}`,
      `text += i === 0 ? ${textAfter('')} : ${textAfter(',')}`,
      '}',
      `return text + ']'`,
    )
  })
}

const whole = ({ expression, rest }: Text): string => (rest ? `${expression} + ${literal(rest)}` : expression)
