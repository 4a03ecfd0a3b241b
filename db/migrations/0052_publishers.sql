-- Which sites belong to one house. A site may have two rows: that of the operator counts, and the shipped one comes back
-- when the operator's is removed.
create table wireroom.publishers (
  site   text not null,
  origin text not null check (origin in ('operator', 'shipped')),
  key    text not null,
  name   text not null,
  primary key (site, origin)
);
comment on table wireroom.publishers is 'Sites of publishers with several sites, and of news agencies; shipped with the program (config/publishers.tsv), or set by the operator';

create function wireroom.publisher_of(site text) returns text
  language sql stable parallel safe
  -- 'operator' comes before 'shipped'.
  return coalesce((select p.key from wireroom.publishers p where p.site = $1 order by p.origin limit 1), $1);
comment on function wireroom.publisher_of is 'Key of the publisher of a site; the site itself if it is in no table';

create view news.publishers as
select p.key, min(p.name) as name, array_agg(p.site order by p.site) as sites
from (select distinct on (site) site, key, name from wireroom.publishers order by site, origin) p
group by p.key;
comment on view news.publishers is 'Publishers with several sites, and news agencies. Any other site is a publisher of its own';
comment on column news.publishers.key is 'Key, such as reuters or news-corp';
comment on column news.publishers.name is 'Name';
comment on column news.publishers.sites is 'Their sites (registrable domains)';

alter table wireroom.articles add column wire text;

-- Appends to the columns that the view has by now.
do $$ begin
  execute regexp_replace(
    'create or replace view news.articles as ' || pg_get_viewdef('news.articles'::regclass),
    E'\n   FROM ', E',\n    a.wire\n   FROM ');
end $$;
comment on column news.articles.wire is
  'Key of the news agency whose report this is, by its byline, dateline or credit, such as reuters or dpa; null for the site''s own text, and for an article that was last extracted by an earlier version';

-- In plpgsql, which keeps the plans of its queries: each call takes a tenth of the time.
create function wireroom.site_in(url text) returns text
language plpgsql stable parallel safe as $$
declare
  host constant text := regexp_replace(lower(substring(url from '^https?://(?:[^/@]*@)?([^/:?#]+)')), '^www\.', '');
  suffix text := host;
begin
  -- The registrable domain, if it is known here; otherwise the host without www.
  while position('.' in suffix) > 0 loop
    if exists (select from wireroom.publishers p where p.site = suffix) or exists (select from wireroom.sites s where s.domain = suffix) then
      return suffix;
    end if;
    suffix := substring(suffix from position('.' in suffix) + 1);
  end loop;
  return host;
end $$;
comment on function wireroom.site_in is 'Site of a URL';

create function wireroom.source_of(article_id bigint) returns text
language plpgsql stable parallel safe as $$
declare
  own constant text := (select s.domain from wireroom.articles a join wireroom.sites s on s.id = a.site_id where a.id = source_of.article_id);
  named text;
begin
  -- Only a feed of the article's own site may say that the article is another publisher's.
  for named in
    select wireroom.site_in(e.source_url)
    from wireroom.entries e join wireroom.feeds f on f.id = e.feed_id join wireroom.sites s on s.id = coalesce(e.site_id, f.site_id)
    where e.article_id = source_of.article_id and e.source_url is not null and s.domain = own
    order by e.feed_id, e.guid_digest
  loop
    if named <> own then return wireroom.publisher_of(named); end if;
  end loop;
  return wireroom.publisher_of(own);
end $$;
comment on function wireroom.source_of is
  'Key of the publisher whose article it is: that of its site, unless a feed of the site names another publisher as the source';
