-- What the operator says about a feed, which its document and its pace do not change.
alter table wireroom.feeds
  add column given_title text,
  add column given_interval_s int;
comment on column wireroom.feeds.given_title is 'Title from the operator, in place of that of the document';
comment on column wireroom.feeds.given_interval_s is 'Seconds between polls from the operator, in place of what its pace suggests';
