/** `plain_text`: lower case, without accents, words of letters and digits with one space between: what search compares. */
export const plainText = `
  create function plain_text(text) returns text
  language sql immutable strict parallel safe as $$
    select trim(regexp_replace(lower(public.unaccent('public.unaccent', $1)), '[^a-z0-9]+', ' ', 'g'))
  $$`
