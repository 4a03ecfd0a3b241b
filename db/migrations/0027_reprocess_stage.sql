-- Extracting an article again from its stored page is a stage of its own, with its own queue. It needs no host, as tagging.
alter table wireroom.articles drop constraint articles_stage_check;
alter table wireroom.attempts drop constraint attempts_stage_check;
update wireroom.articles set stage = 'reprocess' where stage = 'tags' and reprocess_kind = 'page';
drop index wireroom.articles_to_tag;
alter table wireroom.articles drop column reprocess_kind;
alter table wireroom.articles add constraint articles_stage_check check (stage in ('articles', 'tags', 'reprocess'));
alter table wireroom.attempts add constraint attempts_stage_check check (stage in ('feeds', 'articles', 'tags', 'reprocess'));

-- Articles that readers do not see yet come first: discovered and extracted sort before ready.
create index articles_without_host on wireroom.articles (stage, state, due_at) where stage <> 'articles' and due_at is not null;

comment on column wireroom.articles.stage is
  'What to do when the article is due: fetch it (articles), tag its text (tags), or extract its stored page again (reprocess)';
comment on column news.outcomes.stage is 'feeds, articles, tags or reprocess';
