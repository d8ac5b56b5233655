export { compileOperation, type Execute, type NotCompiled } from './compile-operation.ts'
