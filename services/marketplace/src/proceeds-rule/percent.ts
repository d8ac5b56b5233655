/** A percentage in ten-thousandths of a percent, exactly: `12.5` is 125000n; null where it has more than four decimals. */
export const tenThousandths = (percent: string): bigint | null => {
  const match = /^(-?)(\d+)(?:\.(\d{1,4})0*)?$/.exec(percent)
  if (!match) return null
  const [, sign, whole = '', decimals = ''] = match
  const value = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0'))
  return sign ? -value : value
}

/** All there is: 100 percent. */
export const wholeInTenThousandths = 1_000_000n
