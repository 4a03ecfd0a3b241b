-- Comments in plain English; no table, view or column changes. docs/schema.md is generated from those of schema news.

comment on schema news is 'Wireroom for readers: articles, entities, topics, feeds, outcomes and the change feed';

comment on view news.articles is 'One row per published article';
comment on column news.articles.id is 'Article id; never changes and is never reused';
comment on column news.articles.url is
  'URL from the feed or the operator, without tracking parameters; a URL of the article''s own site is preferred once one is known. For an entry without a link: the feed URL with #!feed-entry= and the entry id';
comment on column news.articles.final_url is 'URL after redirects';
comment on column news.articles.canonical_url is 'Canonical URL declared by the page, if plausible';
comment on column news.articles.site is 'Registrable domain of the final URL: the site that served the text';
comment on column news.articles.title is 'Headline';
comment on column news.articles.authors is 'Names in the byline, in order; agencies included';
comment on column news.articles.published_at is 'Publication time stated by the site; null if it states none';
comment on column news.articles.published_precision is 'Precision of published_at: second, minute or day';
comment on column news.articles.published_source is 'Source of published_at: json-ld, meta, time, text, feed or url';
comment on column news.articles.modified_at is 'Time of the last modification stated by the site';
comment on column news.articles.first_seen_at is 'When Wireroom discovered the URL';
comment on column news.articles.ready_at is 'When the article became visible in this view';
comment on column news.articles.content_changed_at is 'When Wireroom last saw the title or text change; null if they never changed';
comment on column news.articles.language is 'Detected language of the text (ISO 639-1)';
comment on column news.articles.declared_language is 'Language declared by the page or the feed';
comment on column news.articles.section is 'Section of the publication';
comment on column news.articles.keywords is 'Keywords and categories from the page and the feed';
comment on column news.articles.summary is 'Standfirst or description from the page or the feed';
comment on column news.articles.image is 'URL of the main picture';
comment on column news.articles.word_count is 'Number of words in the body; scripts without spaces are segmented by dictionary';
comment on column news.articles.paywalled is 'True if only the free part of the text is available';
comment on column news.articles.body_source is 'page, or feed if the page was not available and the feed carried the text';
comment on column news.articles.body is 'Body text; a blank line separates paragraphs';
comment on column news.articles.html is 'Body as sanitized HTML';
comment on column news.articles.duplicate_of is 'Earlier article with the same text on another site (wire copy); otherwise null';
comment on column news.articles.extractor_version is 'Version of the extractor that produced the text';
comment on column news.articles.tagger_version is 'Version of the tagger that produced the entities and topics';
comment on column news.articles.body_feed_id is
  'Feed that carried the text if body_source is feed: a feed of the article''s own site, or a trusted one; null if the text is from the page or the feed was deleted';

comment on view news.article_entities is 'The entities of each article';
comment on column news.article_entities.article_id is 'Article id';
comment on column news.article_entities.entity_id is 'Entity id';
comment on column news.article_entities.type is 'person, organization or place';
comment on column news.article_entities.key is 'Slug of the entity';
comment on column news.article_entities.name is 'Canonical name of the entity';
comment on column news.article_entities.ids is 'Ids of the entity in external registers';
comment on column news.article_entities.salience is 'How central the entity is to the article, 0 to 1';
comment on column news.article_entities.mentions is
  'Mentions: [{"in": "title" or "text", "start", "end", "text"}], offsets in characters from 0 (substr(body, start + 1, "end" - start)); empty for a country that is named only by its demonym';
comment on column news.article_entities.published_at is 'Publication time of the article, for sorting';

comment on view news.entities is 'Persons, organizations and places named in articles';
comment on column news.entities.id is 'Entity id';
comment on column news.entities.type is 'person, organization or place';
comment on column news.entities.key is 'Slug of the name; stable, and unique within the type';
comment on column news.entities.name is 'Canonical name';
comment on column news.entities.ids is 'Ids in external registers, such as iso2 (country), geonames (city) or ticker (company); all values are strings';
comment on column news.entities.articles is 'Number of articles that name the entity';

comment on view news.aliases is 'All names of entities; spellings that differ only in case, accents or punctuation are stored once';
comment on column news.aliases.entity_id is 'Entity id';
comment on column news.aliases.name is 'The name';
comment on column news.aliases.language is 'Language of the texts that use the name (ISO 639-1); null if it is not specific to one language';
comment on column news.aliases.source is 'name (the canonical name), table (from the tagger''s tables) or text (used by an article)';

comment on view news.article_topics is 'The topics of each article';
comment on column news.article_topics.article_id is 'Article id';
comment on column news.article_topics.qcode is 'IPTC Media Topic code';
comment on column news.article_topics.name is 'English name of the topic';
comment on column news.article_topics.score is 'Confidence, 0 to 1';
comment on column news.article_topics.source is 'publisher (section, keyword or URL of the article) or classifier (from the text)';
comment on column news.article_topics.published_at is 'Publication time of the article, for sorting';

