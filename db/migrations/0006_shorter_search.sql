-- A tsvector holds 1 MB. 200,000 characters can fill more: of words with hyphens it keeps the whole and each part, about
-- eight bytes for each character of a script that takes three or four. 100,000 stay below it in every script.
create or replace function wireroom.search_vector(title text, body text, language text) returns tsvector
language sql immutable parallel safe as $$
  select setweight(to_tsvector(wireroom.search_config(language), left(title, 2000)), 'A')
      || setweight(to_tsvector(wireroom.search_config(language), left(body, 100000)), 'B')
$$;
