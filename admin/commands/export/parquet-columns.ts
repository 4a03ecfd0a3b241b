import type { ExportField } from '../../../model/article.ts';
import { ARTICLE_COLUMNS } from '../../../model/article-columns.ts';
import {
  boolean,
  float32,
  int32,
  int64,
  listOf,
  longText,
  type ParquetType,
  struct,
  text,
  textMap,
  timestamp,
} from './parquet-types.ts';

const SQL_TYPES: Readonly<Record<(typeof ARTICLE_COLUMNS)[keyof typeof ARTICLE_COLUMNS], ParquetType>> = {
  bigint: int64,
  integer: int32,
  boolean,
  text,
  'text[]': listOf(text),
  'timestamp with time zone': timestamp,
};

const LONG: readonly string[] = ['body', 'html', 'standfirst', 'summary'];

/** What belongs to an article. */
const LISTS = {
  entities: listOf(
    struct({
      type: text,
      key: text,
      name: text,
      ids: textMap,
      salience: float32,
      mentions: listOf(struct({ in: text, start: int32, end: int32, text })),
    }),
  ),
  topics: listOf(struct({ qcode: text, name: text, publisher_score: float32, classifier_score: float32 })),
  media: listOf(
    struct({
      kind: text,
      url: text,
      title: text,
      credit: text,
      type: text,
      bytes: int64,
      duration_s: int32,
      width: int32,
      height: int32,
      source: text,
    }),
  ),
  links: listOf(struct({ url: text, text, target_article_id: int64 })),
  alternates: listOf(struct({ language: text, url: text })),
} satisfies Partial<Record<ExportField, ParquetType>>;

/** Returns the type of a field as a column of a Parquet file. */
export function parquetColumn(field: ExportField): ParquetType {
  if (field in LISTS) return LISTS[field as keyof typeof LISTS];
  return LONG.includes(field) ? longText : SQL_TYPES[ARTICLE_COLUMNS[field as keyof typeof ARTICLE_COLUMNS]];
}
