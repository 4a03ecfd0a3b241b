/**
 * Compiles the topics of the tagger from a table of IPTC Media Topics (id, broader, level,
 * wikidata, name, definition; tab-separated, with a header line; # starts a comment):
 *   npx tsx bench/training/compile-topics.ts MEDIATOPICS.tsv
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source = process.argv[2];
if (source === undefined) {
  process.stderr.write('usage: npx tsx bench/training/compile-topics.ts MEDIATOPICS.tsv\n');
  process.exit(2);
}
const lines = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([id]) => id !== undefined && /^\d{8}$/.test(id))
  .map(([id, broader, , , name]) => [id, broader, name].join('\t'))
  .sort();
writeFileSync(new URL('../../pipelines/tagging/model/topics.tsv', import.meta.url), `${lines.join('\n')}\n`);
process.stdout.write(`topics.tsv: ${lines.length} lines\n`);
