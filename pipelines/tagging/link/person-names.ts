import { NAME_PARTICLES, NAME_SUFFIXES } from '../words/person-words.ts';
import { commonSpelling, groupBy, type NamedMention } from './mention-cluster.ts';

/** Returns the parts of a full name without suffixes such as "Jr.". */
export function partsOf(folded: string): string[] {
  return folded.split(' ').filter((part) => part !== '' && !NAME_SUFFIXES.has(part));
}

/** Returns the parts that distinguish persons, without particles and initials. */
export function distinctiveParts(parts: readonly string[]): string[] {
  return parts.filter((part) => part.length > 1 && !NAME_PARTICLES.has(part));
}

/**
 * Whether two full names are variants: Donald Trump and Donald J. Trump, Abdel Fattah al-Sisi and
 * Abdel Fattah el-Sisi.
 */
export function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  const x = distinctiveParts(a);
  const y = distinctiveParts(b);
  if (x.length < 2 || y.length < 2) return a.join(' ') === b.join(' ');
  return x[0] === y[0] && x.at(-1) === y.at(-1) && (x.length === y.length ? x.join() === y.join() : true);
}

/** Whether the longer name starts or ends with the shorter: López Obrador, Andrés Manuel López Obrador. */
export function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length < long.length &&
    (long.slice(-short.length).join() === short.join() || long.slice(0, short.length).join() === short.join())
  );
}

/**
 * Scores a short form against a full name: 3 for the family name, 2 for the beginning, 1 for
 * another part, 0 for no match.
 */
export function matchQuality(short: readonly string[], full: readonly string[]): number {
  const name = distinctiveParts(full);
  const part = distinctiveParts(short);
  if (part.length === 0 || part.length >= name.length) return 0;
  if (name.slice(-part.length).join() === part.join()) return 3;
  if (name.slice(0, part.length).join() === part.join()) return 2;
  return part.length === 1 && name.includes(part[0] ?? '') ? 1 : 0;
}

/** A title that was recognized as part of a full name. */
const TITLE =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Gen|General|Lt|Col|Colonel|Capt|Captain|Sgt|Sergeant|President|Minister|Senator|Sen|Rep|Gov|Governor|Mayor|Ambassador|Judge|Justice|Comrade|Shri|Smt|Mullah|Imam|Ayatollah|Engr|Hon)\.?\s(?=\p{L}+\s\p{L})/u;

/**
 * Returns the most frequent full spelling without title and middle initial, so that the key is the
 * same across documents.
 */
export function longestName(own: readonly NamedMention[]): string {
  const spellings = [...groupBy(own, (one) => one.folded).values()];
  const weigh = (members: readonly NamedMention[]): number =>
    members.length + (members.some((one) => !one.inTitleCase) ? 100 : 0);
  const best = spellings.reduce((a, b) => (weigh(b) > weigh(a) ? b : a));
  const spelling = commonSpelling(best).replace(TITLE, '');
  return spelling.replace(/(?<=\p{L}{2})\s\p{Lu}\.?(?=\s\p{L}{2})/gu, '');
}
