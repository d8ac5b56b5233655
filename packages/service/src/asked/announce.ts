import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import type { Asked } from './asked.ts'
import { needsOf, type RowsByType } from './needs.ts'

/** Has the fields that an operation begins with tell its context what of rows it needs, before anything is read. */
export const announceNeeds = (schema: GraphQLSchema, rows: RowsByType, resolvers: object): void => {
  const needs = needsOf(rows, resolvers)
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const resolve = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args, context: { asked: Asked }, info) => {
        context.asked.add(needs(info))
        return resolve(source, args, context, info)
      }
    }
  }
}
