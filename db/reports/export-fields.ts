/** Fields of the export: the columns of news.articles, entities, topics, media, links and alternates. */
export const EXPORT_FIELDS = [
  'id',
  'url',
  'final_url',
  'canonical_url',
  'site',
  'title',
  'authors',
  'published_at',
  'published_precision',
  'published_source',
  'modified_at',
  'first_seen_at',
  'ready_at',
  'content_changed_at',
  'language',
  'declared_language',
  'section',
  'keywords',
  'summary',
  'image',
  'word_count',
  'paywalled',
  'body_source',
  'body',
  'html',
  'duplicate_of',
  'extractor_version',
  'tagger_version',
  'body_feed_id',
  'kind',
  'kind_reason',
  'wire',
  'entities',
  'topics',
  'media',
  'links',
  'alternates',
  'standfirst',
  'story_id',
  'genre',
] as const;

export type ExportField = (typeof EXPORT_FIELDS)[number];

export function isExportField(name: string): name is ExportField {
  return EXPORT_FIELDS.some((field) => field === name);
}
