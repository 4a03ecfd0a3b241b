-- The tags of an article in as few bytes as possible: they are the most rows of the database. Positions are numbers, the
-- text of a mention is read from the article, and a topic has one row, however many sources it has. Only articles that
-- readers see have tags.

create table wireroom.named (
  article_id   bigint not null,
  entity_id    bigint not null,
  published_at timestamptz,
  salience     real not null,
  title_spans  int[],
  text_spans   int[]
);
comment on table wireroom.named is
  'The entities of articles. Spans are start, end, start, end …, in characters from 0; null if there are none. published_at is that of the article, so that an index has the latest articles of an entity';
alter table wireroom.named alter title_spans set storage main, alter text_spans set storage main;
insert into wireroom.named
select x.article_id, x.entity_id, x.published_at, x.salience, spans.title, spans.text
from wireroom.article_entities x
join wireroom.articles a on a.id = x.article_id and a.ready_at is not null
cross join lateral (
  select array_agg(edge order by n, edge) filter (where m ->> 'in' = 'title') as title,
    array_agg(edge order by n, edge) filter (where m ->> 'in' = 'text') as text
  from jsonb_array_elements(x.mentions) with ordinality as e (m, n), unnest(array[(m ->> 'start')::int, (m ->> 'end')::int]) edge
) spans
order by x.article_id, x.entity_id;

create table wireroom.topical (
  article_id   bigint not null,
  published_at timestamptz,
  publisher    real,
  classifier   real,
  qcode        text not null,
  check (publisher is not null or classifier is not null)
);
comment on table wireroom.topical is
  'The topics of articles, with a score from each source that gives the topic. published_at is that of the article';
insert into wireroom.topical
select x.article_id, x.published_at, max(x.score) filter (where x.source = 'publisher'), max(x.score) filter (where x.source = 'classifier'), x.qcode
from wireroom.article_topics x
join wireroom.articles a on a.id = x.article_id and a.ready_at is not null
group by x.article_id, x.published_at, x.qcode
order by x.article_id, x.qcode;

-- The text of each span of a title or body. `offset 0` unpacks a long text once for all of its spans.
create function wireroom.mentions(title_spans int[], text_spans int[], title text, body text) returns jsonb
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object('in', place, 'start', start, 'end', stop, 'text', substr(words, start + 1, stop - start)) order by place desc, n), '[]')
  from (
    select 'title' as place, title_spans as spans, title as words where title_spans is not null
    union all
    select 'text', text_spans, body || '' where text_spans is not null
    offset 0
  ) given, generate_series(1, cardinality(spans), 2) n, lateral (select spans[n] as start, spans[n + 1] as stop) span
$$;

create or replace view news.article_entities as
select x.article_id, x.entity_id, e.type, e.key, e.name, e.ids, x.salience,
  wireroom.mentions(x.title_spans, x.text_spans, t.title, t.body) as mentions, x.published_at
from wireroom.named x
left join wireroom.entities e on e.id = x.entity_id
left join wireroom.texts t on t.article_id = x.article_id;

create or replace view news.article_topics as
select x.article_id, x.qcode, t.name, given.score, given.source, x.published_at
from wireroom.topical x
left join wireroom.topics t on t.qcode = x.qcode
cross join lateral (values (x.publisher, 'publisher'), (x.classifier, 'classifier')) given (score, source)
where given.score is not null;

create or replace view news.entities as
select e.id, e.type, e.key, e.name, e.ids, (select count(*) from wireroom.named x where x.entity_id = e.id) as articles
from wireroom.entities e;
create or replace view news.topics as
select t.qcode, t.name, t.broader, (select count(*) from wireroom.topical x where x.qcode = t.qcode) as articles
from wireroom.topics t;

drop table wireroom.article_entities, wireroom.article_topics;
alter table wireroom.named rename to article_entities;
alter table wireroom.topical rename to article_topics;

alter table wireroom.article_entities
  add primary key (article_id, entity_id),
  add foreign key (article_id) references wireroom.articles on delete cascade,
  add foreign key (entity_id) references wireroom.entities;
create index article_entities_by_entity on wireroom.article_entities (entity_id, published_at desc nulls last) include (article_id);
comment on index wireroom.article_entities_by_entity is
  'The latest articles that name an entity, or several, and whether any does. With the article, so that the rows are not read';
alter table wireroom.article_topics
  add primary key (article_id, qcode),
  add foreign key (article_id) references wireroom.articles on delete cascade,
  add foreign key (qcode) references wireroom.topics;
create index article_topics_by_topic on wireroom.article_topics (qcode, published_at desc nulls last) include (article_id);
comment on index wireroom.article_topics_by_topic is 'The latest articles of a topic';
