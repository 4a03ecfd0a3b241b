import type { NameData } from '../recognize/name-data.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { isGivenName } from '../recognize/word-kinds.ts';
import type { Persons } from '../tables/persons.ts';
import { registeredPerson } from '../tables/registered-persons.ts';
import { slug } from '../tokens/fold.ts';
import type { Word } from '../tokens/reading.ts';
import { NAME_SUFFIXES } from '../words/person-words.ts';
import { commonSpelling, type Group, groupBy, type Named, quoted } from './named.ts';

/** A full name and everything that was found to mean it. */
interface FullName {
  readonly parts: readonly string[];
  readonly members: Named[];
  readonly own: Named[];
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

/** A list of people with one name is a list, not a story: nobody can say who is meant, and looking takes time. */
const MAX_NAMESAKES = 20;

/** Particles and initials tell nobody apart. */
const bearing = (parts: readonly string[]): string[] => parts.filter((part) => part.length > 1 && !PARTICLES.has(part));

/** Donald Trump, Donald J. Trump; Abdel Fattah al-Sisi, Abdel Fattah el-Sisi. */
const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  const x = bearing(a);
  const y = bearing(b);
  if (x.length < 2 || y.length < 2) return a.join(' ') === b.join(' ');
  return x[0] === y[0] && x.at(-1) === y.at(-1) && (x.length === y.length ? x.join() === y.join() : true);
};

/** López Obrador is Andrés Manuel López Obrador: the longer name begins or ends with the shorter. */
const isPartOf = (short: readonly string[], long: readonly string[]): boolean =>
  short.length < long.length &&
  (long.slice(-short.length).join() === short.join() || long.slice(0, short.length).join() === short.join());

/** How well a short form fits a full name: its family name, then its first word, then a word inside; 0 not at all. */
const closeness = (short: readonly string[], full: readonly string[]): number => {
  const name = bearing(full);
  const part = bearing(short);
  if (part.length === 0 || part.length >= name.length) return 0;
  if (name.slice(-part.length).join() === part.join()) return 3;
  if (name.slice(0, part.length).join() === part.join()) return 2;
  return part.length === 1 && name.includes(part[0] ?? '') ? 1 : 0;
};

/** Among equally fitting persons, the one named last before this mention, else the one named first after it. */
const nearest = (mention: Named, fitting: readonly FullName[]): FullName | undefined => {
  if (fitting.length < 2) return fitting[0];
  const lastBefore = (full: FullName): number =>
    full.own.reduce((last, named) => (named.at <= mention.at ? Math.max(last, named.at) : last), -1);
  return fitting.reduce<FullName | undefined>(
    (best, full) => (best === undefined || lastBefore(full) > lastBefore(best) ? full : best),
    undefined,
  );
};

/** Titles that are part of how some are called: "Pope Francis", "Prime Minister Johnson". */
const afterTitle = ({ words, data: { persons } }: TextContext, { at, folded }: Named): string | undefined => {
  const last = words[at - 1]?.folded ?? '';
  return persons.inOffice(`${words[at - 2]?.folded ?? ''} ${last}`, folded) ?? persons.inOffice(last, folded);
};

const wellKnown = (context: TextContext, one: Named): string | undefined =>
  afterTitle(context, one) ?? context.data.persons.inShort(one.folded) ?? context.data.persons.inFull(one.folded);

const AND = /^(?:and|und|et|y|e|en|i)$/;

/** The words of a full name that a brother or a wife would have too: without given names, initials and "Jr.". */
const sharedNames = ({ words, data }: TextContext, { at, end }: Named): readonly Word[] => {
  const rest = words.slice(at + 1, end + 1).filter(({ folded }) => !NAME_SUFFIXES.has(folded.replace('.', '')));
  const first = rest.findIndex(({ folded, shape }) => shape !== 'initial' && !isGivenName(folded, data));
  return first < 0 ? rest.slice(-1) : rest.slice(first);
};

/** "John and Donald Parkinson" are both Parkinsons, unless the text or the world has another John. */
const withSharedNames = (context: TextContext, named: readonly Named[]): readonly Named[] => {
  const { words, data } = context;
  const byStart = new Map(named.map((one) => [one.at, one]));
  const times = groupBy(named, ({ folded }) => folded);
  const namedInFull = new Set(named.filter(({ at, end }) => end > at).map(({ folded }) => folded.split(' ')[0]));
  return named.map((one) => {
    const next = byStart.get(one.end + 2);
    if (next === undefined || one.at !== one.end || next.at === next.end || next.loud) return one;
    if (!AND.test(words[one.end + 1]?.text ?? '') || !isGivenName(one.folded, data)) return one;
    const mayBeAnother = namedInFull.has(one.folded) && (times.get(one.folded)?.length ?? 0) > 1;
    if (mayBeAnother || wellKnown(context, one) !== undefined) return one;
    const family = sharedNames(context, next);
    const folded = [one.folded, ...family.map((word) => word.folded)].join(' ');
    // Heads of government are named beside each other: "Lee and Donald Trump".
    if (data.persons.inFull(next.folded) !== undefined && data.persons.inFull(folded) === undefined) return one;
    return { ...one, spelled: [one.spelled, ...family.map(({ text }) => text)].join(' '), folded };
  });
};

