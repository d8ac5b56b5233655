/** Six to ten digits of the Harmonized System: heading and subheading, and what a country adds: `9602.00`, `9602.00.9000`. */
export const isHsCode = (code: string): boolean => /^\d{4}\.\d{2}(\.?\d{2}){0,2}$/.test(code)
