import { exportArticles } from '../../../db/reports/export.ts';
import { NINJS_FIELDS } from '../../../pipelines/ninjs/article.ts';
import { ninjsOf } from '../../../pipelines/ninjs/ninjs.ts';
import { escapedJson } from '../../output/print.ts';
import { type ExportTarget, writeExport } from './write-export.ts';

/** `export --format ninjs` */
export function exportNinjs(target: ExportTarget): Promise<void> {
  return writeExport(target, async function* ({ pool, filter, count }) {
    for await (const batch of exportArticles(pool, NINJS_FIELDS, filter)) {
      yield batch.map((json) => `${escapedJson(JSON.stringify(ninjsOf(JSON.parse(json))))}\n`).join('');
      count(batch.length);
    }
  });
}
