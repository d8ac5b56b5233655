import { allOf, anyOf, join, type Sql, sql } from '@karya/postgres'

/** More words than this narrow nothing; the rest of a long search is left out. */
const mostWords = 10

/** As `plain_text` of the database writes words, so that patterns hold no character of meaning to `like`. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word !== '')
    .slice(0, mostWords)

const materialsHold = (word: string): Sql => sql`product.search_materials like ${`% ${word}%`}`

/** Products that hold one of these materials: each word begins a word of theirs. The first condition is the index's, the second the rule. */
export const hasMaterial = (materials: readonly string[]): Sql => {
  const alternatives = materials
    .map(wordsOf)
    .filter(words => words.length > 0)
    .map(words => allOf(words.flatMap(word => [sql`product.search_text like ${`% ${word}%`}`, materialsHold(word)])))
  return anyOf(alternatives)
}

/** A word counts most as a whole word of the names, less as the beginning of one, and less again elsewhere. */
const scoreOf = (word: string): Sql => sql`case
  when product.search_names like ${`% ${word} %`} then 1.0
  when product.search_names like ${`% ${word}%`} then 0.9
  when ${materialsHold(word)} then 0.7
  when product.search_text like ${`% ${word} %`} then 0.6
  else 0.5 end`

/** Of equal scores, the product of the shortest names, which hold the least beside the words, comes first. Rounded, so that a cursor holds it. */
const ranked = (score: Sql): Sql => sql`round(${score} + 1.0 / length(product.search_names), 5)`

/**
 * The products of `from` and `where` that match every word, each with what the list is ordered by: its rank, or `order` where that is
 * given. Where no product matches, those whose names are spelt nearly alike (trigrams). Both are answered by the trigram indexes, the
 * second only if the first found nothing.
 */
export const found = (search: string, from: Sql, where: readonly Sql[], order: Sql | null): Sql => {
  const words = wordsOf(search)
  if (!words.length) return sql`(select null::uuid as id, null::numeric as "order" where false) as found`
  const average = (scores: Sql[]) => sql`(${join(scores, ' + ')})::numeric / ${words.length}::numeric`
  const matches = words.map(word => sql`product.search_text like ${`% ${word}%`}`)
  const resembles = words.map(word => sql`product.search_names %> ${word}`)
  const resemblance = average(words.map(word => sql`word_similarity(${word}, product.search_names)`))
  return sql`(
    with exactly as materialized (
      select product.id, ${order ?? ranked(average(words.map(scoreOf)))} as "order"
      from ${from} where ${allOf([...where, ...matches])})
    select id, "order" from exactly
    union all
    select product.id, ${order ?? ranked(resemblance)} from ${from}
    where not exists (select from exactly) and ${allOf([...where, ...resembles])}) as found`
}
