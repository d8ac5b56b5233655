import { type Order, type Sql, sql } from '@karya/postgres'

/**
 * Facilities that match every word of `text`, each with a score.
 *
 * A word counts most as a whole word of the facility's names (official, former, alias), less as the beginning of one or spelt
 * nearly alike (trigrams, from four letters on), and less again among the names of its places (`weight`). Of equal ones, the one
 * whose official name as a whole is nearest comes first.
 */
const matches = (text: string): Sql => sql`(
  with wanted as (
    select distinct word, show_trgm(word) as trigrams from regexp_split_to_table(facility_words(${text}), ' ') as word
    where word <> ''),
  alike as (
    select wanted.word as wanted, known.word, case
      when known.word = wanted.word then 1.0
      when starts_with(known.word, wanted.word) then 0.9
      when length(wanted.word) >= 4 then 0.95 * word_similarity(wanted.word, known.word) end as score
    from wanted cross join lateral (
      select word from facility_search_trigram where trigram = any(wanted.trigrams) group by word
      having starts_with(word, wanted.word) or count(distinct trigram) > 0.4 * cardinality(wanted.trigrams)) as known),
  best as (
    select facility_id, wanted, max(score * weight) as score
    from alike join facility_search_word using (word)
    where score >= 0.45
    group by facility_id, wanted having max(score * weight) >= 0.45)
  select facility_id, round((avg(best.score) + 0.2 * similarity(name, facility_words(${text})))::numeric, 5) as score
  from best join facility_search using (facility_id)
  group by facility_id, name
  having count(*) = (select count(*) from wanted)) as found`

/** The list's source and order with a search. A search without any letter or digit finds nothing. */
export const searched = (text: string): { from: Sql; order: Order } => ({
  from: sql`facility join ${matches(text)} on found.facility_id = facility.id`,
  // A score means nothing in another search, so neither does a cursor that holds it.
  order: {
    name: `RELEVANCE to ${JSON.stringify(text)}`,
    expression: sql`found.score`,
    type: 'numeric',
    direction: 'DESC',
  },
})
