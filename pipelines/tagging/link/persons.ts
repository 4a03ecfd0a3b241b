import type { NameData } from '../recognize/name-data.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName } from '../recognize/word-kinds.ts';
import type { Persons } from '../tables/persons.ts';
import { registeredPerson } from '../tables/registered-persons.ts';
import { slug } from '../tokens/fold.ts';
import type { Word } from '../tokens/tokenize.ts';
import { NAME_SUFFIXES } from '../words/person-words.ts';
import { commonSpelling, type EntityCluster, groupBy, type NamedMention, quoted } from './mention-cluster.ts';

/** A full name with all mentions that refer to the person. */
interface FullNameCluster {
  readonly parts: readonly string[];
  readonly members: NamedMention[];
  readonly own: NamedMention[];
}

const partsOf = (folded: string): string[] =>
  folded.split(' ').filter((part) => part !== '' && !NAME_SUFFIXES.has(part));

const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'von',
  'van',
  'de',
  'da',
  'dos',
  'der',
  'den',
  'di',
  'del',
  'la',
  'le',
]);

/** With more persons of one name, short mentions stay unresolved: they are ambiguous and costly to resolve. */
const MAX_NAMESAKES = 20;

/** Returns the parts that distinguish persons, without particles and initials. */
const distinctiveParts = (parts: readonly string[]): string[] =>
  parts.filter((part) => part.length > 1 && !PARTICLES.has(part));

/**
 * Whether two full names are variants: Donald Trump and Donald J. Trump, Abdel Fattah al-Sisi and Abdel Fattah el-Sisi.
 */
const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  const x = distinctiveParts(a);
  const y = distinctiveParts(b);
  if (x.length < 2 || y.length < 2) return a.join(' ') === b.join(' ');
  return x[0] === y[0] && x.at(-1) === y.at(-1) && (x.length === y.length ? x.join() === y.join() : true);
};

/** Whether the longer name starts or ends with the shorter: López Obrador, Andrés Manuel López Obrador. */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  (long.slice(-short.length).join() === short.join() || long.slice(0, short.length).join() === short.join());

/**
 * Scores a short form against a full name: 3 for the family name, 2 for the beginning, 1 for another part, 0 for no
 * match.
 */
const matchQuality = (short: readonly string[], full: readonly string[]): number => {
  const name = distinctiveParts(full);
  const part = distinctiveParts(short);
  if (part.length === 0 || part.length >= name.length) return 0;
  if (name.slice(-part.length).join() === part.join()) return 3;
  if (name.slice(0, part.length).join() === part.join()) return 2;
  return part.length === 1 && name.includes(part[0] ?? '') ? 1 : 0;
};

/** Returns the candidate mentioned last before this mention, or else the first one after it. */
const nearestAntecedent = (mention: NamedMention, fitting: readonly FullNameCluster[]): FullNameCluster | undefined => {
  if (fitting.length < 2) return fitting[0];
  const lastBefore = (full: FullNameCluster): number =>
    full.own.reduce(
      (last, named) => (named.firstWord <= mention.firstWord ? Math.max(last, named.firstWord) : last),
      -1,
    );
  return fitting.reduce<FullNameCluster | undefined>(
    (best, full) => (best === undefined || lastBefore(full) > lastBefore(best) ? full : best),
    undefined,
  );
};

/** Looks up persons known by a title and a short name: "Pope Francis", "Prime Minister Johnson". */
const personByTitle = (
  { words, data: { persons } }: TextContext,
  { firstWord, folded }: NamedMention,
): string | undefined => {
  const last = words[firstWord - 1]?.folded ?? '';
  return persons.byTitle(`${words[firstWord - 2]?.folded ?? ''} ${last}`, folded) ?? persons.byTitle(last, folded);
};

const wellKnownPerson = (context: TextContext, one: NamedMention): string | undefined =>
  personByTitle(context, one) ??
  context.data.persons.byShortName(one.folded) ??
  context.data.persons.byFullName(one.folded);

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
 * Extends a given name by the family name after "and": "John and Donald Parkinson". Not applied if the given name may
 * be another person.
 */
const withSharedFamilyNames = (context: TextContext, named: readonly NamedMention[]): readonly NamedMention[] => {
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
};

const readFullNames = (named: readonly NamedMention[], { persons }: NameData) => {
  const full: FullNameCluster[] = [];
  const short: NamedMention[] = [];
  const byEnds = new Map<string, FullNameCluster[]>();
  for (const [folded, members] of groupBy(named, (one) => one.folded)) {
    const parts = partsOf(folded);
    const name = distinctiveParts(parts);
    if (name.length < 2) {
      short.push(...members);
      continue;
    }
    const ends = persons.byFullName(folded) ?? `${name[0]} ${name.at(-1)}`;
    const namesakes = byEnds.get(ends) ?? [];
    byEnds.set(ends, namesakes);
    const known = namesakes
      .slice(0, MAX_NAMESAKES)
      .find((other) => persons.byFullName(folded) !== undefined || sameFullName(other.parts, parts));
    if (known === undefined) {
      const one = { parts, members: [...members], own: [...members] };
      full.push(one);
      namesakes.push(one);
    } else {
      known.members.push(...members);
      known.own.push(...members);
    }
  }
  return { full, short };
};

