import { getLIDModel } from 'fasttext.wasm.js';

export type LanguageDetector = (text: string, declared?: string) => string;

/** Below this many characters the declared language is the better guess. */
const ENOUGH_CHARACTERS = 20;
/** More text than this does not make the answer better. */
const MOST_CHARACTERS = 1_000;
const LEAST_PROBABILITY = 0.35;

// Labels of lid.176 that are no ISO 639-1 codes, where a user would expect the larger language.
const LARGER: Readonly<Record<string, string>> = {
  arz: 'ar',
  als: 'de',
  bar: 'de',
  nds: 'de',
  wuu: 'zh',
  yue: 'zh',
  nn: 'no',
  nb: 'no',
  ckb: 'ku',
  pnb: 'pa',
  azb: 'az',
  lmo: 'it',
  pms: 'it',
  nap: 'it',
  scn: 'it',
  vec: 'it',
  sco: 'en',
  simple: 'en',
};

/** The ISO 639-1 part of a language tag such as en-GB or zh_Hans; undefined when it holds none. */
export const primaryLanguage = (tag: string | undefined): string | undefined => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (code === undefined || !/^[a-z]{2,3}$/.test(code)) return undefined;
  const known = LARGER[code] ?? code;
  return known.length === 2 ? known : undefined;
};

/**
 * Loads fastText's lid.176 from its package (no network) and returns a synchronous detector: ISO 639-1, the declared
 * language when the text is too short or the model unsure, `und` when there is nothing to go by.
 */
export const loadLanguageDetector = async (): Promise<LanguageDetector> => {
  const model = await (await getLIDModel()).load();
  return (text, declared) => {
    const fallback = primaryLanguage(declared) ?? 'und';
    const sample = text.slice(0, MOST_CHARACTERS).toWellFormed().replace(/\s+/g, ' ').trim();
    // A character of a script without spaces says as much as a short word.
    const weight =
      sample.length + 3 * (sample.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0);
    if (weight < ENOUGH_CHARACTERS || !/\p{L}/u.test(sample)) return fallback;
    const guesses = model.predict(sample, 1, 0);
    const [probability, label] = guesses.size() > 0 ? guesses.get(0) : [0, ''];
    // The vector lives in the module's own memory, which nobody else frees.
    if ('delete' in guesses && typeof guesses.delete === 'function') guesses.delete();
    if (probability < LEAST_PROBABILITY) return fallback;
    const code = label.replace('__label__', '');
    return primaryLanguage(code) ?? fallback;
  };
};