const readFullNames = (named: readonly Named[], { persons }: NameData) => {
  const full: FullName[] = [];
  const short: Named[] = [];
  const byEnds = new Map<string, FullName[]>();
  for (const [folded, members] of groupBy(named, (one) => one.folded)) {
    const parts = partsOf(folded);
    const name = bearing(parts);
    if (name.length < 2) {
      short.push(...members);
      continue;
    }
    const ends = persons.inFull(folded) ?? `${name[0]} ${name.at(-1)}`;
    const namesakes = byEnds.get(ends) ?? [];
    byEnds.set(ends, namesakes);
    const known = namesakes
      .slice(0, MAX_NAMESAKES)
      .find((other) => persons.inFull(folded) !== undefined || sameFullName(other.parts, parts));
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

const indexByPart = (full: readonly FullName[]): Map<string, FullName[]> => {
  const byPart = new Map<string, FullName[]>();
  for (const one of full)
    for (const part of new Set(bearing(one.parts))) {
      const namesakes = byPart.get(part) ?? [];
      namesakes.push(one);
      byPart.set(part, namesakes);
    }
  return byPart;
};

/** Gives longer names the mentions of shorter ones that are part of exactly one of them. */
const joinPartialNames = (full: readonly FullName[]): FullName[] => {
  const byPart = indexByPart(full);
  return full.filter((one) => {
    const name = bearing(one.parts);
    const longer = (byPart.get(name.at(-1) ?? '') ?? [])
      .slice(0, MAX_NAMESAKES)
      .filter((other) => other !== one && isPartOf(name, bearing(other.parts)));
    const meant = longer[0];
    if (longer.length !== 1 || meant === undefined) return true;
    meant.members.push(...one.members);
    return false;
  });
};

/**
 * "Biden" and "President Biden" are the Joe Biden of the same document, "Xi" is its Xi Jinping, "López Obrador" its
 * Andrés Manuel López Obrador. Who is not named in full at all may be known the world over.
 * @param leading countries of the document, which say who of the registers is meant
 */
export const mergePersons = (context: TextContext, named: readonly Named[], leading: readonly string[]): Group[] => {
  const { persons } = context.data;
  const { full: all, short } = readFullNames(withSharedNames(context, named), context.data);
  const full = joinPartialNames(all);
  const alone: Named[] = [];
  // The best fits by short form, so that a long document of many names stays quick.
  const fits = new Map<string, FullName[]>();
  const byPart = indexByPart(full);
  for (const mention of short) {
    let fitting = fits.get(mention.folded);
    if (fitting === undefined) {
      const parts = partsOf(mention.folded);
      const scored = (byPart.get(bearing(parts)[0] ?? '') ?? []).map((one) => ({
        one,
        score: closeness(parts, one.parts),
      }));
      const best = scored.reduce((most, { score }) => Math.max(most, score), 0);
      fitting = best === 0 ? [] : scored.filter(({ score }) => score === best).map(({ one }) => one);
      fits.set(mention.folded, fitting);
    }
    const meant = fitting.length > MAX_NAMESAKES ? undefined : nearest(mention, fitting);
    if (meant === undefined) alone.push(mention);
    else meant.members.push(mention);
  }
  // What a title says once holds for the name without it: Pope Francis, later Francis.
  const known = new Map<string, string>();
  for (const one of alone) {
    const name = wellKnown(context, one);
    if (name !== undefined && !known.has(one.folded)) known.set(one.folded, name);
  }
  return [
    ...full.map((one) => groupOfFullName(one, context, leading)),
    ...[...groupBy(alone, (one) => known.get(one.folded) ?? one.folded).values()].map((members) =>
      groupOfShortName(members, known.get(members[0]?.folded ?? ''), persons),
    ),
  ];
};

const groupOfFullName = ({ own, members }: FullName, context: TextContext, leading: readonly string[]): Group => {
  const { persons } = context.data;
  const known = own
    .map((one) => persons.inFull(one.folded) ?? persons.inShort(one.folded))
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
        ? 'register of persons in office'
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

const groupOfShortName = (members: readonly Named[], known: string | undefined, persons: Persons): Group => {
  const name = known ?? commonSpelling(members);
  const reason =
    known === undefined ? 'no full name in the text' : 'list of well-known persons; no other bearer in the text';
  return { name, key: slug(name), ids: {}, ...(known === undefined ? {} : persons.describe(known)), members, reason };
};

/** A title that was taken for part of a full name. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Gen|General|Lt|Col|Colonel|Capt|Captain|Sgt|Sergeant|President|Minister|Senator|Sen|Rep|Gov|Governor|Mayor|Ambassador|Judge|Justice|Comrade|Shri|Smt|Mullah|Imam|Ayatollah|Engr|Hon)\.?\s(?=\p{L}+\s\p{L})/u;

/** The fullest spelling without a title or a middle initial, so that the key stays the same from document to document. */
const longestName = (own: readonly Named[]): string => {
  const spellings = [...groupBy(own, (one) => one.folded).values()];
  const weigh = (members: readonly Named[]): number => members.length + (members.some((one) => !one.loud) ? 100 : 0);
  const best = spellings.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  const spelling = commonSpelling(best).replace(TITLE, '');
  return spelling.replace(/(?<=\p{L}{2})\s\p{Lu}\.?(?=\s\p{L}{2})/gu, '');
};
