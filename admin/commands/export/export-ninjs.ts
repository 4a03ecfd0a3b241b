import type { ArticleField } from '../../../db/reports/article-batches.ts';
import { exportArticles } from '../../../db/reports/export.ts';
import type { NinjsArticle } from '../../../pipelines/ninjs/article.ts';
import { ninjsOf } from '../../../pipelines/ninjs/ninjs.ts';
import { escapedJson } from '../../output/print.ts';
import { type ExportTarget, writeExport } from './write-export.ts';

/** The fields that a news item is made of. */
const NINJS_FIELDS = [
  'id',
  'url',
  'final_url',
  'site',
  'title',
  'standfirst',
  'summary',
  'authors',
  'published_at',
  'first_seen_at',
  'ready_at',
  'content_changed_at',
  'version',
  'language',
  'section',
  'keywords',
  'image',
  'word_count',
  'paywalled',
  'body',
  'html',
  'genre',
  'wire_name',
  'entities',
  'topics',
  'media',
  'links',
  'alternates',
] as const satisfies readonly (ArticleField & keyof NinjsArticle)[];

/** `export --format ninjs` */
export function exportNinjs(target: ExportTarget): Promise<void> {
  return writeExport(target, async function* ({ pool, filter, count }) {
    for await (const batch of exportArticles(pool, NINJS_FIELDS, filter)) {
      yield batch.map((json) => `${escapedJson(JSON.stringify(ninjsOf(JSON.parse(json))))}\n`).join('');
      count(batch.length);
    }
  });
}
