-- The standfirst: what a page sets between headline and text. The body begins with it, so that its length is enough.
alter table wireroom.articles add column standfirst_length smallint;
comment on column wireroom.articles.standfirst_length is 'Characters at the beginning of the body that are its standfirst; null if there is none';

-- Appends to the columns that the view has by now.
do $$ begin
  execute regexp_replace(
    'create or replace view news.articles as ' || pg_get_viewdef('news.articles'::regclass),
    E'\n   FROM ', E',\n    left(t.body, a.standfirst_length) as standfirst\n   FROM ');
end $$;
comment on column news.articles.standfirst is
  'What the page sets between headline and text (lead, deck, subtitle), with blank lines between its paragraphs; body and html begin with it. Null if there is nothing of the kind, if it is a short subtitle that is not part of the body, and for an article that was last extracted by an earlier version';
comment on column news.articles.body is 'Body text with its standfirst, if there is one; a blank line separates paragraphs';
comment on column news.articles.summary is 'Description from the page or the feed; many sites repeat the standfirst in it';
