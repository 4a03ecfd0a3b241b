import { getLIDModel } from 'fasttext.wasm.js';

export type LanguageDetector = (text: string, declared?: string) => string;

/** Below this many characters the declared language is the better guess. */
const ENOUGH_CHARACTERS = 20;
/** More text than this does not make the answer better. */
const MAX_CHARACTERS = 1_000;
/** Less sure than this, the model's guess counts for nothing. */
const MIN_PROBABILITY = 0.2;
/** Guesses of the model that are looked at. */
const GUESSES = 8;
/** How many times likelier a language becomes by being declared: pages err, but a model errs more often between neighbours. */
const DECLARED = 4;

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

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Of a Japanese text, kana are about half; a Chinese one holds at most a name in them. */
const MIN_KANA = 0.1;

/** Chinese or Japanese, which their writing tells better than the model does; undefined for text in other scripts. */
const eastAsian = (han: number, kana: number, letters: number): string | undefined => {
  if (han + kana < letters / 2) return undefined;
  return kana >= (han + kana) * MIN_KANA ? 'ja' : 'zh';
};

/** Frequent words that one of the two has and the other spells differently. */
const DANISH =
  wordSet(`af blev bliver efter gennem havde hvad meget mellem mod mig dig sig nu op ud ind uden noget nogle nogen igen
  tilbage uge siger sagde fortæller oplyser lige mand børn sidste næste bedste endnu procent selskabet regeringen`);
const NORWEGIAN =
  wordSet(`av ble blir etter gjennom hadde hva mye mellom mot meg deg seg nå opp ut inn uten noe noen igjen
  tilbake uke uka sier sa forteller opplyser like mann barn siste neste beste ennå enda prosent selskapet regjeringen`);
/** No Danish word ends in a double consonant, or has these sounds; names may. */
const NORWEGIAN_SPELLING = /^\p{Ll}+(?:(?<double>[gklmnpst])\k<double>)$|^\p{Ll}*(?:øy|[gk]j[eøæ])/u;
const DANISH_SPELLING = /^\p{Ll}*(?:øj|vej)/u;

/** Danish or Norwegian by words and spellings that only one of them has; undefined when they balance. */
const danishOrNorwegian = (text: string): 'da' | 'no' | undefined => {
  let norwegian = 0;
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const small = word.toLowerCase();
    if (NORWEGIAN.has(small) || NORWEGIAN_SPELLING.test(word)) norwegian++;
    if (DANISH.has(small) || DANISH_SPELLING.test(word)) norwegian--;
  }
  return norwegian === 0 ? undefined : norwegian > 0 ? 'no' : 'da';
};

/**
 * Loads fastText's lid.176 from its package (no network) and returns a synchronous detector: ISO 639-1, the declared
 * language when the text is too short or the model unsure, `und` when there is nothing to go by. Where the model is
 * torn between neighbours, the declared one wins; Chinese, Japanese, Danish and Norwegian are told apart by their writing.
 */
export const loadLanguageDetector = async (): Promise<LanguageDetector> => {
  const model = await (await getLIDModel()).load();

  /** How likely each language is; dialects and other written forms count for the larger one. */
  const likelihoods = (sample: string): Map<string, number> => {
    const guesses = model.predict(sample, GUESSES, 0);
    const likely = new Map<string, number>();
    for (let n = 0; n < guesses.size(); n++) {
      const [probability, label] = guesses.get(n);
      const language = primaryLanguage(label.replace('__label__', ''));
      if (language !== undefined) likely.set(language, (likely.get(language) ?? 0) + probability);
    }
    // The vector lives in the module's own memory, which nobody else frees.
    if ('delete' in guesses && typeof guesses.delete === 'function') guesses.delete();
    return likely;
  };

  return (text, declared) => {
    const said = primaryLanguage(declared);
    const fallback = said ?? 'und';
    const sample = text.slice(0, MAX_CHARACTERS).toWellFormed().replace(/\s+/g, ' ').trim();
    const [letters = 0, han = 0, kana = 0] = [/\p{L}/gu, HAN, KANA].map((script) => sample.match(script)?.length ?? 0);
    // A character of a script without spaces says as much as a short word.
    if (sample.length + 3 * (han + kana) < ENOUGH_CHARACTERS || letters === 0) return fallback;
    const written = eastAsian(han, kana, letters);
    if (written !== undefined) return written;
    const likely = likelihoods(sample);
    if (said !== undefined && likely.has(said)) likely.set(said, (likely.get(said) ?? 0) * DECLARED);
    const [language, likelihood] = [...likely].reduce((best, next) => (next[1] > best[1] ? next : best), [fallback, 0]);
    if (likelihood < MIN_PROBABILITY) return fallback;
    return language === 'da' || language === 'no' ? (danishOrNorwegian(sample) ?? language) : language;
  };
};
