import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import { type Span, startsWithCapital } from '../tokens/span.ts';
import type { Word } from '../tokens/tokenize.ts';
import { NAME_PARTICLES } from '../words/person-words.ts';
import { wordSet } from '../words/word-list.ts';

/** Lowercase words that occur inside names. */
const INSIDE_NAMES = wordSet(
  'of the and for on in at de des du del della di la le les los las y e et an na upon under by with to a da do dos das am',
);
/** Shorter lowercase words are more often particles than verbs. */
const MIN_VERB_LENGTH = 4;
/** In words. A longer span is not a headline. */
const MAX_LENGTH = 12;

const isVerb = (words: readonly Word[], n: number): boolean => {
  const word = words[n];
  return (
    word?.shape === 'lower' &&
    !word.joinedToPrevious &&
    word.text.length >= MIN_VERB_LENGTH &&
    !NAME_PARTICLES.has(word.folded)
  );
};

/** Splits a person's name at a verb: "Hamilton joins Ferrari". */
const splitPerson = (context: TextContext, span: Span): Span[] => {
  const { words } = context;
  for (let n = span.first + 1; n < span.last; n++) {
    if (!isVerb(words, n)) continue;
    const before = { ...span, last: n - 1 };
    if (!startsWithCapital(words[n + 1])) return [before];
    const after = { ...span, first: n + 1 };
    const known = knownOrganization(context, n + 1, span.last) !== undefined;
    return [before, known ? { ...after, type: 'organization', reason: 'found in a list' } : after];
  }
  return [span];
};

/** Splits other names at a lowercase word that does not occur inside names: "Quezon City beat Belarusian". */
const splitOther = ({ words, data }: TextContext, span: Span): Span[] => {
  const { first, last } = span;
  if (last - first < 2 || last - first > MAX_LENGTH) return [span];
  for (let n = first + 1; n < last; n++) {
    const word = words[n];
    const owner = /^['’]s?$/.test(words[n - 1]?.text ?? '') ? 1 : 0;
    const parts =
      startsWithCapital(words[n - 1 - owner]) && startsWithCapital(words[n + 1]) && !words[n + 1]?.joinedToPrevious;
    if (!parts || !isVerb(words, n) || INSIDE_NAMES.has(word?.folded ?? '')) continue;
    const because = `split at "${word?.text}"`;
    const before: Span = { ...span, last: n - 1 - owner, reason: because };
    const isDemonym = data.demonyms.english.has(foldedPhrase(words, n + 1, last));
    return isDemonym ? [before] : [before, { ...span, first: n + 1, reason: because }];
  }
  return [span];
};

/** Splits names at verbs, except in lines in title case. */
export function splitAtVerbs(spans: readonly Span[], context: TextContext): Span[] {
  return spans.flatMap((span) => {
    if (context.words[span.first]?.inTitleCase) return [span];
    return span.type === 'person' ? splitPerson(context, span) : splitOther(context, span);
  });
}
