/*
 * Written by test/db/client/rows.test.ts from the comments in the database: npm run build:client
 */

import type { Medium } from './medium.ts';

/** Ids of an entity in external registers; docs/schema.md lists the keys. */
export type Ids = Readonly<Record<string, string>>;

/** Where a text names an entity: offsets in characters (code points) from 0. */
export interface Mention {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Share {
  /** Share of the articles of a story, from 0 to 1. */
  readonly share: number;
}

/** Kinds of changes; docs/schema.md says what to do at each. */
export type ChangeKind = 'added' | 'changed' | 'retagged' | 'withdrawn' | 'joined' | 'merged' | 'moved';

/** A row of news.articles: One row per published article. */
export interface Article {
  /** Article id; never changes and is never reused. */
  readonly id: number;
  /** URL from the feed or the operator, without tracking parameters; a URL of the article's own site is preferred once one is known. For an entry without a link: the feed URL with #!feed-entry= and the entry id. */
  readonly url: string;
  /** URL after redirects. */
  readonly final_url: string | null;
  /** Canonical URL declared by the page, if plausible. */
  readonly canonical_url: string | null;
  /** Registrable domain of the final URL: the site that served the text. */
  readonly site: string;
  /** Headline. */
  readonly title: string;
  /** Names in the byline, in order; agencies included. */
  readonly authors: readonly string[];
  /** Publication time stated by the site; null if it states none. */
  readonly published_at: Date | null;
  /** Precision of published_at: second, minute or day. */
  readonly published_precision: string | null;
  /** Minutes east of UTC that are stated with published_at; null if none are, as with a day. */
  readonly published_offset: number | null;
  /** Source of published_at: json-ld, meta, time, text, feed or url. */
  readonly published_source: string | null;
  /** Time of the last modification stated by the site. */
  readonly modified_at: Date | null;
  /** When Wireroom discovered the URL. */
  readonly first_seen_at: Date;
  /** When the article became visible in this view. */
  readonly ready_at: Date;
  /** When Wireroom last saw the title or text change; null if they never changed. */
  readonly content_changed_at: Date | null;
  /** Detected language of the text (ISO 639-1). */
  readonly language: string | null;
  /** Language declared by the page or the feed. */
  readonly declared_language: string | null;
  /** Section of the publication. */
  readonly section: string | null;
  /** Keywords and categories from the page and the feed. */
  readonly keywords: readonly string[];
  /** Description from the page or the feed; many sites repeat the standfirst in it. */
  readonly summary: string | null;
  /** URL of the main picture. */
  readonly image: string | null;
  /** When it was published; when Wireroom first saw it if that is unknown or later. */
  readonly told_at: Date;
  /** Number of words in the body; scripts without spaces are segmented by dictionary. */
  readonly word_count: number;
  /** True if only the free part of the text is available. */
  readonly paywalled: boolean;
  /** page, or feed if the page was not available and the feed carried the text. */
  readonly body_source: string;
  /** Body text with its standfirst, if there is one; a blank line separates paragraphs. */
  readonly body: string;
  /** Body as sanitized HTML. */
  readonly html: string;
  /** Id of the first article with this text, or nearly this text, which is never a duplicate itself; null if there is none. Of articles on other sites, and of near copies on its own. */
  readonly duplicate_of: number | null;
  /** Version of the extractor that produced the text. */
  readonly extractor_version: string;
  /** Version of the tagger that produced the entities and topics. */
  readonly tagger_version: string;
  /** Feed that carried the text if body_source is feed: a feed of the article's own site, or a trusted one; null if the text is from the page or the feed was deleted. */
  readonly body_feed_id: number | null;
  /** news, opinion, analysis, review, interview, live_blog, press_release, sponsored, obituary, service or unknown. */
  readonly kind: string;
  /** The sign that decided the kind, such as "section: Opinion" or "JSON-LD LiveBlogPosting"; null if there is none, which makes it news. */
  readonly kind_reason: string | null;
  /** What the page sets between headline and text (lead, deck, subtitle), with blank lines between its paragraphs; body and html begin with it. Null if there is nothing of the kind, or if it is a short subtitle that is not part of the body. */
  readonly standfirst: string | null;
  /** Key of the news agency whose report this is, by its byline, dateline or credit, such as reuters or dpa; null for the site's own text. */
  readonly wire: string | null;
  /** Id of its story in news.stories; null for the first seconds, and for an article that could not be put into one. */
  readonly story_id: number | null;
  /** IPTC Genre code of the kind, such as genre:Opinion; null for news and service, which have no code of their own. */
  readonly genre: string | null;
}

/** A row of news.article_entities: The entities of each article. */
export interface ArticleEntity {
  /** Article id. */
  readonly article_id: number;
  /** Entity id. */
  readonly entity_id: number;
  /** person, organization or place. */
  readonly type: 'person' | 'organization' | 'place';
  /** Slug of the entity. */
  readonly key: string;
  /** Canonical name of the entity. */
  readonly name: string;
  /** Ids of the entity in external registers. */
  readonly ids: Ids;
  /** How central the entity is to the article, 0 to 1. */
  readonly salience: number;
  /** Mentions: [{"in": "title" or "text", "start", "end", "text"}], offsets in characters from 0 (substr(body, start + 1, "end" - start)); empty for a country that is named only by its demonym. */
  readonly mentions: readonly Mention[];
  /** Publication time of the article, for sorting. */
  readonly published_at: Date | null;
}

/** A row of news.entities: Persons, organizations and places named in articles. */
export interface Entity {
  /** Entity id. */
  readonly id: number;
  /** person, organization or place. */
  readonly type: string;
  /** Slug of the name; stable, and unique within the type. */
  readonly key: string;
  /** Canonical name. */
  readonly name: string;
  /** Ids in external registers, such as iso2 (country), geonames (city) or ticker (company); all values are strings. */
  readonly ids: Ids;
  /** Number of articles that name the entity. */
  readonly article_count: number;
}

/** A row of news.places: The places among the entities, with what a map asks for as columns. */
export interface Place {
  /** Entity id. */
  readonly id: number;
  /** Slug of the name; stable, and unique among places. */
  readonly key: string;
  /** Canonical name. */
  readonly name: string;
  /** Code of the country, or of the country that the place is in (ISO 3166-1 alpha-2); null if unknown. */
  readonly iso2: string | null;
  /** True for a country. */
  readonly is_country: boolean;
  /** Degrees north of a city; null for other places. */
  readonly latitude: number | null;
  /** Degrees east of a city; null for other places. */
  readonly longitude: number | null;
  /** Number of articles that name the place. */
  readonly article_count: number;
}

/** A row of news.aliases: All names of entities; spellings that differ only in case, accents or punctuation are stored once. */
export interface Alias {
  /** Entity id. */
  readonly entity_id: number;
  /** The name. */
  readonly name: string;
  /** Language of the texts that use the name (ISO 639-1); null if it is not specific to one language. */
  readonly language: string | null;
  /** name (the canonical name), table (from the tagger's tables) or text (used by an article). */
  readonly source: string;
}

/** A row of news.article_topics: The topics of each article. */
export interface ArticleTopic {
  /** Article id. */
  readonly article_id: number;
  /** IPTC Media Topic code. */
  readonly qcode: string;
  /** English name of the topic. */
  readonly name: string;
  /** Confidence, 0 to 1, that the publisher names it by the section, a keyword or the URL; null if it does not. */
  readonly publisher_score: number | null;
  /** Confidence, 0 to 1, that the text is about it; null if the text does not say so. */
  readonly classifier_score: number | null;
  /** Publication time of the article, for sorting. */
  readonly published_at: Date | null;
}

/** A row of news.topics: The IPTC Media Topics vocabulary (CC BY 4.0). */
export interface Topic {
  /** Code, such as medtop:20000002. */
  readonly qcode: string;
  /** English name. */
  readonly name: string;
  /** Code of the broader topic; null for a top-level topic. */
  readonly broader: string | null;
  /** Number of articles with this topic, narrower topics not included. */
  readonly article_count: number;
}

/** A row of news.media: Pictures, videos and recordings of articles: the lead picture, those in the text, recordings, and files of the feed. They are not fetched. */
export interface Media {
  /** Article id. */
  readonly article_id: number;
  /** Order within the article, from 1. */
  readonly position: number;
  /** picture, video or audio. */
  readonly kind: Medium['kind'];
  /** Address of the file, or of a player where the page gives no file. */
  readonly url: string;
  /** Caption of a picture; title of a video or recording. */
  readonly title: string | null;
  /** Who made or owns it, as stated, without labels such as "Photo:". */
  readonly credit: string | null;
  /** Media type, such as audio/mpeg. */
  readonly type: string | null;
  /** Size of the file as stated. */
  readonly bytes: number | null;
  /** Duration in seconds as stated. */
  readonly duration_s: number | null;
  /** Width in pixels as stated. */
  readonly width: number | null;
  /** Height in pixels as stated. */
  readonly height: number | null;
  /** page or feed. */
  readonly source: string;
}

/** A row of news.links: Links in the texts of articles to other pages, each page once. */
export interface Link {
  /** Article id. */
  readonly article_id: number;
  /** Order in the text, from 1. */
  readonly position: number;
  /** Address without tracking parameters. */
  readonly url: string;
  /** Words of the link. */
  readonly text: string;
  /** Id of the article that the link leads to; null if it is not in news.articles. */
  readonly target_article_id: number | null;
}

/** A row of news.alternates: The same articles in other languages or for other regions, as their pages declare them. */
export interface Alternate {
  /** Article id. */
  readonly article_id: number;
  /** Language tag (BCP 47), such as fr or pt-BR. */
  readonly language: string;
  /** Address without tracking parameters. */
  readonly url: string;
}

/** A row of news.entries: Feed entries: which feeds carry an article, and what each of them states about it. */
export interface Entry {
  /** Article id. */
  readonly article_id: number;
  /** Feed id. */
  readonly feed_id: number;
  /** Id of the entry within its feed. */
  readonly guid: string;
  /** Link of the entry, without tracking parameters; for an entry without a link, the feed URL with #!feed-entry= and the entry id. */
  readonly url: string | null;
  /** Headline in the feed. */
  readonly title: string | null;
  /** Authors in the feed. */
  readonly authors: readonly string[];
  /** Categories in the feed. */
  readonly categories: readonly string[];
  /** Publication time in the feed. */
  readonly published_at: Date | null;
  /** Time of the last update in the feed. */
  readonly updated_at: Date | null;
  /** When the feed first contained the entry. */
  readonly first_seen_at: Date;
  /** When the feed last contained the entry. */
  readonly last_seen_at: Date;
  /** Publisher that an aggregator took the entry from (RSS and Atom source). */
  readonly source_name: string | null;
  /** Feed of that publisher, or its site where the aggregator gives that. */
  readonly source_url: string | null;
}

/** A row of news.feeds: The feeds and their health. */
export interface Feed {
  /** Feed id. */
  readonly id: number;
  /** URL that is polled. */
  readonly url: string;
  /** Title from the feed, as plain text. */
  readonly title: string | null;
  /** Description from the feed, as plain text. */
  readonly description: string | null;
  /** Site URL from the feed. */
  readonly link: string | null;
  /** Registrable domain of the feed URL. */
  readonly site: string;
  /** Language declared by the feed. */
  readonly language: string | null;
  /** Labels set by the operator. */
  readonly labels: readonly string[];
  /** active, paused or gone. */
  readonly state: string;
  /** When the feed was added. */
  readonly created_at: Date;
  /** Time of the last poll. */
  readonly last_polled_at: Date | null;
  /** Time of the last successful poll. */
  readonly last_ok_at: Date | null;
  /** Outcome code of the last poll. */
  readonly last_outcome: string | null;
  /** Description of the last outcome. */
  readonly last_outcome_description: string | null;
  /** Error message of the last poll, if it failed. */
  readonly last_detail: string | null;
  /** Time of the next poll. */
  readonly next_poll_at: Date | null;
  /** Current time between polls. */
  readonly interval: string | null;
  /** Share of recent polls in which every entry was new, so that entries may have been missed between polls. */
  readonly loss_ratio: number | null;
  /** Target of a permanent redirect that has not been confirmed yet. */
  readonly moved_to: string | null;
  /** True if its entries may state text, title and authors for articles of any site; otherwise only for its own site. */
  readonly trusted: boolean;
}

/** A row of news.outcomes: Number of attempts by day (UTC), feed, stage and outcome. */
export interface OutcomeCount {
  /** Day in UTC. */
  readonly day: string;
  /** Feed id, also for attempts on its articles; null for articles added by hand. */
  readonly feed_id: number | null;
  /** feeds, articles, tags or reprocess. */
  readonly stage: string;
  /** Outcome code. */
  readonly outcome: string;
  /** Description of the outcome. */
  readonly description: string;
  /** Whose problem a frequent outcome is: none, theirs (the site), network or ours (this installation). */
  readonly fault: string;
  /** Number of attempts. */
  readonly attempts: number;
}

/** A row of news.revisions: Earlier versions of articles that changed; the current version is in news.articles. */
export interface Revision {
  /** Article id. */
  readonly article_id: number;
  /** Number of the revision; 1 is the oldest. */
  readonly revision: number;
  /** Headline of the revision. */
  readonly title: string;
  /** Body text of the revision. */
  readonly body: string;
  /** When Wireroom fetched the revision. */
  readonly seen_at: Date;
}

/** A row of news.duplicates: Duplicate URLs, and articles with the text, or most of the text, of another one. */
export interface Duplicate {
  /** Id of the duplicate. */
  readonly article_id: number;
  /** URL of the duplicate. */
  readonly url: string;
  /** Site of the duplicate. */
  readonly site: string;
  /** Id of the article that it duplicates. */
  readonly duplicate_of: number;
  /** duplicate_url and duplicate_content (same site) are not published in news.articles; same_text_elsewhere (the same text on another site) and near_copy (most of the text: with other first and last lines, shortened, or edited) are. */
  readonly kind: string;
  /** When Wireroom discovered the URL. */
  readonly first_seen_at: Date;
}

/** A row of news.stories: Stories: events, with what all their articles tell together. An article that nobody else tells is a story of one. */
export interface Story {
  /** Id; it is never used again, and a story that was merged into another has a row in news.merged_stories. */
  readonly id: number;
  /** Headline of the lead article. */
  readonly headline: string | null;
  /** Summary of the lead article, or its first paragraph. */
  readonly lead: string | null;
  /** Language of its articles (ISO 639-1). */
  readonly language: string;
  /** When its first article was published. */
  readonly first_at: Date;
  /** When its latest article was published. */
  readonly last_at: Date;
  /** Number of articles, copies included. */
  readonly article_count: number;
  /** Number of sites that tell it. */
  readonly site_count: number;
  /** Number of publishers that tell it: sites of one house count once. */
  readonly source_count: number;
  /** Number of those who wrote about it, as far as is known: each house counts once, and a text once, however many carry it; at most the number of publishers. */
  readonly independent_count: number;
  /** Id of the lead article: if possible its publisher's own text, no copy, not behind a paywall, and the earliest. */
  readonly lead_article_id: number | null;
  /** The ten entities that most of its articles name, as objects with entity_id, type, name and share (0 to 1). */
  readonly entities: readonly (Share & Pick<StoryEntity, 'entity_id' | 'type' | 'name'>)[];
  /** Its five most frequent topics, as objects with qcode, name and share (0 to 1). */
  readonly topics: readonly (Share & Pick<StoryTopic, 'qcode' | 'name'>)[];
  /** The ten places that most of its articles name, as objects with entity_id, name and share (0 to 1). */
  readonly places: readonly (Share & Pick<StoryEntity, 'entity_id' | 'name'>)[];
}

/** A row of news.story_articles: The articles of stories. */
export interface StoryArticle {
  /** Id of the story. */
  readonly story_id: number;
  /** Id of the article. */
  readonly article_id: number;
  /** lead (the best article, which gives the story its headline), copy (of another article), or retelling. */
  readonly role: string;
  /** Id of the first article with this text, or most of it; null if it is no copy. */
  readonly copy_of: number | null;
  /** Key of the house that published it, see news.publishers; the site itself if no house is known. */
  readonly publisher: string;
  /** Key of who wrote it, as far as is known: the origin of the text that it copies, the news agency that it credits, or its publisher. */
  readonly origin: string;
  /** When it was published; when Wireroom first saw it if that is unknown or later. */
  readonly told_at: Date;
  /** Registrable domain of its final URL. */
  readonly site: string;
  /** Its headline. */
  readonly title: string;
  /** Its URL. */
  readonly url: string;
}

/** A row of news.story_entities: The entities that the articles of a story name. Ask for one story, or a few. */
export interface StoryEntity {
  /** Id of the story. */
  readonly story_id: number;
  /** Id of the entity. */
  readonly entity_id: number;
  /** person, organization or place. */
  readonly type: string;
  /** Slug of the entity. */
  readonly key: string;
  /** Canonical name of the entity. */
  readonly name: string;
  /** Number of articles of the story that name it. */
  readonly article_count: number;
  /** Share of the articles of the story that name it, from 0 to 1. */
  readonly share: number;
}

/** A row of news.story_topics: The topics of the articles of a story. Ask for one story, or a few. */
export interface StoryTopic {
  /** Id of the story. */
  readonly story_id: number;
  /** IPTC Media Topic code. */
  readonly qcode: string;
  /** English name of the topic. */
  readonly name: string;
  /** Number of articles of the story with the topic. */
  readonly article_count: number;
  /** Share of the articles of the story with the topic, from 0 to 1. */
  readonly share: number;
}

/** A row of news.merged_stories: Stories that turned out to be others, or were split: a text was a copy of texts of both, or its articles were put into stories again. */
export interface MergedStory {
  /** Id that the story had. */
  readonly id: number;
  /** Id of the story that has its articles now, or the first of them; never a merged one itself. */
  readonly merged_into: number;
}

/** A row of news.sites: The sites that have articles or feeds. */
export interface Site {
  /** Registrable domain. */
  readonly site: string;
  /** Number of articles. */
  readonly article_count: number;
  /** Earliest day of publication (UTC). */
  readonly first_day: string | null;
  /** Latest day of publication (UTC). */
  readonly last_day: string | null;
  /** Number of its feeds. */
  readonly feed_count: number;
}

/** A row of news.publishers: Publishers with several sites, and news agencies. Any other site is a publisher of its own. */
export interface Publisher {
  /** Key, such as reuters or news-corp. */
  readonly key: string;
  /** Name. */
  readonly name: string;
  /** Their sites (registrable domains). */
  readonly sites: readonly string[];
}

/** A row of news.consumers: Named consumers of the change feed. */
export interface Consumer {
  /** Name. */
  readonly name: string;
  /** Login that subscribed it; only this login and the owner of the database can move or remove it. */
  readonly login: string;
  /** Position: the last change that it acknowledged. */
  readonly seq: number;
  /** Number of changes that it has not acknowledged; numbers that a failed commit left out count as well. */
  readonly behind: number;
  /** Time of the first change that it has not acknowledged; null if it has acknowledged all. */
  readonly waiting_since: Date | null;
  /** When it was subscribed. */
  readonly subscribed_at: Date;
  /** When its position last moved; null if it never did. */
  readonly acked_at: Date | null;
}

/** A row of news.watches: Saved searches. */
export interface Watch {
  /** Its name. */
  readonly name: string;
  /** Words to search for, as in news.search(); null for none. */
  readonly query: string | null;
  /** Language of these words (ISO 639-1); null: that of each article. */
  readonly language: string | null;
  /** Filters, named as in news.search(). Entities are ids or names, topics codes or names: names are looked up when articles are compared. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** Number of independent sources that a story needs to be sent, once; null: every article is sent. */
  readonly min_independent_count: number | null;
  /** Whether articles are sent again when they change. */
  readonly changes: boolean;
  /** active or paused. */
  readonly state: string;
  /** Why it is paused, unless by the operator. */
  readonly reason: string | null;
  /** Host of its target; null: none. */
  readonly receiver: string | null;
  /** Number of deliveries that wait. */
  readonly waiting: number;
  /** Outcome of the last request to the receiver. */
  readonly last_outcome: string | null;
  /** When the receiver last took a request. */
  readonly last_ok_at: Date | null;
  /** When the next request may begin. */
  readonly next_at: Date | null;
  /** When it was added. */
  readonly created_at: Date;
}

/** A row of news.deliveries: What matched watches that have a receiver, in the last 30 days. */
export interface Delivery {
  /** Receivers get deliveries in this order. */
  readonly id: number;
  /** Name of the watch. */
  readonly watch: string;
  /** Id of the article, which may be deleted by now. */
  readonly article_id: number;
  /** Id of the story that it stands for; null for every other article. */
  readonly story_id: number | null;
  /** added; changed; story (the first article of this story that the watch sends); withdrawn (the article was deleted). */
  readonly kind: string;
  /** held (until its story is known, or large enough), waiting, delivered, dropped (the article was deleted before) or dead_lettered (after 7 days; watches redeliver sends it again). */
  readonly state: string;
  /** Requests that failed, and the one that succeeded. */
  readonly attempts: number;
  /** Outcome of the last request. */
  readonly outcome: string | null;
  /** When the next request may begin; null for what has not been tried. */
  readonly next_at: Date | null;
  /** When it matched, or when the operator had it sent again. */
  readonly waiting_since: Date;
  /** When it was delivered, dropped or dead_lettered. */
  readonly ended_at: Date | null;
}

/** A row of news.article_days: Number of articles by day of publication, site and language. */
export interface ArticleDay {
  /** Day of publication in UTC; null for articles without a date. */
  readonly day: string | null;
  /** Registrable domain of the final URL. */
  readonly site: string;
  /** Detected language of the text (ISO 639-1); null if unknown. */
  readonly language: string | null;
  /** Number of articles. */
  readonly article_count: number;
  /** Number of those of which only the free part of the text is available. */
  readonly paywalled_count: number;
}

/** A row of news.entity_days: Number of articles that name each entity, by day of publication. */
export interface EntityDay {
  /** Day of publication in UTC; articles without a date are not counted. */
  readonly day: string;
  /** Entity id. */
  readonly entity_id: number;
  /** person, organization or place. */
  readonly type: string;
  /** Slug of the entity. */
  readonly key: string;
  /** Canonical name of the entity. */
  readonly name: string;
  /** Number of articles. */
  readonly article_count: number;
}

/** A row of news.topic_days: Number of articles of each topic, by day of publication. */
export interface TopicDay {
  /** Day of publication in UTC; articles without a date are not counted. */
  readonly day: string;
  /** IPTC Media Topic code. */
  readonly qcode: string;
  /** English name of the topic. */
  readonly name: string;
  /** Number of articles with exactly this topic. */
  readonly article_count: number;
}

/** A row of news.branch_days: Number of articles of each topic or a narrower one, by day of publication. What arrived lately is counted when it is read: ask for a period. */
export interface BranchDay {
  /** Day of publication in UTC; articles without a date are not counted. */
  readonly day: string;
  /** IPTC Media Topic code. */
  readonly qcode: string;
  /** English name of the topic. */
  readonly name: string;
  /** Number of articles with this topic, with narrower ones, or with several of them. */
  readonly article_count: number;
}

/** A row of news.changes(). */
export interface ChangeRow {
  readonly seq: number;
  readonly kind: ChangeKind;
  readonly article_id: number;
  readonly recorded_at: Date;
}

/** A row of news.search(). */
export interface SearchHit {
  readonly article_id: number;
  readonly rank: number;
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly published_at: Date | null;
  readonly snippet: string;
  readonly cursor: string;
  readonly total: number;
  readonly estimated: boolean;
}
