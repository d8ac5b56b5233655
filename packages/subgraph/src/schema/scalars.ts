import { type ASTNode, Kind, print, type ValueNode } from 'graphql'
import { quote } from '../arguments.ts'
import { CodedError } from '../errors.ts'

/** What `buildSubgraphSchema` takes for a scalar; the description is in `shared.graphql`. */
interface ScalarResolver {
  serialize(value: unknown): string
  parseValue(value: unknown): string
  parseLiteral(node: ValueNode): string
}

interface ScalarRules {
  name: string
  /** How the value is written, with an example: the second half of each message. */
  wanted: string
  /** The one spelling of a value that a client gave, or undefined to refuse it. */
  read(value: string): string | undefined
  /** The one spelling of a value of ours. Whatever it cannot make out is a fault, and is masked. */
  write(value: unknown): string | undefined
  takesIntegers?: boolean
}

function defineScalar({ name, wanted, read, write, takesIntegers = false }: ScalarRules): ScalarResolver {
  const refuse = (came: string, node?: ASTNode, why = ''): never => {
    throw new CodedError(
      'BAD_USER_INPUT',
      `${came} is not a ${name}. ${why}Give ${wanted}.`,
      { expectedType: name },
      { nodes: node },
    )
  }
  const accept = (value: string, came: string, node?: ASTNode): string => read(value) ?? refuse(came, node)
  const noFloat = 'A Float has lost digits before it arrives. '
  return {
    serialize(value) {
      const written = write(value)
      if (written === undefined)
        throw new TypeError(`A resolver gave ${typeof value} ${quote(String(value))} for a ${name}.`)
      return written
    },
    parseValue(value) {
      if (typeof value === 'string') return accept(value, quote(value))
      if (takesIntegers && Number.isSafeInteger(value)) return accept(String(value), String(value))
      return refuse(
        typeof value === 'object' ? (Array.isArray(value) ? 'A list' : 'An object') : String(value),
        undefined,
        takesIntegers && typeof value === 'number' ? noFloat : '',
      )
    },
    parseLiteral(node) {
      if (node.kind === Kind.STRING) return accept(node.value, quote(node.value), node)
      if (takesIntegers && node.kind === Kind.INT) return accept(node.value, node.value, node)
      return refuse(quote(print(node)).slice(1, -1), node, takesIntegers && node.kind === Kind.FLOAT ? noFloat : '')
    },
  }
}

const instant =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,6}))?(?:([Zz])|([+-])(\d{2})(?::?(\d{2}))?)$/
const strictOffset = /(?:[Zz]|[+-]\d{2}:\d{2})$/

/** An instant in UTC with six decimals. Only whole seconds are reckoned with, so microseconds pass through untouched. */
function normaliseInstant(text: string): string | undefined {
  const match = instant.exec(text)
  if (!match) return undefined
  const [, day = '', hour, minute, second, decimals = '', , sign, offsetHours = '0', offsetMinutes = '0'] = match
  const offsetInMinutes = (Number(offsetHours) * 60 + Number(offsetMinutes)) * (sign === '-' ? -1 : 1)
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  const isOffset = Number(offsetHours) <= 15 && Number(offsetMinutes) < 60
  if (!isDay(day) || !isTime || !isOffset) return undefined
  const utc = new Date(Date.parse(`${day}T${hour}:${minute}:${second}Z`) - offsetInMinutes * 60_000)
  const year = utc.getUTCFullYear()
  if (year < 1 || year > 9999) return undefined
  return `${utc.toISOString().slice(0, 19)}.${decimals.padEnd(6, '0')}Z`
}

/** What PostgreSQL writes in a session in UTC. It holds existing instants only, so rearranging the text is enough. */
const storedInstant = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?(?:Z|\+00(?::00)?)$/

function writeInstant(value: unknown): string | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : normaliseInstant(value.toISOString())
  if (typeof value !== 'string') return undefined
  const match = storedInstant.exec(value)
  return match ? `${match[1]}T${match[2]}.${(match[3] ?? '').padEnd(6, '0')}Z` : normaliseInstant(value)
}

const daysOfMonths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Read by its characters, as lists are full of days: an expression that captures parts takes several times as long. */
function isDay(text: string): boolean {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false
  const [year, month, day] = [readDigits(text, 0, 4), readDigits(text, 5, 7), readDigits(text, 8, 10)]
  const days = (daysOfMonths[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0)
  return year > 0 && day > 0 && day <= days
}

/** NaN where a character is no digit. */
function readDigits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return Number.NaN
    number = number * 10 + digit
  }
  return number
}

const decimal = /^(-?)0*(\d{1,18})(?:\.(\d{1,6}))?$/

/** The number without leading zeros or a negative zero; decimals stay as they are, since 1.50 says more than 1.5. */
function readDecimal(text: string): string | undefined {
  const match = decimal.exec(text)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction] = match
  const digits = fraction === undefined ? whole : `${whole}.${fraction}`
  return /[1-9]/.test(digits) ? sign + digits : digits
}

/** What PostgreSQL writes for numeric; wider than what is read, for sums of many amounts. NaN and Infinity are faults. */
const isNumeric = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text)

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))
const asCurrency = (text: unknown): string | undefined =>
  typeof text === 'string' && currencies.has(text) ? text : undefined

/** Resolvers of the shared scalars. In resolvers their values are strings, spelled as the database takes them. */
export const scalarResolvers = {
  DateTime: defineScalar({
    name: 'DateTime',
    wanted:
      'an instant of RFC 3339 with an offset and at most six decimals of a second, such as "2025-08-04T09:03:04+07:00" or "2025-08-04T02:03:04.123456Z"',
    read: text => (text[10] !== ' ' && strictOffset.test(text) ? normaliseInstant(text) : undefined),
    write: writeInstant,
  }),
  Date: defineScalar({
    name: 'Date',
    wanted: 'a day of the calendar as year-month-day, such as "2025-08-04"',
    read: text => (isDay(text) ? text : undefined),
    write: value => (typeof value === 'string' && isDay(value) ? value : undefined),
  }),
  Decimal: defineScalar({
    name: 'Decimal',
    wanted:
      'a number as a string of at most 18 digits before the point and 6 after it, without exponent, such as "125000.50", or a whole number',
    read: readDecimal,
    write: value =>
      typeof value === 'bigint' || Number.isSafeInteger(value)
        ? String(value)
        : typeof value === 'string' && isNumeric(value)
          ? value
          : undefined,
    takesIntegers: true,
  }),
  CurrencyCode: defineScalar({
    name: 'CurrencyCode',
    wanted: 'the three capitals of a currency of ISO 4217, such as "IDR"',
    read: asCurrency,
    write: asCurrency,
  }),
} satisfies Record<string, ScalarResolver>