comment on view news.topics is 'The IPTC Media Topics vocabulary (CC BY 4.0)';
comment on column news.topics.qcode is 'Code, such as medtop:20000002';
comment on column news.topics.name is 'English name';
comment on column news.topics.broader is 'Code of the broader topic; null for a top-level topic';
comment on column news.topics.articles is 'Number of articles with this topic, narrower topics not included';

comment on view news.entries is 'Feed entries: which feeds carry an article, and what each of them states about it';
comment on column news.entries.article_id is 'Article id';
comment on column news.entries.feed_id is 'Feed id';
comment on column news.entries.guid is 'Id of the entry within its feed';
comment on column news.entries.url is 'Link of the entry, without tracking parameters; for an entry without a link, the feed URL with #!feed-entry= and the entry id';
comment on column news.entries.title is 'Headline in the feed';
comment on column news.entries.authors is 'Authors in the feed';
comment on column news.entries.categories is 'Categories in the feed';
comment on column news.entries.published_at is 'Publication time in the feed';
comment on column news.entries.updated_at is 'Time of the last update in the feed';
comment on column news.entries.first_seen_at is 'When the feed first contained the entry';
comment on column news.entries.last_seen_at is 'When the feed last contained the entry';

comment on view news.feeds is 'The feeds and their health';
comment on column news.feeds.id is 'Feed id';
comment on column news.feeds.url is 'URL that is polled';
comment on column news.feeds.title is 'Title from the feed, as plain text';
comment on column news.feeds.description is 'Description from the feed, as plain text';
comment on column news.feeds.link is 'Site URL from the feed';
comment on column news.feeds.site is 'Registrable domain of the feed URL';
comment on column news.feeds.language is 'Language declared by the feed';
comment on column news.feeds.labels is 'Labels set by the operator';
comment on column news.feeds.state is 'active, paused or gone';
comment on column news.feeds.created_at is 'When the feed was added';
comment on column news.feeds.last_polled_at is 'Time of the last poll';
comment on column news.feeds.last_ok_at is 'Time of the last successful poll';
comment on column news.feeds.last_outcome is 'Outcome code of the last poll';
comment on column news.feeds.last_outcome_description is 'Description of the last outcome';
comment on column news.feeds.last_detail is 'Error message of the last poll, if it failed';
comment on column news.feeds.next_poll_at is 'Time of the next poll';
comment on column news.feeds.interval is 'Current time between polls';
comment on column news.feeds.loss_ratio is 'Share of recent polls in which every entry was new, so that entries may have been missed between polls';
comment on column news.feeds.moved_to is 'Target of a permanent redirect that has not been confirmed yet';
comment on column news.feeds.trusted is 'True if its entries may state text, title and authors for articles of any site; otherwise only for its own site';

comment on view news.outcomes is 'Number of attempts by day (UTC), feed, stage and outcome';
comment on column news.outcomes.day is 'Day in UTC';
comment on column news.outcomes.feed_id is 'Feed id, also for attempts on its articles; null for articles added by hand';
comment on column news.outcomes.stage is 'feeds, articles or tags';
comment on column news.outcomes.outcome is 'Outcome code';
comment on column news.outcomes.description is 'Description of the outcome';
comment on column news.outcomes.fault is 'Whose problem a frequent outcome is: none, theirs (the site), network or ours (this installation)';
comment on column news.outcomes.attempts is 'Number of attempts';

comment on view news.revisions is 'Earlier versions of articles that changed; the current version is in news.articles';
comment on column news.revisions.article_id is 'Article id';
comment on column news.revisions.revision is 'Number of the revision; 1 is the oldest';
comment on column news.revisions.title is 'Headline of the revision';
comment on column news.revisions.body is 'Body text of the revision';
comment on column news.revisions.seen_at is 'When Wireroom fetched the revision';

comment on view news.duplicates is 'Duplicate URLs, and copies of an article on other sites';
comment on column news.duplicates.article_id is 'Id of the duplicate';
comment on column news.duplicates.url is 'URL of the duplicate';
comment on column news.duplicates.site is 'Site of the duplicate';
comment on column news.duplicates.duplicate_of is 'Id of the article that it duplicates';
comment on column news.duplicates.kind is
  'duplicate_url and duplicate_content (same site) are not published in news.articles; same_text_elsewhere (wire copy on another site) is';
comment on column news.duplicates.first_seen_at is 'When Wireroom discovered the URL';

comment on function news.search(text, text, int) is
  'Full-text search, best match first, at most 1000 rows. The query uses web syntax: words, "a phrase", or, -not. language (ISO 639-1) selects the stemming of the query. snippet is HTML: escaped text with the matching words in b elements. All other columns are plain text';
comment on function news.changes(bigint, int) is
  'The change feed: changes with a seq greater than "after", in commit order. Store the last seq and pass it in the next call; no change is missed or arrives late. The notification channel news_changes is only a hint, because any role can send on it: call this function from time to time without one as well';
comment on function news.entity(text) is
  'Finds entities by any of their names, ignoring case, accents and punctuation. Canonical names and names from the tagger''s tables come before names that only articles use, then the entity with the most articles comes first';

