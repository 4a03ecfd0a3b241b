-- Every write of an article changes its due time, so each of its indexes costs one entry per write. Those without a reader
-- go, and the others hold only the rows that their readers look for.

-- Versions are compared with `is distinct from`, which no index serves. Ready articles are counted by articles_by_publication.
drop index wireroom.articles_by_extractor, wireroom.articles_by_tagger;
-- Readers see ready articles only, and an article that is not fetched yet has no language.
drop index wireroom.articles_by_publication, wireroom.articles_by_language;
create index articles_by_publication on wireroom.articles (published_at desc nulls last, id desc) where ready_at is not null;
create index articles_by_language on wireroom.articles (language, published_at desc nulls last) where language is not null;
-- There are as few claimed rows as jobs, so one index on them is enough for hosts and for processes.
drop index wireroom.articles_by_claimant, wireroom.articles_in_work, wireroom.feeds_by_claimant;
create index articles_in_work on wireroom.articles (host, stage) where claimed_by is not null;
-- The key of the ledger begins with the time, so that the time needs no index of its own.
alter table wireroom.attempts drop constraint attempts_pkey, add primary key (at, id);
drop index wireroom.attempts_by_time;

comment on index wireroom.aliases_by_name is 'Entities by any of their names';
comment on index wireroom.article_entities_by_entity is 'The latest articles that name an entity, and whether any does';
comment on index wireroom.article_topics_by_topic is 'The latest articles of a topic';
comment on index wireroom.article_urls_by_article is 'The URLs of an article that is merged or deleted';
comment on index wireroom.article_urls_by_removal is 'The tombstones of a removal that is undone';
comment on index wireroom.articles_by_asker is 'How many URLs of each host wait because of a feed: its quota';
comment on index wireroom.articles_by_body_feed is 'The foreign key, when a feed is deleted';
comment on index wireroom.articles_by_canonical is 'Articles that declare a URL as canonical: duplicates and removals. Hashed, because URLs may be too long for a tree';
comment on index wireroom.articles_by_content is 'Articles with the same text';
comment on index wireroom.articles_by_language is 'The latest articles in a language';
comment on index wireroom.articles_by_original is 'The duplicates of an article';
comment on index wireroom.articles_by_outcome is 'Articles by outcome, for listings, retry and the number of rejected ones';
comment on index wireroom.articles_by_publication is 'The latest articles, and the number of ready ones';
comment on index wireroom.articles_by_site is 'The latest articles of a site, and all of them when it is blocked or a URL is removed';
comment on index wireroom.articles_in_work is 'Whether a host has a running job, and the claims of a process';
comment on index wireroom.articles_to_fetch is 'The next article of a host';
comment on index wireroom.articles_without_host is 'The next articles to tag or to reprocess';
comment on index wireroom.attempts_by_article is 'The attempts of an article, to be shown or cleared';
comment on index wireroom.attempts_by_feed is 'The attempts of a feed';
comment on index wireroom.entries_by_article is 'What feeds say about an article';
comment on index wireroom.entries_by_feed is 'The articles of a feed, without a look at its entries, which are wide';
comment on index wireroom.feed_sitemaps_by_list is 'The sitemaps that a sitemap index lists';
comment on index wireroom.feed_urls_by_feed is 'The foreign key, when a feed is deleted';
comment on index wireroom.feeds_by_host is 'The next feed of a host';
comment on index wireroom.feeds_in_work is 'Whether a host has a running job, and the claims of a process';
comment on index wireroom.hosts_by_article_turn is 'The next hosts with an article to fetch';
comment on index wireroom.hosts_by_feed_turn is 'The next hosts with a feed to poll';
comment on index wireroom.removed_urls_by_article is 'The URLs of a removal that is undone';
comment on index wireroom.removed_urls_by_stem is 'The removed variants of a URL';
comment on index wireroom.robots_by_host is 'The crawl delays of a host';
comment on index wireroom.texts_by_search is 'Text search';
