import { correctSpans } from '../correct/correct-spans.ts';
import type { CorrectionPass } from '../correct/pass.ts';
import { CORRECTION_PASSES } from '../correct/passes.ts';
import { lastWordWithoutEnding } from '../recognize/case-endings.ts';
import { recognizerOf } from '../recognize/models.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { splitLanguage } from '../tables/entity-row.ts';
import type { Alias, EntityType, Mention, TaggedEntity, TagInput } from '../tags.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';
import { type Demonym, findDemonyms } from './demonyms.ts';
import { type EntityCluster, type NamedMention, quoted } from './mention-cluster.ts';
import { demonymsByWord } from './national-body.ts';
import { linkOrganizations } from './organizations.ts';
import { resolvePersons } from './persons.ts';
import { countryOfUrl, rankCountries } from './places/leading-countries.ts';
import { linkPlaces } from './places/places.ts';
import { findUnspacedPlaces } from './places/unspaced-places.ts';
import { salienceOf } from './salience.ts';

/** Returns the words with the characters between them. */
const spelling = (words: readonly Word[], firstWord: number, lastWord: number, text: string): string => {
  let spelled = '';
  for (let n = firstWord; n <= lastWord; n++) {
    const word = words[n];
    if (word !== undefined) spelled += (n === firstWord ? '' : text.slice(words[n - 1]?.end, word.start)) + word.text;
  }
  return spelled;
};

const readMention = ({ words, language }: TextContext, input: TagInput, span: Span): NamedMention | undefined => {
  const first = words[span.first];
  const last = words[span.last];
  if (first === undefined || last === undefined || first.in !== last.in) return undefined;
  const text = input[first.in].slice(first.start, last.end);
  const end = lastWordWithoutEnding(words, span, language);
  return {
    mention: { in: first.in, start: first.start, end: last.end, text },
    spelled: spelling(words, span.first, end, input[first.in]),
    folded: foldedPhrase(words, span.first, end),
    firstWord: span.first,
    lastWord: end,
    inTitleCase: first.inTitleCase,
  };
};

const inOrder = (a: Mention, b: Mention): number => (a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1);

/** Reasons for how a name was found. */
const FOUND_BY = { model: 'found by the model', tables: 'found in the tables' } as const;

type Draft = Omit<TaggedEntity, 'salience' | 'reason'> & { reason: string };

export interface EntityOptions {
  /** Whether entities include the reason for their link. */
  readonly reasons?: boolean;
  /** Whether entities include their other names. */
  readonly aliases?: boolean;
  /** The correction passes to run; all of them except in measurements. */
  readonly passes?: readonly CorrectionPass[];
}

/**
 * Builds entities from recognized names: resolves coreference within the document, links to the
 * tables, and ranks by salience.
 */
export function buildEntities(
  context: TextContext,
  recognized: readonly Span[],
  input: TagInput,
  { reasons = false, aliases: withAliases = false, passes = CORRECTION_PASSES }: EntityOptions = {},
): TaggedEntity[] {
  const { words, language, data } = context;
  const spans = correctSpans(recognized, context, passes);
  const named = (type: EntityType): NamedMention[] =>
    spans.filter((span) => span.type === type).flatMap((span) => readMention(context, input, span) ?? []);
  const demonyms = findDemonyms(context, spans);
  const places = linkPlaces(context, named('place'), demonyms);
  const countries = rankCountries(places, demonyms);
  const leading = countries.map(({ code }) => code);
  const organizations = linkOrganizations(named('organization'), {
    ...context,
    demonymAt: demonymsByWord(demonyms),
    leading,
    countries,
    countryOfSite: countryOfUrl(input.url),
  });
  const clusters: { type: EntityType; cluster: EntityCluster }[] = [
    ...resolvePersons(context, named('person'), leading).map((cluster) => ({ type: 'person' as const, cluster })),
    ...organizations.map((cluster) => ({ type: 'organization' as const, cluster })),
    ...places.map((cluster) => ({ type: 'place' as const, cluster })),
  ];
  const entities = new Map<string, Draft>();
  const add = (type: EntityType, cluster: Omit<EntityCluster, 'members'>, found: Mention[]) => {
    const { name, key, ids, aliases = [], shortForms = [], reason } = cluster;
    const known = entities.get(`${type} ${key}`);
    const others = {
      ...(withAliases && aliases.length > 0 ? { aliases: aliases.map(parseAlias) } : {}),
      ...(withAliases && shortForms.length > 0 ? { shortForms } : {}),
    };
    if (known === undefined)
      entities.set(`${type} ${key}`, { type, name, key, ids: { ...ids }, ...others, mentions: found, reason });
    else known.mentions.push(...found);
  };
  const correctionAt = new Map(spans.map((span) => [span.first, span.reason] as const));
  for (const { type, cluster } of clusters) {
    const corrected = cluster.members
      .map((member) => correctionAt.get(member.firstWord))
      .find((why) => why !== undefined);
    const reason = `${corrected ?? FOUND_BY[recognizerOf(language)]}; ${cluster.reason}`;
    add(
      type,
      { ...cluster, reason },
      cluster.members.map((member) => member.mention),
    );
  }
  for (const { place, mention } of findUnspacedPlaces(input, context))
    add('place', { ...place, reason: `found in the gazetteer; ${place.kind}` }, [mention]);
  for (const [code, said] of wordsByCountry(words, demonyms)) {
    const country = data.gazetteer.country(code);
    if (country !== undefined) add('place', { ...country, reason: `mentioned only as ${quoted(said)}` }, []);
  }
  const drafts = [...entities.values()];
  for (const { mentions } of drafts) mentions.sort(inOrder);
  const salience = salienceOf(drafts, input, words, demonyms);
  return drafts
    .map(({ reason, ...draft }, n) => ({ ...draft, salience: salience[n] ?? 0, ...(reasons ? { reason } : {}) }))
    .sort((a, b) => b.salience - a.salience || (a.key < b.key ? -1 : a.key > b.key ? 1 : a.type < b.type ? -1 : 1));
}

const parseAlias = (written: string): Alias => {
  const [name, language] = splitLanguage(written);
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
