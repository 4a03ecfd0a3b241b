import type { TextContext } from '../recognize/text-context.ts';
import type { EntityType } from '../tags.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/** Votes for "organization" from a mention with a legal form; it outweighs all other mentions. */
const LEGAL_FORM_VOTES = 100;

/** Gives all mentions of one name in a document the same type: the most frequent one. */
export function unifyTypes(spans: readonly Span[], { words }: TextContext): Span[] {
  const votes = new Map<string, Map<EntityType, number>>();
  const add = (name: string, type: EntityType, count: number) => {
    const types = votes.get(name) ?? new Map<EntityType, number>();
    votes.set(name, types.set(type, (types.get(type) ?? 0) + count));
  };
  for (const span of spans) {
    const { first, last, type } = span;
    add(foldedPhrase(words, first, last), type, 1);
    if (type === 'organization' && last > first && LEGAL_FORMS.has(words[last]?.folded ?? ''))
      add(foldedPhrase(words, first, last - 1), type, LEGAL_FORM_VOTES);
  }
  return spans.map((span) => {
    const types = votes.get(foldedPhrase(words, span.first, span.last));
    if (types === undefined || types.size < 2) return span;
    const [type, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return most > (types.get(span.type) ?? 0)
      ? { ...span, type, reason: 'most mentions of this name have this type' }
      : span;
  });
}
