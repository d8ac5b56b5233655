export { getOwn, hasOwn, isInherited, setOwn } from './property.ts'
export { literal, Source } from './source.ts'
