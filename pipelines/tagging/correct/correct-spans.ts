import type { Gazetteer } from '../gazetteer.ts';
import type { Word } from '../reading.ts';
import { type FoundName, isTagged, type Span } from '../span.ts';
import { PASSES, type Pass } from './passes.ts';

/**
 * Corrects what was found with what tables and the rest of the document know better.
 * @param passes the corrections; all of them unless their worth is being measured
 */
export const correctSpans = (
  words: readonly Word[],
  recognised: readonly FoundName[],
  language: string,
  gazetteer: Gazetteer,
  passes: readonly Pass[] = PASSES,
): Span[] => {
  const english = language === 'en';
  const found = [...recognised].sort((a, b) => a.first - b.first);
  const context = { words, language, gazetteer, others: found.filter(({ type }) => type === 'other') };
  return passes
    .filter(({ name }) => !(process.env['OFF'] ?? '').split(',').includes(name))
    .filter(({ of }) => of === undefined || (of === 'English') === english)
    .reduce<Span[]>((spans, pass) => pass.run(spans, context), found.filter(isTagged));
};
