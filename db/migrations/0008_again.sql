-- What an operator asks to be done again needs no host: it is claimed as tagging is, and goes after what is new.
alter table wireroom.articles add column again text check (again in ('page', 'tags'));
comment on column wireroom.articles.again is
  'While its stage is tags: page, its stored page is to be read again first; tags, an older text is to be tagged; null for a new one';

-- New ones first, then texts that were read again, then pages that are to be: readers see an old text's tags only shortly.
drop index wireroom.articles_to_tag;
create index articles_to_tag on wireroom.articles (again desc, due_at) where stage = 'tags' and due_at is not null;
