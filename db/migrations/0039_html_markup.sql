-- Most of the HTML of an article is its text once more, in paragraphs. Only blocks that are more than a paragraph are stored;
-- the rest is made when it is read. Articles stored before keep their HTML as it is.
alter table wireroom.texts alter html drop not null, add column markup jsonb;
comment on column wireroom.texts.html is 'The whole HTML, of articles that were stored before the column markup existed; otherwise null';
comment on column wireroom.texts.markup is
  'HTML of the blocks of body (between blank lines) that are not plain paragraphs, by their number; empty for a block that is part of the one before. Null if all are plain';

create function wireroom.html_of(body text, markup jsonb) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(html, E'\n' order by n), '') from (
    select n, coalesce(markup ->> n::text, '<p>' || replace(replace(replace(block, '&', '&amp;'), '<', '&lt;'), '>', '&gt;') || '</p>') as html
    from unnest(case body when '' then array[''] else string_to_array(body, E'\n\n') end) with ordinality b (block, n)
  ) blocks where html <> ''
$$;

create or replace view news.articles as
select a.id, a.url, a.final_url, a.canonical_url, s.domain as site, a.title, a.authors, a.published_at, a.published_precision,
  a.published_source, a.modified_at, a.first_seen_at, a.ready_at, a.content_changed_at, a.language, a.declared_language,
  a.section, a.keywords, a.summary, a.image, a.word_count, a.paywalled, a.body_source, t.body,
  coalesce(t.html, wireroom.html_of(t.body, t.markup)) as html, a.duplicate_of, a.extractor_version, a.tagger_version, a.body_feed_id
from wireroom.articles a
left join wireroom.sites s on s.id = a.site_id
left join wireroom.texts t on t.article_id = a.id
where a.ready_at is not null;
