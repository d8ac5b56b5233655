/** The middle of a list of numbers, the mean of both middle ones if it is even. */
export const median = numbers => {
  const sorted = Float64Array.from(numbers).sort()
  const half = sorted.length >> 1
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
}

/** The smallest number that `share` (0 to 1) of all numbers do not exceed. */
export const quantile = (numbers, share) => {
  const sorted = Float64Array.from(numbers).sort()
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
}
