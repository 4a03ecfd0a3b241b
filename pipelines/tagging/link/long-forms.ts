import { commonWords } from '../words/common-words.ts';
import { initialsOf } from './acronyms.ts';
import type { NamedMention } from './mention-cluster.ts';

/** What one name turned out to mean. */
export interface Meaning {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly reason: string;
  /** Whether the tables have it. */
  readonly inTables?: boolean;
  readonly isClub?: boolean;
  /** Whether the name is only part of another that the text has. */
  readonly isPart?: boolean;
}

/** The Committee of the Union is not the Union. */
const BEFORE_ANOTHER = new Set(['of', 'the', 'for', 'and', 'in', 'on', 'de', 'del', 'des', 'du', 'la', 'der']);

/** A longer name of the document, of which a shorter one may be a part. */
interface LongForm {
  readonly folded: string;
  readonly meaning: Meaning;
  readonly members: readonly NamedMention[];
}

/**
 * Whether a name is short for a longer one that begins so: the tables have that, or the text named it before and calls it
 * so as often (Ascom is more than Ascom North America). "Ayuntamiento" is all that is left of Ayuntamiento de Madrid.
 */
const isShortFor = (short: readonly NamedMention[], { folded, meaning, members }: LongForm): boolean => {
  if (meaning.inTables) return true;
  const isBefore = (members[0]?.at ?? 0) < (short[0]?.at ?? 0);
  return isBefore && (members.length >= short.length || BEFORE_ANOTHER.has(folded.split(' ')[1] ?? ''));
};

/** Longer names of the document by what may stand for them: their initials, first word and last words. */
export const indexLongForms = (
  meanings: ReadonlyMap<string, Meaning>,
  spellings: ReadonlyMap<string, readonly NamedMention[]>,
  language: string,
) => {
  const byInitials = new Map<string, string>();
  const byStart = new Map<string, Map<string, LongForm>>();
  const byEnd = new Map<string, Map<string, LongForm>>();
  const note = (parts: Map<string, Map<string, LongForm>>, part: string, long: LongForm) => {
    const longer = parts.get(part) ?? new Map<string, LongForm>();
    parts.set(part, longer.set(long.meaning.key, long));
  };
  for (const [folded, meaning] of meanings) {
    const words = folded.split(' ');
    if (words.length < 2) continue;
    const long = { folded, meaning, members: spellings.get(folded) ?? [] };
    for (const letters of [...initialsOf(folded), ...initialsOf(meaning.name)])
      if (!byInitials.has(letters)) byInitials.set(letters, folded);
    note(byStart, words[0] ?? '', long);
    for (const length of [1, 2])
      if (words.length > length && !BEFORE_ANOTHER.has(words.at(-length - 1) ?? ''))
        note(byEnd, words.slice(-length).join(' '), long);
  }
  const onlyOne = (longer: Iterable<LongForm>): string | undefined => {
    const [first, ...others] = longer;
    return others.every(({ meaning }) => meaning.key === first?.meaning.key) ? first?.folded : undefined;
  };
  const common = commonWords(language);
  return {
    /** The name, folded, of which these are the initials. */
    spelled: (letters: string): string | undefined => byInitials.get(letters),
    /** The one longer name, folded, that a name is short for: its first word, or the last ones of a name of the tables. */
    longer: (part: string): string | undefined => {
      const short = spellings.get(part) ?? [];
      const begins = [...(byStart.get(part)?.values() ?? [])];
      const ends = [...(byEnd.get(part)?.values() ?? [])];
      if (new Set([...begins, ...ends].map(({ meaning }) => meaning.key)).size > 1) return undefined;
      return onlyOne([
        ...begins.filter((long) => isShortFor(short, long)),
        ...ends.filter(({ meaning }) => meaning.inTables && (meaning.isClub || !common.has(part))),
      ]);
    },
    /** The one longer name, folded, that ends so. */
    ending: (end: string): string | undefined => onlyOne(byEnd.get(end)?.values() ?? []),
  };
};
