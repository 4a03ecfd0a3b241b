import type { TextContext } from '../recognize/text-context.ts';
import type { EntityType } from '../tags.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Span } from '../tokens/span.ts';
import { LEGAL_FORMS } from './legal-forms.ts';

/** What the text gives a legal form once is a company throughout. */
const WITH_LEGAL_FORM = 100;

/** One name has one type in a document: the one that most of its mentions were found to have. */
export const unifyTypes = (spans: readonly Span[], { words }: TextContext): Span[] => {
  const votes = new Map<string, Map<EntityType, number>>();
  const add = (name: string, type: EntityType, count: number) => {
    const types = votes.get(name) ?? new Map<EntityType, number>();
    votes.set(name, types.set(type, (types.get(type) ?? 0) + count));
  };
  for (const span of spans) {
    const { first, last, type } = span;
    add(foldedPhrase(words, first, last), type, 1);
    if (type === 'organization' && last > first && LEGAL_FORMS.has(words[last]?.folded ?? ''))
      add(foldedPhrase(words, first, last - 1), type, WITH_LEGAL_FORM);
  }
  return spans.map((span) => {
    const types = votes.get(foldedPhrase(words, span.first, span.last));
    if (types === undefined || types.size < 2) return span;
    const [type, most] = [...types].reduce((a, b) => (b[1] > a[1] ? b : a));
    return most > (types.get(span.type) ?? 0)
      ? { ...span, type, reason: 'most mentions of this name have this type' }
      : span;
  });
};
