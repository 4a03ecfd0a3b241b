-- What an operator asks about a feed: why it is polled when it is, where its address leads, and what the list it came
-- from said about it beyond address, title and folders.
alter table wireroom.feeds
  add column interval_reason text,
  add column redirects jsonb,
  add column outline jsonb;
comment on column wireroom.feeds.interval_reason is 'What decided how long to wait until the next poll';
comment on column wireroom.feeds.redirects is 'The redirects of the last poll that was answered, in order: [{"status": 301, "url": where it leads}]; null when there were none';
comment on column wireroom.feeds.outline is 'The attributes of its outline in an imported OPML file except the address, as {name: value}, for the export';

-- Counts the articles of each feed without a look at its entries, which are wide.
create index entries_by_feed on wireroom.entries (feed_id, article_id);
