-- A phrase with an exclusion, such as '"central bank" -drought', is found as a phrase is: by its words first.
create or replace function wireroom.candidates(
  q tsquery, f wireroom.search_filter, named bigint[], fewest int, most int, top bigint, inout low bigint, out ids bigint[], out complete boolean)
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  -- What the index of words knows of phrases: their words in any order. It is not asked for what is excluded, whose list would
  -- be read whole; queries without another condition stay as they are.
  words constant tsquery := case when q::text ~ '<(-|\d+)>' then
    coalesce(nullif(regexp_replace(nullif(querytree(q), 'T'), '<(-|\d+)>', '&', 'g'), '')::tsquery, q) else q end;
  -- Matches of words that are frequent, but not among what the filter leaves, about 10 µs each, and articles whose vectors are
  -- compared. Older ones are not looked for.
  most_compared constant int := 3000;
  most_examined constant int := case when words = q then 8000 else most_compared end;
  given_low constant bigint := low;
  bottom constant bigint := coalesce(low, 0);
  up_to bigint := top;
  -- Ids in the first step; what it finds tells how large the next one has to be.
  step float8 := coalesce(top - low, 20000);
  batch int := case when low is not null then most_examined when words = q then 2 * most else most end;
  examined int := 0;
  matches bigint[];
  -- Matches in each id so far.
  density float8;
  part record;
  compared int;
begin
  ids := '{}';
  complete := false;
  if cardinality(named) > 0 and given_low is null then
    ids := wireroom.matching(wireroom.passing(array(select n.id from unnest(wireroom.naming(named, f.since, f.until, most)) n (id) where n.id <= top), f), q);
    if cardinality(ids) >= fewest then return; end if;
    ids := '{}';
  end if;
  loop
    matches := wireroom.newest_matches(words, greatest(up_to - step, bottom)::bigint, up_to, batch);
    examined := examined + cardinality(matches);
    -- Where the step had more matches than were examined, the next one begins below them.
    up_to := case when cardinality(matches) = batch then matches[batch] - 1 else up_to - step end;
    matches := wireroom.passing(matches, f);
    ids := ids || case when words = q then matches else wireroom.matching(matches, q) end;
    exit when up_to <= bottom or examined >= most_examined;
    continue when given_low is not null;
    exit when cardinality(ids) >= most or cardinality(ids) >= fewest and examined >= most;
    density := greatest(examined, 1) / (top - up_to)::float8;
    if not f is null and part is null and cardinality(ids) < fewest then
      select * into part from wireroom.narrowest(f, 10000);
      compared := greatest(3 * fewest / density, 500);
      if part.articles < 10000 and least(compared, part.articles) < least(fewest * top / greatest(part.articles, 1), density * top, most_examined) then
        matches := array(select l.id from unnest(wireroom.latest_of(part.part, part.keys, f, most_compared)) with ordinality l (id, n) where l.id <= top order by l.n);
        ids := ids || wireroom.passing(wireroom.matching(matches[:compared], q), f);
        complete := part.articles <= compared;
        if cardinality(ids) < fewest then
          ids := ids || wireroom.passing(wireroom.matching(matches[compared + 1:], q), f);
          complete := part.articles <= most_compared;
        end if;
        ids := array(select distinct i.id from unnest(ids) i (id) order by 1 desc limit most);
        return;
      end if;
    end if;
    -- As many as are ranked, or as many more as let `fewest` pass if they pass as often as those so far.
    batch := least(greatest(most - examined, 2.0 * (fewest - cardinality(ids)) * (examined + 1) / (cardinality(ids) + 1)), most_examined - examined);
    step := least(batch / density * 1.2, step * 16);
  end loop;
  if given_low is null then
    low := greatest(up_to, 0);
    if cardinality(ids) > most then
      ids := ids[:most];
      low := ids[most] - 1;
    end if;
  end if;
  complete := low <= 0;
end $$;
