/** Scripts that, in news, are one language each. Kana comes first: Japanese is written with Chinese characters, too. */
const LANGUAGE_OF_SCRIPT: readonly (readonly [script: RegExp, language: string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Sinhala}/gu, 'si'],
];
const LOOKED_AT = 4_000;
/** A few signs may be a name or a quotation; more are how the text is written. */
const MIN_SHARE = 0.1;

/** The language of a text whose script says it, as a language tag; undefined for scripts that many languages share. */
export const languageOfScript = (text: string): string | undefined => {
  const start = text.slice(0, LOOKED_AT);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return LANGUAGE_OF_SCRIPT.find(([script]) => (start.match(script)?.length ?? 0) > MIN_SHARE * letters)?.[1];
};
