import { readModel } from '../../model-file.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { decodeNames, type NameTable } from './name-table.ts';
import { traitsOf } from './traits.ts';

/** The word lists in the package. Each is loaded on first use and cached. */
export interface Lexicons {
  /** Names in all languages, and English words. */
  names(): NameTable;
  /** The words of one language, as its model uses them. */
  of(language: string): Lexicon;
}

const load = (file: string): NameTable => decodeNames(readModel(file));

export function createLexicons(): Lexicons {
  let ofAll: NameTable | undefined;
  const loaded = new Map<string, Lexicon>();
  const names = (): NameTable => {
    ofAll ??= load('names.bin');
    return ofAll;
  };
  return {
    names,
    of: (language) => {
      const known = loaded.get(language);
      if (known !== undefined) return known;
      const own = language === 'en' ? undefined : load(`names-${language}.bin`);
      const lexicon = createLexicon(names(), own, traitsOf(language));
      loaded.set(language, lexicon);
      return lexicon;
    },
  };
}
