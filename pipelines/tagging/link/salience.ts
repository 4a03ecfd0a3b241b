import type { Mention, TaggedEntity, TagInput } from '../tags.ts';
import type { Word } from '../tokens/tokenize.ts';
import type { Demonym } from './demonyms.ts';

const TITLE_WEIGHT = 0.35;
const FREQUENCY_WEIGHT = 0.3;
const POSITION_WEIGHT = 0.2;
const SUBJECT_WEIGHT = 0.15;
/** Weight of a demonym, in mentions of its country. */
const DEMONYM_WEIGHT = 0.5;

/**
 * Returns the positions where sentences start in title and text, ignoring "the". A name there is
 * usually the subject.
 */
const sentenceStarts = (words: readonly Word[]): Record<Mention['in'], Set<number>> => {
  const starts = { title: new Set<number>(), text: new Set<number>() };
  words.forEach((word, n) => {
    if (!word.startsSentence) return;
    starts[word.in].add(word.start);
    const second = words[n + 1];
    if (second !== undefined && word.folded === 'the') starts[second.in].add(second.start);
  });
  return starts;
};

/**
 * Computes the salience of each entity, from 0 to 1: presence in the title, frequency relative to
 * the most frequent entity, position of the first mention, and the share of mentions that start a
 * sentence.
 */
export function salienceOf(
  entities: readonly Omit<TaggedEntity, 'salience'>[],
  input: TagInput,
  words: readonly Word[],
  demonyms: readonly Demonym[],
): number[] {
  const byCountry = new Map<string, number>();
  for (const { country } of demonyms) byCountry.set(country, (byCountry.get(country) ?? 0) + 1);
  const starts = sentenceStarts(words);
  const counts = entities.map(
    ({ mentions, ids }) =>
      mentions.length + DEMONYM_WEIGHT * (ids['iso2'] === undefined ? 0 : (byCountry.get(ids['iso2']) ?? 0)),
  );
  const most = Math.max(1, ...counts);
  return entities.map(({ mentions }, n) => {
    const inTitle = mentions.some((mention) => mention.in === 'title');
    const first = mentions.find((mention) => mention.in === 'text');
    const early = inTitle ? 1 : first === undefined ? 0 : 1 - first.start / Math.max(1, input.text.length);
    const subjects = mentions.filter((mention) => starts[mention.in].has(mention.start)).length;
    const score =
      (inTitle ? TITLE_WEIGHT : 0) +
      (FREQUENCY_WEIGHT * (counts[n] ?? 0)) / most +
      POSITION_WEIGHT * early +
      (SUBJECT_WEIGHT * subjects) / Math.max(1, mentions.length);
    return Math.round(score * 1000) / 1000;
  });
}
