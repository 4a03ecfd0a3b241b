-- Columns get the names that the field uses for what they hold.
alter table wireroom.articles rename column again to reprocess_kind;
alter table wireroom.articles rename column unfinished to crashes;
alter table wireroom.articles rename column stale to refetch_pending;
alter table wireroom.articles rename column announce to pending_change;
alter table wireroom.feeds rename column unfinished to crashes;
alter table wireroom.outcomes rename column words to description;
alter view news.outcomes rename column words to description;
alter view news.feeds rename column last_outcome_words to last_outcome_description;

comment on column wireroom.articles.reprocess_kind is
  'In stage tags: page, extract the stored page again first; tags, tag the stored text again; null for a new article';
comment on column wireroom.articles.crashes is 'Claims in a row that ended without a result: a page that kills its process never reports one';
comment on column wireroom.articles.refetch_pending is
  'The entry changed while the article was fetched or tagged: fetch it once more afterwards';
comment on column wireroom.articles.pending_change is 'The kind of change that the next tagging records in the change feed';
comment on column wireroom.feeds.crashes is 'Claims in a row that ended without a result';
comment on column wireroom.outcomes.description is 'The outcome in words';
comment on column news.outcomes.description is 'The outcome in words';
comment on column news.feeds.last_outcome_description is 'The last outcome in words';
