import type { TextContext } from '../../recognize/text-context.ts';
import type { Place } from '../../tables/gazetteer.ts';
import type { Mention, TagInput } from '../../tags.ts';

export interface FoundPlace {
  readonly place: Place;
  readonly mention: Mention;
}

const LANGUAGES = new Set(['zh', 'ja', 'th']);
const KATAKANA = /[\p{Script=Katakana}ー]/u;

/** Whether a katakana name is part of a longer word: "シリアス" ("serious") does not contain "シリア" (Syria). */
const isPartOfWord = (text: string, start: number, end: number): boolean =>
  [start, end].some((at) => KATAKANA.test(text.charAt(at - 1)) && KATAKANA.test(text.charAt(at)));

/** Finds place names in languages written without spaces, longest match first. */
export function findUnspacedPlaces(
  input: TagInput,
  { language, data }: Pick<TextContext, 'language' | 'data'>,
): FoundPlace[] {
  if (!LANGUAGES.has(language)) return [];
  const found: FoundPlace[] = [];
  for (const part of ['title', 'text'] as const) {
    const text = input[part];
    for (let at = 0; at < text.length; at++) {
      const names = data.gazetteer.unspaced.get(text.charAt(at));
      const match = names?.find((one) => one.language === language && text.startsWith(one.name, at));
      if (match === undefined) continue;
      const end = at + match.name.length;
      if (isPartOfWord(text, at, end)) continue;
      found.push({ place: match.place, mention: { in: part, start: at, end, text: match.name } });
      at = end - 1;
    }
  }
  return found;
}
