export { type GeneratedOperation, generateOperation } from './operations.ts'
export { hashOf, type Random, seededRandom } from './random.ts'
export { selectionsOf } from './selections-of.ts'
export { smallerDocuments } from './smaller-documents.ts'
