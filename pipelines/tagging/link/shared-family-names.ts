import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName } from '../recognize/word-kinds.ts';
import type { Word } from '../tokens/tokenize.ts';
import { NAME_SUFFIXES } from '../words/person-words.ts';
import { groupBy, type NamedMention } from './mention-cluster.ts';
import { wellKnownPerson } from './well-known-persons.ts';

const AND = /^(?:and|und|et|y|e|en|i)$/;

/** Returns the words of a full name that relatives share: without given names, initials and "Jr.". */
const familyNamePart = ({ words, data }: TextContext, { firstWord, lastWord }: NamedMention): readonly Word[] => {
  const rest = words
    .slice(firstWord + 1, lastWord + 1)
    .filter(({ folded }) => !NAME_SUFFIXES.has(folded.replace('.', '')));
  const first = rest.findIndex(({ folded, shape }) => shape !== 'initial' && !isGivenName(folded, data));
  return first < 0 ? rest.slice(-1) : rest.slice(first);
};

/**
 * Extends a given name by the family name after "and": "John and Donald Parkinson". Not applied if
 * the given name may be another person.
 */
export function withSharedFamilyNames(context: TextContext, named: readonly NamedMention[]): readonly NamedMention[] {
  const { words, data } = context;
  const byStart = new Map(named.map((one) => [one.firstWord, one]));
  const times = groupBy(named, ({ folded }) => folded);
  const namedInFull = new Set(
    named.filter(({ firstWord, lastWord }) => lastWord > firstWord).map(({ folded }) => folded.split(' ')[0]),
  );
  return named.map((one) => {
    const next = byStart.get(one.lastWord + 2);
    if (next === undefined || one.firstWord !== one.lastWord || next.firstWord === next.lastWord || next.inTitleCase)
      return one;
    if (!AND.test(words[one.lastWord + 1]?.text ?? '') || !isGivenName(one.folded, data)) return one;
    const mayBeAnother = namedInFull.has(one.folded) && (times.get(one.folded)?.length ?? 0) > 1;
    if (mayBeAnother || wellKnownPerson(context, one) !== undefined) return one;
    const family = familyNamePart(context, next);
    const folded = [one.folded, ...family.map((word) => word.folded)].join(' ');
    // Two well-known persons may be listed: "Lee and Donald Trump".
    if (data.persons.byFullName(next.folded) !== undefined && data.persons.byFullName(folded) === undefined) return one;
    return { ...one, spelled: [one.spelled, ...family.map(({ text }) => text)].join(' '), folded };
  });
}
