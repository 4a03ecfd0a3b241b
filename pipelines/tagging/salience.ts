import type { TaggedEntity, TagInput } from './tags.ts';

const TITLE = 0.4;
const FREQUENCY = 0.35;
const POSITION = 0.25;
/** A demonym counts for its country as half a mention. */
const DEMONYM = 0.5;

/**
 * How much a document is about each entity, 0 to 1: in the title or not, how often it is named beside the most named
 * one, how early it first comes up.
 */
export const salienceOf = (
  entities: readonly Omit<TaggedEntity, 'salience'>[],
  input: TagInput,
  demonyms: ReadonlyMap<string, number>,
): number[] => {
  const counts = entities.map(
    ({ mentions, ids }) =>
      mentions.length + DEMONYM * (ids['iso2'] === undefined ? 0 : (demonyms.get(ids['iso2']) ?? 0)),
  );
  const most = Math.max(1, ...counts);
  return entities.map(({ mentions }, n) => {
    const inTitle = mentions.some((mention) => mention.in === 'title');
    const first = mentions.find((mention) => mention.in === 'text');
    const early = inTitle ? 1 : first === undefined ? 0 : 1 - first.start / Math.max(1, input.text.length);
    const score = (inTitle ? TITLE : 0) + (FREQUENCY * (counts[n] ?? 0)) / most + POSITION * early;
    return Math.round(score * 1000) / 1000;
  });
};
