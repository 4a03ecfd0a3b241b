import { CLASSES_PER_E } from '../../../pipelines/stories/document-frequencies.ts';
import { termHash } from '../../../pipelines/stories/terms.ts';

/** Encodes shares of articles by term as `document-frequencies.ts` reads them. */
export function encodeTermTable(shares: ReadonlyMap<string, number>, language: string): Buffer {
  const rows = [...shares]
    .map(([term, share]) => ({ hash: termHash(term, language), level: Math.round(-CLASSES_PER_E * Math.log(share)) }))
    .sort((a, b) => a.hash - b.hash);
  const bytes = Buffer.alloc(4 + 5 * rows.length);
  bytes.writeUInt32LE(rows.length, 0);
  let before = -(2 ** 31);
  rows.forEach(({ hash, level }, n) => {
    for (let plane = 0; plane < 4; plane += 1)
      bytes[4 + plane * rows.length + n] = Math.floor((hash - before) / 256 ** plane) % 256;
    bytes[4 + 4 * rows.length + n] = Math.min(255, level);
    before = hash;
  });
  return bytes;
}
