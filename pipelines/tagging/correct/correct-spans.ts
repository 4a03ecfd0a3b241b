import { recognizerOf } from '../recognize/models.ts';
import type { TextContext } from '../recognize/text-context.ts';
import type { Span } from '../tokens/span.ts';
import type { CorrectionPass } from './pass.ts';
import { CORRECTION_PASSES } from './passes.ts';

const isOf = (language: string, of: NonNullable<CorrectionPass['languages']>): boolean =>
  of === 'others' ? language !== 'en' : language === (of === 'English' ? 'en' : 'de');

/**
 * Corrects recognized names using the entity tables and the rest of the document.
 * @param passes the corrections to run; a subset only when measuring what each one gains
 */
export function correctSpans(
  recognized: readonly Span[],
  context: TextContext,
  passes: readonly CorrectionPass[] = CORRECTION_PASSES,
): Span[] {
  const found = [...recognized].sort((a, b) => a.first - b.first);
  const { language } = context;
  // Names from tables need no correction, and no rules exist for these languages.
  if (recognizerOf(language) === 'tables') return found;
  return passes
    .filter(({ languages }) => languages === undefined || isOf(language, languages))
    .reduce<Span[]>((spans, pass) => pass.run(spans, context), found);
}
