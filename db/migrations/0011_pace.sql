-- What the next poll time of a feed is computed from: how fast it publishes, and what its document asked for, which an
-- answer "not modified" does not repeat.
alter table wireroom.feeds
  add column pace jsonb,
  add column ttl_s int;
comment on column wireroom.feeds.pace is
  'How fast it publishes: entries per hour recently and usually, the hours that rests on, entries its document holds';
comment on column wireroom.feeds.ttl_s is 'The wait in seconds that its document asks for (ttl, sy:updatePeriod)';
