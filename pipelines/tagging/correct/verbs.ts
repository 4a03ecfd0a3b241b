import type { TextContext } from '../recognize/text-context.ts';
import { knownOrganization } from '../tables/known-organizations.ts';
import { foldedPhrase } from '../tokens/phrase.ts';
import type { Word } from '../tokens/reading.ts';
import { isName, type Span } from '../tokens/span.ts';
import { NAME_PARTICLES } from '../words/person-words.ts';
import { wordSet } from '../words/word-list.ts';

/** Small words that names have inside. */
const INSIDE_NAMES = wordSet(
  'of the and for on in at de des du del della di la le les los las y e et an na upon under by with to a da do dos das am',
);
/** Shorter small words are particles more often than verbs. */
const MIN_VERB_LENGTH = 4;
/** In words; a longer run is no headline. */
const MAX_LENGTH = 12;

const isVerb = (words: readonly Word[], n: number): boolean => {
  const word = words[n];
  return (
    word?.shape === 'lower' && !word.glued && word.text.length >= MIN_VERB_LENGTH && !NAME_PARTICLES.has(word.folded)
  );
};

/** "Hamilton joins Ferrari": no verb is part of a person's name. */
const splitPerson = (context: TextContext, span: Span): Span[] => {
  const { words } = context;
  for (let n = span.first + 1; n < span.last; n++) {
    if (!isVerb(words, n)) continue;
    const before = { ...span, last: n - 1 };
    if (!isName(words[n + 1])) return [before];
    const after = { ...span, first: n + 1 };
    const known = knownOrganization(context, n + 1, span.last) !== undefined;
    return [before, known ? { ...after, type: 'organization', because: 'found in a list' } : after];
  }
  return [span];
};

/** "Quezon City beat Belarusian": a small word that no name has inside is where one ends and another may begin. */
const splitOther = ({ words, data }: TextContext, span: Span): Span[] => {
  const { first, last } = span;
  if (last - first < 2 || last - first > MAX_LENGTH) return [span];
  for (let n = first + 1; n < last; n++) {
    const word = words[n];
    const owner = /^['’]s?$/.test(words[n - 1]?.text ?? '') ? 1 : 0;
    const parts = isName(words[n - 1 - owner]) && isName(words[n + 1]) && !words[n + 1]?.glued;
    if (!parts || !isVerb(words, n) || INSIDE_NAMES.has(word?.folded ?? '')) continue;
    const because = `"${word?.text}" is no part of a name`;
    const before: Span = { ...span, last: n - 1 - owner, because };
    const isDemonym = data.demonyms.english.has(foldedPhrase(words, n + 1, last));
    return isDemonym ? [before] : [before, { ...span, first: n + 1, because }];
  }
  return [span];
};

/** Ends names before a verb, except in lines where every word has a capital. */
export const splitAtVerbs = (spans: readonly Span[], context: TextContext): Span[] =>
  spans.flatMap((span) => {
    if (context.words[span.first]?.loud) return [span];
    return span.type === 'person' ? splitPerson(context, span) : splitOther(context, span);
  });
