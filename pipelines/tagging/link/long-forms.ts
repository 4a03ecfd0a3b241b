import { COMMON_WORDS } from '../words/common-words.ts';
import { FUNCTION_WORDS, initialsOf } from './acronyms.ts';
import type { NamedMention } from './mention-cluster.ts';

/** What a name means in this document. */
export interface Meaning {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly aliases?: readonly string[];
  readonly reason: string;
  /** Whether the tables contain it. */
  readonly inTables?: boolean;
  readonly isClub?: boolean;
  /** Whether the name is a shortened form of a longer name in the text. */
  readonly isShortened?: boolean;
}

/** A longer name in the document that a shorter one may abbreviate. */
interface LongForm {
  readonly folded: string;
  readonly meaning: Meaning;
  readonly members: readonly NamedMention[];
}

/**
 * Whether a name abbreviates a longer one that starts with it. True if the tables list the longer
 * name, or if the text uses it earlier and as often (Ascom is more than Ascom North America). A
 * generic word such as "Ayuntamiento" may stand for Ayuntamiento de Madrid even if it is more
 * frequent. After a function word, a longer name is a different entity: the Committee of the Union is
 * not the Union.
 */
const isShortFor = (short: readonly NamedMention[], { folded, meaning, members }: LongForm): boolean => {
  if (meaning.inTables) return true;
  const isBefore = (members[0]?.firstWord ?? 0) < (short[0]?.firstWord ?? 0);
  return isBefore && (members.length >= short.length || FUNCTION_WORDS.has(folded.split(' ')[1] ?? ''));
};

/** Indexes the longer names of the document by their initials, first word and last words. */
export function indexLongForms(
  meanings: ReadonlyMap<string, Meaning>,
  spellings: ReadonlyMap<string, readonly NamedMention[]>,
) {
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
      if (words.length > length && !FUNCTION_WORDS.has(words.at(-length - 1) ?? ''))
        note(byEnd, words.slice(-length).join(' '), long);
  }
  const onlyOne = (longer: Iterable<LongForm>): string | undefined => {
    const [first, ...others] = longer;
    return others.every(({ meaning }) => meaning.key === first?.meaning.key) ? first?.folded : undefined;
  };
  return {
    /** Returns the folded name that has these initials. */
    spelled: (letters: string): string | undefined => byInitials.get(letters),
    /**
     * Returns the only longer name, folded, that this name abbreviates by its first word or, for
     * names in the tables, by its last words.
     */
    longer: (part: string): string | undefined => {
      const short = spellings.get(part) ?? [];
      const begins = [...(byStart.get(part)?.values() ?? [])];
      const ends = [...(byEnd.get(part)?.values() ?? [])];
      if (new Set([...begins, ...ends].map(({ meaning }) => meaning.key)).size > 1) return undefined;
      return onlyOne([
        ...begins.filter((long) => isShortFor(short, long)),
        ...ends.filter(({ meaning }) => meaning.inTables && (meaning.isClub || !COMMON_WORDS.has(part))),
      ]);
    },
    /** Returns the only longer name, folded, with this ending. */
    ending: (end: string): string | undefined => onlyOne(byEnd.get(end)?.values() ?? []),
  };
}
