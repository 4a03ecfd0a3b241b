import type { Gazetteer } from './gazetteer.ts';
import { linkPlaces } from './link-places.ts';
import { mergeOrganizations } from './merge-organizations.ts';
import { mergePersons } from './merge-persons.ts';
import type { Group, Named } from './named.ts';
import { foldedPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { salienceOf } from './salience.ts';
import type { Span } from './span.ts';
import type { EntityType, Mention, TaggedEntity, TagInput } from './tags.ts';
import { findUnspacedPlaces } from './unspaced-places.ts';
import { DEMONYMS } from './words/demonyms.ts';

const nameOf = (words: readonly Word[], input: TagInput, span: Span): Named | undefined => {
  const first = words[span.first];
  const last = words[span.last];
  if (first === undefined || last === undefined || first.in !== last.in) return undefined;
  const text = input[first.in].slice(first.start, last.end);
  return {
    mention: { in: first.in, start: first.start, end: last.end, text },
    folded: foldedPhrase(words, span.first, span.last),
    at: span.first,
    end: span.last,
    loud: first.loud,
  };
};

/** How often each country's demonym is used, by ISO 3166 code. */
const countDemonyms = (words: readonly Word[]): Map<string, number> => {
  const counts = new Map<string, number>();
  words.forEach((word, n) => {
    // Some are English words too: "polish the shoes", "a pole". Only capitals count.
    if (!isCapitalised(word)) return;
    const pair = words[n + 1] === undefined ? '' : `${word.folded} ${words[n + 1]?.folded}`;
    const country = DEMONYMS.get(pair) ?? (isSecondHalf(words, n) ? undefined : DEMONYMS.get(word.folded));
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  });
  return counts;
};

const isSecondHalf = (words: readonly Word[], n: number): boolean =>
  DEMONYMS.has(`${words[n - 1]?.folded} ${words[n]?.folded}`);

const inOrder = (a: Mention, b: Mention): number => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1);

/** Turns recognised names into entities: merged within the document, linked to registers, weighed and ordered. */
export const makeEntities = (
  words: readonly Word[],
  spans: readonly Span[],
  input: TagInput,
  language: string,
  gazetteer: Gazetteer,
): TaggedEntity[] => {
  const named = (type: EntityType): Named[] =>
    spans.filter((span) => span.type === type).flatMap((span) => nameOf(words, input, span) ?? []);
  const demonyms = countDemonyms(words);
  const groups: { type: EntityType; group: Group }[] = [
    ...mergePersons(named('person')).map((group) => ({ type: 'person' as const, group })),
    ...mergeOrganizations(words, named('organization')).map((group) => ({ type: 'organization' as const, group })),
    ...linkPlaces(words, named('place'), language, gazetteer, demonyms).map((group) => ({
      type: 'place' as const,
      group,
    })),
  ];
  const entities = new Map<string, Omit<TaggedEntity, 'salience'>>();
  const add = (
    type: EntityType,
    name: string,
    key: string,
    ids: Readonly<Record<string, string>>,
    found: Mention[],
  ) => {
    const known = entities.get(`${type} ${key}`);
    if (known === undefined) entities.set(`${type} ${key}`, { type, name, key, ids: { ...ids }, mentions: found });
    else known.mentions.push(...found);
  };
  for (const { type, group } of groups)
    add(
      type,
      group.name,
      group.key,
      group.ids,
      group.members.map((member) => member.mention),
    );
  for (const { place, mention } of findUnspacedPlaces(input, language, gazetteer))
    add('place', place.name, place.key, place.ids, [mention]);
  for (const code of demonyms.keys()) {
    const country = gazetteer.country(code);
    if (country !== undefined) add('place', country.name, country.key, country.ids, []);
  }
  const drafts = [...entities.values()];
  for (const { mentions } of drafts) mentions.sort(inOrder);
  const salience = salienceOf(drafts, input, demonyms);
  return drafts
    .map((draft, n) => ({ ...draft, salience: salience[n] ?? 0 }))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.type < b.type ? -1 : 1));
};
