/** Scripts that news uses for one language each. Kana comes first, because Japanese uses Chinese characters too. */
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
/** In characters. */
const SAMPLE_LENGTH = 4_000;
/** As a share of all letters. Fewer may be a name or a quotation. */
const MIN_SHARE = 0.1;

/** Returns the language that the script of a text implies; undefined for scripts that several languages share. */
export function languageOfScript(text: string): string | undefined {
  const start = text.slice(0, SAMPLE_LENGTH);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  return LANGUAGE_OF_SCRIPT.find(([script]) => (start.match(script)?.length ?? 0) > MIN_SHARE * letters)?.[1];
}
