/** Bytes of the document to examine. */
const SAMPLE = 64 * 1024;
/** Minimum share of non-ASCII bytes that are in runs, for text in a non-Latin script. */
const MIN_RUN_SHARE = 0.7;

/** For each charset, the most common letters of its languages and their minimum share of the non-ASCII characters. */
const LETTER_SHARES: readonly (readonly [charset: string, letters: RegExp, share: number])[] = [
  // Kana occur in every Japanese text and in no other language.
  ['shift_jis', /[\u3040-\u30fa\u30fc]/g, 0.2],
  ['euc-jp', /[\u3040-\u30fa\u30fc]/g, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.85],
  ['gbk', /[的一是不了在人有我他这中大来上国个到说们为子和你地出会也时要就可以]/g, 0.08],
  ['big5', /[的一是不了在人有我他這中大來上國個到說們為子和你地出會也時要就可以]/g, 0.08],
  // Lower case: text decoded with the wrong Cyrillic charset has capitals instead.
  ['windows-1251', /[аеинот]/g, 0.35],
  ['koi8-r', /[аеинот]/g, 0.35],
  ['windows-1253', /[αεινοτςσάέίό]/g, 0.4],
  ['windows-1255', /[אהוילמר]/g, 0.4],
  ['windows-1256', /[اليمنوة]/g, 0.4],
];

/**
 * Guesses the charset of a text that is not UTF-8 and declares no charset, from the letter
 * frequencies of common languages. Returns `undefined` if no charset matches, as for most languages
 * in Latin script.
 */
export function sniffCharset(body: Uint8Array): string | undefined {
  const sample = body.subarray(0, SAMPLE);
  if (!isMostlyRuns(sample)) return undefined;
  return LETTER_SHARES.find(([charset, letters, share]) => {
    const text = decodeSample(sample, charset);
    const all = text?.match(/[^\x00-\x7f]/g)?.length ?? 0;
    return all > 0 && (text?.match(letters)?.length ?? 0) >= share * all;
  })?.[0];
}

/** Accented Latin letters are isolated between ASCII letters; words in other scripts are runs of non-ASCII bytes. */
const isMostlyRuns = (sample: Uint8Array): boolean => {
  let high = 0;
  let inRuns = 0;
  for (let at = 0, run = 0; at <= sample.length; at++) {
    if ((sample[at] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    // In some charsets the second byte of a letter is in the ASCII range.
    if ((sample[at] ?? 0) >= 0x40 && run > 0 && (sample[at + 1] ?? 0) >= 0x80) continue;
    high += run;
    if (run >= 3) inRuns += run;
    run = 0;
  }
  return high >= 8 && inRuns >= MIN_RUN_SHARE * high;
};

/** Decodes the sample if it is valid in the charset. The sample may end within a letter. */
const decodeSample = (sample: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch {
    // The bytes are not valid in this charset.
    return undefined;
  }
};
