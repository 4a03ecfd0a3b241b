import { slug } from './fold.ts';
import { commonSpelling, type Group, groupBy, type Named } from './named.ts';
import { NAME_SUFFIXES } from './words/person-words.ts';

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
const MOST_NAMESAKES = 20;

/** Particles and initials tell nobody apart. */
const bearing = (parts: readonly string[]): string[] => parts.filter((part) => part.length > 1 && !PARTICLES.has(part));

/** Donald Trump, Donald J. Trump; Abdel Fattah al-Sisi, Abdel Fattah el-Sisi. */
const sameFullName = (a: readonly string[], b: readonly string[]): boolean => {
  const x = bearing(a);
  const y = bearing(b);
  if (x.length < 2 || y.length < 2) return a.join(' ') === b.join(' ');
  return x[0] === y[0] && x.at(-1) === y.at(-1) && (x.length === y.length ? x.join() === y.join() : true);
};

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

/** "Biden" and "President Biden" are the Joe Biden of the same document; "Xi" is its Xi Jinping. */
export const mergePersons = (named: readonly Named[]): Group[] => {
  const full: FullName[] = [];
  const short: Named[] = [];
  const byEnds = new Map<string, FullName[]>();
  for (const [folded, members] of groupBy(named, (one) => one.folded)) {
    const parts = partsOf(folded);
    if (bearing(parts).length < 2) {
      short.push(...members);
      continue;
    }
    const name = bearing(parts);
    const ends = `${name[0]} ${name.at(-1)}`;
    const namesakes = byEnds.get(ends) ?? [];
    byEnds.set(ends, namesakes);
    const known = namesakes.slice(0, MOST_NAMESAKES).find((other) => sameFullName(other.parts, parts));
    if (known === undefined) {
      const one = { parts, members: [...members], own: [...members] };
      full.push(one);
      namesakes.push(one);
    } else {
      known.members.push(...members);
      known.own.push(...members);
    }
  }
  const alone: Named[] = [];
  // The best fits by short form, so that a long document of many names stays quick.
  const fits = new Map<string, FullName[]>();
  const byPart = new Map<string, FullName[]>();
  for (const one of full)
    for (const part of new Set(bearing(one.parts))) {
      const namesakes = byPart.get(part) ?? [];
      namesakes.push(one);
      byPart.set(part, namesakes);
    }
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
    const meant = fitting.length > MOST_NAMESAKES ? undefined : nearest(mention, fitting);
    if (meant === undefined) alone.push(mention);
    else meant.members.push(mention);
  }
  const groups = full.map(({ own, members }) => ({ name: longestName(own), members }));
  for (const members of groupBy(alone, (one) => one.folded).values())
    groups.push({ name: commonSpelling(members), members });
  return groups.map(({ name, members }) => ({ name, key: slug(name), ids: {}, members }));
};

/** The fullest spelling without a middle initial, so that the key stays the same from document to document. */
const longestName = (own: readonly Named[]): string => {
  const spellings = [...groupBy(own, (one) => one.folded).values()];
  const weigh = (members: readonly Named[]): number => members.length + (members.some((one) => !one.loud) ? 100 : 0);
  const best = spellings.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  return commonSpelling(best).replace(/\s\p{Lu}\.?(?=\s\p{L}{2})/gu, '');
};
