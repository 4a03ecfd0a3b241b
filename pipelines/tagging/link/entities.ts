import { correctSpans } from '../correct/correct-spans.ts';
import type { Pass } from '../correct/pass.ts';
import { PASSES } from '../correct/passes.ts';
import { endWithoutJoinedEnding } from '../recognize/base-forms.ts';
import { recognizerOf } from '../recognize/models.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { readLanguage } from '../tables/entity-row.ts';
import type { Alias, EntityType, Mention, TaggedEntity, TagInput } from '../tags.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Word } from '../tokens/reading.ts';
import type { FoundName, Span } from '../tokens/span.ts';
import { type Demonym, findDemonyms } from './demonyms.ts';
import { type Group, type Named, quoted } from './named.ts';
import { demonymsByWord } from './national-body.ts';
import { linkOrganizations } from './organizations.ts';
import { mergePersons } from './persons.ts';
import { countryOfAddress, leadingByNames, leadingByPlaces } from './places/leading-countries.ts';
import { linkPlaces } from './places/places.ts';
import { findUnspacedPlaces } from './places/unspaced-places.ts';
import { salienceOf } from './salience.ts';

/** Words with what stands between them. */
const spelledOf = (words: readonly Word[], firstWord: number, lastWord: number, text: string): string => {
  let spelled = '';
  for (let n = firstWord; n <= lastWord; n++) {
    const word = words[n];
    if (word !== undefined) spelled += (n === firstWord ? '' : text.slice(words[n - 1]?.end, word.start)) + word.text;
  }
  return spelled;
};

const nameOf = ({ words, language }: TextContext, input: TagInput, span: Span): Named | undefined => {
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

export interface EntityOptions {
  /** Whether entities say what decided. */
  readonly reasons?: boolean;
  /** Whether they have their other names. */
  readonly aliases?: boolean;
  /** The corrections of what was found; all of them unless their worth is being measured. */
  readonly passes?: readonly Pass[];
}

/** Turns recognized names into entities: merged within the document, linked to registers, weighed and ordered. */
export const makeEntities = (
  context: TextContext,
  recognized: readonly FoundName[],
  input: TagInput,
  { reasons = false, aliases: withAliases = false, passes = PASSES }: EntityOptions = {},
): TaggedEntity[] => {
  const { words, language, data } = context;
  const spans = correctSpans(recognized, context, passes);
  const named = (type: EntityType): Named[] =>
    spans.filter((span) => span.type === type).flatMap((span) => nameOf(context, input, span) ?? []);
  const demonyms = findDemonyms(context, spans);
  const places = linkPlaces(context, named('place'), demonyms);
  const countries =
    language === 'en' ? leadingByNames(places.countries, demonyms) : leadingByPlaces(places.groups, demonyms);
  const leading = countries.map(({ code }) => code);
  const organizations = linkOrganizations(named('organization'), {
    ...context,
    demonymAt: demonymsByWord(demonyms),
    leading,
    countries,
    countryOfPaper: countryOfAddress(input.url),
  });
  const groups: { type: EntityType; group: Group }[] = [
    ...mergePersons(context, named('person'), leading).map((group) => ({ type: 'person' as const, group })),
    ...organizations.map((group) => ({ type: 'organization' as const, group })),
    ...places.groups.map((group) => ({ type: 'place' as const, group })),
  ];
  const entities = new Map<string, Draft>();
  const add = (type: EntityType, group: Omit<Group, 'members'>, found: Mention[]) => {
    const { name, key, ids, aliases = [], shortForms = [], reason } = group;
    const known = entities.get(`${type} ${key}`);
    const others = {
      ...(withAliases && aliases.length > 0 ? { aliases: aliases.map(readAlias) } : {}),
      ...(withAliases && shortForms.length > 0 ? { shortForms } : {}),
    };
    if (known === undefined)
      entities.set(`${type} ${key}`, { type, name, key, ids: { ...ids }, ...others, mentions: found, reason });
    else known.mentions.push(...found);
  };
  const mended = new Map(spans.map((span) => [span.first, span.because] as const));
  for (const { type, group } of groups) {
    const corrected = group.members.map((member) => mended.get(member.at)).find((why) => why !== undefined);
    const reason = `${corrected ?? `found by the ${recognizerOf(language)}`}; ${group.reason}`;
    add(
      type,
      { ...group, reason },
      group.members.map((member) => member.mention),
    );
  }
  for (const { place, mention } of findUnspacedPlaces(input, context))
    add('place', { ...place, reason: `found in the gazetteer; ${place.kind}` }, [mention]);
  for (const [code, said] of wordsByCountry(words, demonyms)) {
    const country = data.gazetteer.country(code);
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
