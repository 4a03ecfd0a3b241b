-- What hangs on an article: its media, the links in its text, and the same article in other languages. Each table is
-- narrow, has no index but its key (and a small one of recordings), and is replaced with the text.
create table wireroom.media (
  article_id bigint not null references wireroom.articles on delete cascade,
  bytes      bigint,
  duration_s int,
  width      int,
  height     int,
  position   smallint not null,
  kind       text not null check (kind in ('picture', 'video', 'audio')),
  source     text not null check (source in ('page', 'feed')),
  url        text not null,
  title      text,
  credit     text,
  type       text,
  primary key (article_id, position)
);
comment on table wireroom.media is 'Pictures, videos and recordings of articles';
create index media_recordings on wireroom.media (kind, article_id) where kind <> 'picture';
comment on index wireroom.media_recordings is 'Readers who ask for videos or recordings';

create table wireroom.links (
  article_id bigint not null references wireroom.articles on delete cascade,
  position   smallint not null,
  url_digest bytea not null,
  url        text not null,
  text       text not null,
  primary key (article_id, position)
);
comment on table wireroom.links is 'Links in the texts of articles';

create table wireroom.alternates (
  article_id bigint not null references wireroom.articles on delete cascade,
  language   text not null,
  url        text not null,
  primary key (article_id, language)
);
comment on table wireroom.alternates is 'Articles in other languages, as pages declare them';

alter table wireroom.entries add column media jsonb;
comment on column wireroom.entries.media is 'Pictures, videos and recordings that the entry states; null if there are none';

create view news.media as
select m.article_id, m.position, m.kind, m.url, m.title, m.credit, m.type, m.bytes, m.duration_s, m.width, m.height, m.source
from wireroom.media m
join wireroom.articles a on a.id = m.article_id and a.ready_at is not null;
comment on view news.media is 'Pictures, videos and recordings of articles: the lead picture, those in the text, recordings, and files of the feed. They are not fetched';
comment on column news.media.article_id is 'Article id';
comment on column news.media.position is 'Order within the article, from 1';
comment on column news.media.kind is 'picture, video or audio';
comment on column news.media.url is 'Address of the file, or of a player where the page gives no file';
comment on column news.media.title is 'Caption of a picture; title of a video or recording';
comment on column news.media.credit is 'Who made or owns it, as stated, without labels such as "Photo:"';
comment on column news.media.type is 'Media type, such as audio/mpeg';
comment on column news.media.bytes is 'Size of the file as stated';
comment on column news.media.duration_s is 'Duration in seconds as stated';
comment on column news.media.width is 'Width in pixels as stated';
comment on column news.media.height is 'Height in pixels as stated';
comment on column news.media.source is 'page or feed';

-- Targets are found at read time: an article that is linked today may arrive tomorrow, or be merged with another.
create view news.links as
select l.article_id, l.position, l.url, l.text, target.id as target_article_id
from wireroom.links l
join wireroom.articles a on a.id = l.article_id and a.ready_at is not null
left join (wireroom.article_urls u join wireroom.articles target on target.id = u.article_id and target.ready_at is not null)
  on u.url_digest = l.url_digest;
comment on view news.links is 'Links in the texts of articles to other pages, each page once';
comment on column news.links.article_id is 'Article id';
comment on column news.links.position is 'Order in the text, from 1';
comment on column news.links.url is 'Address without tracking parameters';
comment on column news.links.text is 'Words of the link';
comment on column news.links.target_article_id is 'Id of the article that the link leads to; null if it is not in news.articles';

create view news.alternates as
select x.article_id, x.language, x.url
from wireroom.alternates x
join wireroom.articles a on a.id = x.article_id and a.ready_at is not null;
comment on view news.alternates is 'The same articles in other languages or for other regions, as their pages declare them';
comment on column news.alternates.article_id is 'Article id';
comment on column news.alternates.language is 'Language tag (BCP 47), such as fr or pt-BR';
comment on column news.alternates.url is 'Address without tracking parameters';
