/**
 * What search compares. `facility_words` writes abbreviations out (`Kls II A` is `kelas iia`, `LP Wanita` is `lapas perempuan`),
 * for names and for queries alike. `facility_search_word` holds every word of every facility, kept by triggers; neighbours count
 * joined as well, so that `Palangkaraya` finds `Palangka Raya`. `facility_search_trigram` leads from a word to those spelt nearly
 * alike: a search rates some ten words instead of the text of each facility.
 */
export const search = `
  create function facility_words(text) returns text language plpgsql immutable strict parallel safe as $$
  declare
    words text := plain_text($1);
    rule text[];
  begin
    foreach rule slice 1 in array array[
      ['\\mkl(as|s)\\M', 'kelas'],
      ['\\mkanwil\\M', 'kantor wilayah'],
      ['\\m(lembaga pemasyarakatan|lp)\\M', 'lapas'],
      ['\\mlpp\\M', 'lapas perempuan'],
      ['\\mrumah tahanan( negara)?\\M', 'rutan'],
      ['\\mbalai pemasyarakatan\\M', 'bapas'],
      ['\\mlembaga pembinaan khusus anak\\M', 'lpka'],
      ['\\mrumah sakit\\M', 'rs'],
      ['\\mnarkotik\\M', 'narkotika'],
      ['\\mwanita\\M', 'perempuan'],
      ['\\mkab\\M', 'kabupaten'],
      ['\\mkelas 1\\M', 'kelas i'],
      ['\\mkelas 2 ?([ab])?\\M', 'kelas ii\\1'],
      ['\\mkelas 3\\M', 'kelas iii'],
      ['\\m2([ab])\\M', 'ii\\1'],
      ['\\mii ([ab])\\M', 'ii\\1']
    ] loop
      words := regexp_replace(words, rule[1], rule[2], 'g');
    end loop;
    return words;
  end $$;

  create function search_words(text) returns setof text language sql immutable strict parallel safe as $$
    with words as (
      select word, place from regexp_split_to_table(facility_words($1), ' ') with ordinality as split(word, place))
    select word from words where word <> ''
    union
    select words.word || next.word from words join words next on next.place = words.place + 1
    where length(words.word) >= 3 and length(next.word) >= 3
  $$;

  create table facility_search (
    facility_id uuid primary key references facility on delete cascade,
    name text not null
  );
  create table facility_search_word (
    word text not null,
    facility_id uuid not null references facility on delete cascade,
    weight real not null,
    primary key (word, facility_id)
  );
  create index facility_search_word_facility on facility_search_word (facility_id);
  -- Not unique, as writers of the same new word would wait for each other; a search counts what stands twice once.
  create table facility_search_trigram (trigram text not null, word text not null);
  create index facility_search_trigram_word on facility_search_trigram (trigram, word);
  create index facility_search_trigram_of_word on facility_search_trigram (word);

  create function refresh_facility_search(ids uuid[]) returns void language plpgsql as $$
  begin
    if cardinality(ids) = 0 then return; end if;

    insert into facility_search (facility_id, name)
    select id, facility_words(name) from facility where id = any(ids)
    on conflict (facility_id) do update set name = excluded.name;

    delete from facility_search_word where facility_id = any(ids);
    insert into facility_search_word (word, facility_id, weight)
    select word, named.facility_id, max(named.weight) from (
      select facility_id, name, 1.0 from facility_name where facility_id = any(ids)
      union all
      select facility_id, alias, 1.0 from facility_alias where facility_id = any(ids)
      union all
      select facility.id, place.name, 0.8 from facility
      join regional_office on regional_office.code = facility.regional_office_code
      join region regency on regency.code = facility.regency_code
      join region province on province.code = facility.province_code
      cross join lateral (values (regency.name), (province.name), (regional_office.name)) as place(name)
      where facility.id = any(ids)
    ) as named(facility_id, name, weight) cross join lateral search_words(name) as word
    group by word, named.facility_id;

    insert into facility_search_trigram (trigram, word)
    select distinct trigram, word from facility_search_word cross join unnest(show_trgm(word)) as trigram
    where facility_id = any(ids)
    except select trigram, word from facility_search_trigram where word in (
      select word from facility_search_word where facility_id = any(ids));
  end $$;

  create function search_new_facility() returns trigger language plpgsql as $$
  begin
    perform refresh_facility_search(array(select id from after));
    return null;
  end $$;
  create trigger search_new after insert on facility referencing new table as after
    for each statement execute function search_new_facility();

  create function search_changed_facility() returns trigger language plpgsql as $$
  begin
    perform refresh_facility_search(array(
      select id from after join before using (id)
      where (after.name, after.regency_code, after.regional_office_code)
        <> (before.name, before.regency_code, before.regional_office_code)));
    return null;
  end $$;
  create trigger search_changed after update on facility referencing old table as before new table as after
    for each statement execute function search_changed_facility();

  create function search_new_alias() returns trigger language plpgsql as $$
  begin
    perform refresh_facility_search(array(select distinct facility_id from after));
    return null;
  end $$;
  create trigger search_alias after insert on facility_alias referencing new table as after
    for each statement execute function search_new_alias()`
