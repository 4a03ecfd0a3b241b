import { slug } from '../../text/fold.ts';
import type { NameData } from '../recognize/name-data.ts';
import type { TextContext } from '../recognize/text-context.ts';
import type { Persons } from '../tables/persons.ts';
import { registeredPerson } from '../tables/registered-persons.ts';
import { commonSpelling, type EntityCluster, groupBy, type NamedMention, quoted } from './mention-cluster.ts';
import { distinctiveParts, isPartOf, longestName, matchQuality, partsOf, sameFullName } from './person-names.ts';
import { withSharedFamilyNames } from './shared-family-names.ts';
import { wellKnownPerson } from './well-known-persons.ts';

/** A full name with all mentions that refer to the person. */
interface FullNameCluster {
  readonly parts: readonly string[];
  readonly members: NamedMention[];
  readonly own: NamedMention[];
}

/** With more persons of one name, short mentions stay unresolved: they are ambiguous and costly to resolve. */
const MAX_NAMESAKES = 20;

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
 * Resolves coreference of persons within the document: "Biden" and "President Biden" are its Joe
 * Biden, "Xi" its Xi Jinping. A person never named in full may be a well-known one.
 * @param leading countries of the document, used to choose among persons in the registers
 */
export function resolvePersons(
  context: TextContext,
  named: readonly NamedMention[],
  leading: readonly string[],
): EntityCluster[] {
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
}

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
