import { getLIDModel } from 'fasttext.wasm.js';

export type LanguageDetector = (text: string, declared?: string) => string;

/** Characters. For shorter texts the declared language is more reliable. */
const MIN_CHARACTERS = 20;
/** Characters read. More text does not improve the result. */
const MAX_CHARACTERS = 1_000;
/** Guesses of the model below this probability are ignored. */
const MIN_PROBABILITY = 0.2;
/** Number of guesses requested from the model. */
const MAX_GUESSES = 8;
/**
 * Factor on the probability of the declared language. Declarations can be wrong, but the model
 * confuses related languages more often.
 */
const DECLARED_FACTOR = 4;

// Labels of lid.176 without an ISO 639-1 code, mapped to the macrolanguage a user would expect.
const MACRO_LANGUAGE: Readonly<Record<string, string>> = {
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

/** Returns the ISO 639-1 part of a language tag such as en-GB or zh_Hans, or undefined if there is none. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (code === undefined || !/^[a-z]{2,3}$/.test(code)) return undefined;
  const known = MACRO_LANGUAGE[code] ?? code;
  return known.length === 2 ? known : undefined;
}

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Minimum share of kana. About half of a Japanese text is kana; a Chinese text has at most a name in it. */
const MIN_KANA_SHARE = 0.1;

/** Returns Chinese or Japanese by script, which is more reliable than the model; undefined for other scripts. */
const eastAsian = (han: number, kana: number, letters: number): string | undefined => {
  if (han + kana < letters / 2) return undefined;
  return kana >= (han + kana) * MIN_KANA_SHARE ? 'ja' : 'zh';
};

/** Frequent words that only one of the two languages has in this spelling. */
const DANISH =
  wordSet(`af blev bliver efter gennem havde hvad meget mellem mod mig dig sig nu op ud ind uden noget nogle nogen igen
  tilbage uge siger sagde fortæller oplyser lige mand børn sidste næste bedste endnu procent selskabet regeringen`);
const NORWEGIAN =
  wordSet(`av ble blir etter gjennom hadde hva mye mellom mot meg deg seg nå opp ut inn uten noe noen igjen
  tilbake uke uka sier sa forteller opplyser like mann barn siste neste beste ennå enda prosent selskapet regjeringen`);
/**
 * Spellings that occur in Norwegian words but not in Danish ones. Capitalized words are excluded,
 * since names may have them.
 */
const NORWEGIAN_SPELLING = /^\p{Ll}+(?:(?<double>[gklmnpst])\k<double>)$|^\p{Ll}*(?:øy|[gk]j[eøæ])/u;
const DANISH_SPELLING = /^\p{Ll}*(?:øj|vej)/u;

/** Tells Danish from Norwegian by distinctive words and spellings; undefined if they balance. */
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
 * Loads fastText's lid.176 from its package (no network) and returns a synchronous detector. It
 * returns an ISO 639-1 code, the declared language if the text is too short or the model uncertain,
 * or `und` if there is neither. Between related languages the declared one wins. Chinese, Japanese,
 * Danish and Norwegian are told apart by script and spelling.
 */
export async function loadLanguageDetector(): Promise<LanguageDetector> {
  const model = await (await getLIDModel()).load();

  /** How likely each language is; dialects and other written forms count for the larger one. */
  const likelihoods = (sample: string): Map<string, number> => {
    const guesses = model.predict(sample, MAX_GUESSES, 0);
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
    if (sample.length + 3 * (han + kana) < MIN_CHARACTERS || letters === 0) return fallback;
    const written = eastAsian(han, kana, letters);
    if (written !== undefined) return written;
    const likely = likelihoods(sample);
    if (said !== undefined && likely.has(said)) likely.set(said, (likely.get(said) ?? 0) * DECLARED_FACTOR);
    const [language, likelihood] = [...likely].reduce((best, next) => (next[1] > best[1] ? next : best), [fallback, 0]);
    if (likelihood < MIN_PROBABILITY) return fallback;
    return language === 'da' || language === 'no' ? (danishOrNorwegian(sample) ?? language) : language;
  };
}
