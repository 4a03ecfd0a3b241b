import { correctSpans } from '../correct/correct-spans.ts';
import { PASSES, type Pass } from '../correct/passes.ts';
import { endWithoutJoinedEnding } from '../recognize/base-forms.ts';
import { readLanguage } from '../tables/entity-row.ts';
import type { Gazetteer } from '../tables/gazetteer.ts';
import type { Alias, EntityType, Mention, TaggedEntity, TagInput } from '../tags.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Word } from '../tokens/reading.ts';
import type { FoundName, Span } from '../tokens/span.ts';
import { type Demonym, findDemonyms } from './demonyms.ts';
import { countryOfAddress, leadingByNames, leadingByPlaces } from './leading-countries.ts';
import { type Group, type Named, quoted } from './named.ts';
import { demonymsByWord } from './national-body.ts';
import { linkOrganizations } from './organizations.ts';
import { mergePersons } from './persons.ts';
import { linkPlaces } from './places.ts';
import { salienceOf } from './salience.ts';
import { findUnspacedPlaces } from './unspaced-places.ts';

/** Words with what stands between them. */
const spelledOf = (words: readonly Word[], firstWord: number, lastWord: number, text: string): string => {
  let spelled = '';
  for (let n = firstWord; n <= lastWord; n++) {
    const word = words[n];
    if (word !== undefined) spelled += (n === firstWord ? '' : text.slice(words[n - 1]?.end, word.start)) + word.text;
  }
  return spelled;
};

const nameOf = (words: readonly Word[], input: TagInput, span: Span, language: string): Named | undefined => {
  const first = words[span.first];
  const last = words[span.last];
  if (first === undefined || last === undefined || first.in !== last.in) return undefined;
  const text = input[first.in].slice(first.start, last.end);
  const end = endWithoutJoinedEnding(words, span, language);
  return {
    mention: { in: first.in, start: first.start, end: last.end, text },
    spelled: spelledOf(words, span.first, end, input[first.in]),
    folded: foldedPhrase(words, span.first, end),
    at: span.first,
    end,
    loud: first.loud,
  };
};

const inOrder = (a: Mention, b: Mention): number => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1);

type Draft = Omit<TaggedEntity, 'salience' | 'reason'> & { reason: string };

/** How names were found, for reasons. */
export type FoundBy = 'model' | 'tables';

export interface EntityOptions {
  readonly language: string;
  readonly foundBy: FoundBy;
  /** Whether entities say what decided. */
  readonly reasons: boolean;
  /** Whether they have their other names. */
  readonly aliases?: boolean;
  /** The corrections of what was found; all of them unless their worth is being measured. */
  readonly passes?: readonly Pass[];
}

/** Turns recognized names into entities: merged within the document, linked to registers, weighed and ordered. */
export const makeEntities = (
  words: readonly Word[],
  recognized: readonly FoundName[],
  input: TagInput,
  gazetteer: Gazetteer,
  options: EntityOptions,
): TaggedEntity[] => {
  const { language, foundBy, reasons, passes = PASSES } = options;
  const spans = correctSpans(words, recognized, language, gazetteer, passes);
  const named = (type: EntityType): Named[] =>
    spans.filter((span) => span.type === type).flatMap((span) => nameOf(words, input, span, language) ?? []);
  const demonyms = findDemonyms(words, spans, language);
  const places = linkPlaces(words, named('place'), language, gazetteer, demonyms);
  const countries =
    language === 'en' ? leadingByNames(places.countries, demonyms) : leadingByPlaces(places.groups, demonyms);
  const leading = countries.map(({ code }) => code);
  const organizations = linkOrganizations(words, named('organization'), {
    gazetteer,
    language,
    demonymAt: demonymsByWord(demonyms),
    leading,
    countries,
    countryOfPaper: countryOfAddress(input.url),
  });
  const groups: { type: EntityType; group: Group }[] = [
    ...mergePersons(words, named('person'), leading).map((group) => ({ type: 'person' as const, group })),
    ...organizations.map((group) => ({ type: 'organization' as const, group })),
    ...places.groups.map((group) => ({ type: 'place' as const, group })),
  ];
  const entities = new Map<string, Draft>();
  const add = (type: EntityType, group: Omit<Group, 'members'>, found: Mention[]) => {
    const { name, key, ids, aliases = [], shortForms = [], reason } = group;
    const known = entities.get(`${type} ${key}`);
    const others = {
      ...(options.aliases && aliases.length > 0 ? { aliases: aliases.map(readAlias) } : {}),
      ...(options.aliases && shortForms.length > 0 ? { shortForms } : {}),
    };
    if (known === undefined)
      entities.set(`${type} ${key}`, { type, name, key, ids: { ...ids }, ...others, mentions: found, reason });
    else known.mentions.push(...found);
  };
  const mended = new Map(spans.map((span) => [span.first, span.because] as const));
  for (const { type, group } of groups) {
    const corrected = group.members.map((member) => mended.get(member.at)).find((why) => why !== undefined);
    const reason = `${corrected ?? `found by the ${foundBy}`}; ${group.reason}`;
    add(
      type,
      { ...group, reason },
      group.members.map((member) => member.mention),
    );
  }
  for (const { place, mention } of findUnspacedPlaces(input, language, gazetteer))
    add('place', { ...place, reason: `found in the gazetteer; ${place.kind}` }, [mention]);
  for (const [code, said] of wordsByCountry(words, demonyms)) {
    const country = gazetteer.country(code);
    if (country !== undefined) add('place', { ...country, reason: `known by ${quoted(said)} only` }, []);
  }
  const drafts = [...entities.values()];
  for (const { mentions } of drafts) mentions.sort(inOrder);
  const salience = salienceOf(drafts, input, words, demonyms);
  return drafts
    .map(({ reason, ...draft }, n) => ({ ...draft, salience: salience[n] ?? 0, ...(reasons ? { reason } : {}) }))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.type < b.type ? -1 : 1));
};

const readAlias = (written: string): Alias => {
  const [name, language] = readLanguage(written);
  return { name, ...(language === undefined ? {} : { language }) };
};

const wordsByCountry = (words: readonly Word[], demonyms: readonly Demonym[]): Map<string, string[]> => {
  const said = new Map<string, string[]>();
  for (const { at, country } of demonyms) {
    const list = said.get(country) ?? [];
    list.push(words[at]?.text ?? '');
    said.set(country, list);
  }
  return said;
};
