-- Finds the article that called another one's address canonical before that one was fetched. A URL may have 2,000
-- characters, which is more than a tree likes; only equality is asked for.
create index articles_by_canonical on wireroom.articles using hash (canonical_url) where canonical_url is not null;
