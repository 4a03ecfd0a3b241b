import { recognizerOf } from '../recognize/models.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { type FoundName, isTagged, type Span } from '../tokens/span.ts';
import type { Pass } from './pass.ts';
import { PASSES } from './passes.ts';

const isOf = (language: string, of: NonNullable<Pass['of']>): boolean =>
  of === 'others' ? language !== 'en' : language === (of === 'English' ? 'en' : 'de');

/**
 * Corrects what was found with what tables and the rest of the document know better.
 * @param passes the corrections; all of them unless their worth is being measured
 */
export const correctSpans = (
  recognized: readonly FoundName[],
  context: TextContext,
  passes: readonly Pass[] = PASSES,
): Span[] => {
  const found = [...recognized].sort((a, b) => a.first - b.first);
  const { language } = context;
  // Tables have said all they know, and nothing else is known of the language.
  if (recognizerOf(language) === 'tables') return found.filter(isTagged);
  const withOthers = { ...context, others: found.filter(({ type }) => type === 'other') };
  return passes
    .filter(({ of }) => of === undefined || isOf(language, of))
    .reduce<Span[]>((spans, pass) => pass.run(spans, withOthers), found.filter(isTagged));
};