comment on table wireroom.outcomes is 'Closed list of outcomes; filled from config/outcomes.ts by every migration';
comment on column wireroom.outcomes.description is 'Description of the outcome';
comment on table wireroom.processes is 'One heartbeat row per running process; the claims of a silent process are released';
comment on table wireroom.sites is 'Registrable domains; an IP address or a single-label host is its own site';
comment on table wireroom.hosts is 'Politeness per host: start of the last request, end of a block, pace';
comment on column wireroom.hosts.crawl_delay_ms is 'Longest crawl-delay in the robots.txt files of the host''s origins, in milliseconds';
comment on column wireroom.hosts.feeds_due_at is
  'No active feed of the host is due before this time. Every writer that makes a feed due lowers it; only a claim that has looked raises it';
comment on column wireroom.hosts.articles_due_at is 'The same for articles to fetch';
comment on column wireroom.hosts.next_claim_at is 'When the host may be claimed again: after its last turn, and after a block by Retry-After';
comment on table wireroom.robots is 'Latest robots.txt of each origin, and its expiry';
comment on table wireroom.feed_urls is 'Identity of a feed: its current URL and all earlier ones';
comment on column wireroom.feeds.crashes is 'Consecutive claims that ended without a result';
comment on column wireroom.feeds.interval_reason is 'What determined the time until the next poll';
comment on column wireroom.feeds.redirects is 'Redirects of the last poll that got a response, in order: [{"status": 301, "url": target}]; null if there were none';
comment on column wireroom.feeds.outline is 'Attributes of the feed''s outline in an imported OPML file, except the URL, as {name: value}; used by the export';
comment on column wireroom.feeds.pace is 'Publication rate: entries per hour, recent and usual; hours observed; entries in the document';
comment on column wireroom.feeds.ttl_s is 'Minimum poll interval that the document requests (ttl, sy:updatePeriod), in seconds';
comment on column wireroom.feeds.trusted is 'The operator lets its entries speak for articles of any site';
comment on column wireroom.feeds.network is
  'Network of its address when that was first known: public, or opened (WIREROOM_ALLOW_NETWORKS); null until then. A public feed never reaches opened networks';
comment on column wireroom.feeds.entries_waiting is 'Entries of the last document that are left to a later poll, because one poll stores a limited number';
comment on table wireroom.feed_sitemaps is 'Child sitemaps of feeds that are sitemap indexes; their entries belong to the feed';
comment on column wireroom.articles.reprocess_kind is
  'In stage tags: page to extract the stored page again first, tags to tag the stored text again; null for a new article';
comment on column wireroom.articles.crashes is 'Consecutive claims that ended without a result: a page that kills its process never reports one';
comment on column wireroom.articles.refetch_pending is 'The entry changed while the article was fetched or tagged; it is fetched once more afterwards';
comment on column wireroom.articles.pending_change is 'Kind of change that the next tagging records in the change feed';
comment on column wireroom.articles.sources is
  'Source of each field, such as {"title": "json-ld"}: json-ld, meta, page or feed. The publication time and the body have their own source columns';
comment on column wireroom.articles.asked_by is 'Feed that last made the article due; null if a person did. The feed may have been deleted since';
comment on column wireroom.articles.own is
  'A feed of its own site, or a person, made the article due; such articles are fetched before those that feeds of other sites name';
comment on column wireroom.articles.opened is
  'The article may be fetched from networks in WIREROOM_ALLOW_NETWORKS, because the operator or a feed in such a network named it';
comment on table wireroom.article_urls is 'URLs of articles. A row without an article is a tombstone: it keeps a deleted URL from coming back';
comment on column wireroom.article_urls.removed_with is 'For a tombstone: id of the article that it belonged to';
comment on table wireroom.removed_urls is
  'URLs that somebody asked to remove, each with its variants. Articles that were pruned by age have only their row in article_urls';
comment on table wireroom.blocked_sites is 'Registrable domains on which nothing is discovered, fetched or polled';
comment on table wireroom.texts is 'The wide columns of articles, apart from the row that the queue updates';
comment on table wireroom.entries is 'What each feed states about an article';
comment on column wireroom.entries.site_id is 'Site that made the statement, if the feed has moved to another site since; null otherwise';
comment on table wireroom.pages is 'Fetched pages, gzip-compressed, kept for WIREROOM_KEEP_RAW_DAYS days';
comment on column wireroom.entities.named_with is 'Version of the tagger whose tables supplied the names; null for names stored before versions were recorded';
comment on table wireroom.aliases is 'Names of entities, one spelling for each folded form';
comment on table wireroom.revisions is 'Replaced texts; the current one is in wireroom.texts';
comment on table wireroom.changes is 'Written last in its transaction under a lock in wireroom.locks, so that seq order is commit order';
comment on table wireroom.attempts is 'Insert-only log: one row for each attempt of any stage';
comment on table wireroom.outcome_days is 'Attempts by day, aggregated before a partition of wireroom.attempts is dropped';
comment on table wireroom.locks is 'Rows that are locked and never changed; each serializes what it is named for';
