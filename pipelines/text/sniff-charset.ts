/** Bytes of a document that are looked at. */
const SAMPLE = 64 * 1024;
/** Share of the bytes above ASCII that stand together in text of which most letters are no ASCII. */
const TOGETHER = 0.7;

/** What a text in a charset looks like: the share that the most common letters of its languages have. */
const LOOKS: readonly (readonly [charset: string, letters: RegExp, share: number])[] = [
  // No Japanese text does without kana, and no text in another language has them.
  ['shift_jis', /[\u3040-\u30fa\u30fc]/g, 0.2],
  ['euc-jp', /[\u3040-\u30fa\u30fc]/g, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.85],
  ['gbk', /[的一是不了在人有我他这中大来上国个到说们为子和你地出会也时要就可以]/g, 0.08],
  ['big5', /[的一是不了在人有我他這中大來上國個到說們為子和你地出會也時要就可以]/g, 0.08],
  // Small letters: in the one Cyrillic charset, text of the other has capitals instead.
  ['windows-1251', /[аеинот]/g, 0.35],
  ['koi8-r', /[аеинот]/g, 0.35],
  ['windows-1253', /[αεινοτςσάέίό]/g, 0.4],
  ['windows-1255', /[אהוילמר]/g, 0.4],
  ['windows-1256', /[اليمنوة]/g, 0.4],
];

/**
 * The charset of a text that is not UTF-8 and says nothing of itself, when it shows; else `undefined`, which is the rule
 * for languages written in Latin letters. A guess by how the common languages look, no more.
 */
export const sniffCharset = (body: Uint8Array): string | undefined => {
  const sample = body.subarray(0, SAMPLE);
  if (!standsTogether(sample)) return undefined;
  return LOOKS.find(([charset, letters, share]) => {
    const text = decodeStart(sample, charset);
    const all = text?.match(/[^\x00-\x7f]/g)?.length ?? 0;
    return all > 0 && (text?.match(letters)?.length ?? 0) >= share * all;
  })?.[0];
};

/** An accent stands alone between ASCII letters; words in other scripts are runs of bytes above ASCII. */
const standsTogether = (sample: Uint8Array): boolean => {
  let high = 0;
  let together = 0;
  for (let at = 0, run = 0; at <= sample.length; at++) {
    if ((sample[at] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    // In some charsets the second byte of a letter is ASCII.
    if ((sample[at] ?? 0) >= 0x40 && run > 0 && (sample[at + 1] ?? 0) >= 0x80) continue;
    high += run;
    if (run >= 3) together += run;
    run = 0;
  }
  return high >= 8 && together >= TOGETHER * high;
};

/** Text from its beginning on, if it is in that charset; the sample may end within a letter. */
const decodeStart = (sample: Uint8Array, charset: string): string | undefined => {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(sample, { stream: true });
  } catch {
    // Not in this charset: the question asked.
    return undefined;
  }
};