const indexByPart = (full: readonly FullNameCluster[]): Map<string, FullNameCluster[]> => {
  const byPart = new Map<string, FullNameCluster[]>();
  for (const one of full)
    for (const part of new Set(distinctiveParts(one.parts))) {
      const namesakes = byPart.get(part) ?? [];
      namesakes.push(one);
      byPart.set(part, namesakes);
    }
  return byPart;
};

/** Merges each shorter full name into the longer name that contains it, if there is exactly one. */
const mergePartialNames = (full: readonly FullNameCluster[]): FullNameCluster[] => {
  const byPart = indexByPart(full);
  return full.filter((one) => {
    const name = distinctiveParts(one.parts);
    const longer = (byPart.get(name.at(-1) ?? '') ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((other) => other !== one && isPartOf(name, distinctiveParts(other.parts)));
    const referent = longer[0];
    if (longer.length !== 1 || referent === undefined) return true;
    referent.members.push(...one.members);
    return false;
  });
};

/**
 * Resolves coreference of persons within the document: "Biden" and "President Biden" are its Joe Biden, "Xi" its Xi
 * Jinping. A person never named in full may be a well-known one.
 * @param leading countries of the document, used to choose among persons in the registers
 */
export const resolvePersons = (
  context: TextContext,
  named: readonly NamedMention[],
  leading: readonly string[],
): EntityCluster[] => {
  const { persons } = context.data;
  const { full: all, short } = readFullNames(withSharedFamilyNames(context, named), context.data);
  const full = mergePartialNames(all);
  const unresolved: NamedMention[] = [];
  // Caches the best matches by short form, so that long documents stay fast.
  const fits = new Map<string, FullNameCluster[]>();
  const byPart = indexByPart(full);
  for (const mention of short) {
    let fitting = fits.get(mention.folded);
    if (fitting === undefined) {
      const parts = partsOf(mention.folded);
      const scored = (byPart.get(distinctiveParts(parts)[0] ?? '') ?? []).map((one) => ({
        one,
        score: matchQuality(parts, one.parts),
      }));
      const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
      fitting = best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ one }) => one);
      fits.set(mention.folded, fitting);
    }
    const referent = fitting.length > MAX_NAMESAKES ? undefined : nearestAntecedent(mention, fitting);
    if (referent === undefined) unresolved.push(mention);
    else referent.members.push(mention);
  }
  // A title also applies to later mentions without it: Pope Francis, later Francis.
  const known = new Map<string, string>();
  for (const one of unresolved) {
    const name = wellKnownPerson(context, one);
    if (name !== undefined && !known.has(one.folded)) known.set(one.folded, name);
  }
  return [
    ...full.map((one) => clusterOfFullName(one, context, leading)),
    ...[...groupBy(unresolved, (one) => known.get(one.folded) ?? one.folded).values()].map((members) =>
      clusterOfShortName(members, known.get(members[0]?.folded ?? ''), persons),
    ),
  ];
};

const clusterOfFullName = (
  { own, members }: FullNameCluster,
  context: TextContext,
  leading: readonly string[],
): EntityCluster => {
  const { persons } = context.data;
  const known = own
    .map((one) => persons.byFullName(one.folded) ?? persons.byShortName(one.folded))
    .find((name) => name !== undefined);
  const registered =
    known === undefined
      ? own.map((one) => registeredPerson(one.folded, context, leading)).find((person) => person !== undefined)
      : undefined;
  const name = known ?? registered?.name ?? longestName(own);
  const shorter = new Set(members.filter((one) => !own.includes(one)).map((one) => one.mention.text));
  const reason = [
    known !== undefined
      ? 'list of well-known persons'
      : registered !== undefined
        ? 'register of officeholders'
        : 'full name in the text',
    ...(shorter.size === 0 ? [] : [`${quoted(shorter)} ${shorter.size > 1 ? 'are' : 'is'} part of it`]),
  ].join('; ');
  const said = known === undefined ? registered : persons.describe(known);
  return {
    name,
    key: registered?.key ?? slug(name),
    ids: said?.ids ?? {},
    aliases: said?.aliases ?? [],
    members,
    reason,
  };
};

const clusterOfShortName = (
  members: readonly NamedMention[],
  known: string | undefined,
  persons: Persons,
): EntityCluster => {
  const name = known ?? commonSpelling(members);
  const reason =
    known === undefined
      ? 'no full name in the text'
      : 'list of well-known persons; nobody else of this name in the text';
  return { name, key: slug(name), ids: {}, ...(known === undefined ? {} : persons.describe(known)), members, reason };
};

/** A title that was recognized as part of a full name. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Gen|General|Lt|Col|Colonel|Capt|Captain|Sgt|Sergeant|President|Minister|Senator|Sen|Rep|Gov|Governor|Mayor|Ambassador|Judge|Justice|Comrade|Shri|Smt|Mullah|Imam|Ayatollah|Engr|Hon)\.?\s(?=\p{L}+\s\p{L})/u;

/**
 * Returns the most frequent full spelling without title and middle initial, so that the key is the same across
 * documents.
 */
const longestName = (own: readonly NamedMention[]): string => {
  const spellings = [...groupBy(own, (one) => one.folded).values()];
  const weigh = (members: readonly NamedMention[]): number =>
    members.length + (members.some((one) => !one.inTitleCase) ? 100 : 0);
  const best = spellings.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  const spelling = commonSpelling(best).replace(TITLE, '');
  return spelling.replace(/(?<=\p{L}{2})\s\p{Lu}\.?(?=\s\p{L}{2})/gu, '');
};
