import type { TextContext } from '../../recognize/text-context.ts';
import { knownOrganization, organizationCandidates } from '../../tables/known-organizations.ts';
import { foldedPhrase } from '../../tokens/phrase.ts';
import type { Span } from '../../tokens/span.ts';
import type { Word } from '../../tokens/tokenize.ts';
import { wordSet } from '../../words/word-list.ts';
import { isFootballText } from './sport-text.ts';

/** Prepositions before a city in which something happens. */
const BEFORE_CITY = wordSet("a à en in nach aus bei em ad dans d' d’ desde hasta por nahe vers hacia verso");
/**
 * Prepositions that introduce a city after a word for its surroundings: "in der Nähe von Hamburg",
 * "près de Lyon", "la ville de Nice".
 */
const OF = wordSet("von de d' d’ di da a");
const AROUND = wordSet(`nahe umgebung region stadt pres autour loin environs ville cerca lejos alrededores ciudad vicino
  dintorni citta perto cidade`);
/** Follows a city in a dateline: "Hamburg. Wie das Wetter …", "Köln (dpa) – …". */
const AFTER_DATELINE = /^[.(|]$/;

const isLocation = (words: readonly Word[], { first, last }: Span): boolean => {
  if (words[first]?.startsLine) return AFTER_DATELINE.test(words[last + 1]?.text ?? '');
  const before = words[first - 1]?.folded ?? '';
  return BEFORE_CITY.has(before) || (OF.has(before) && AROUND.has(words[first - 2]?.folded ?? ''));
};

/**
 * Whether the preposition fits an opponent as well as a city: "bei Bremen", "ganó a Sevilla", "face
 * à Lens", "Lille à Lens".
 */
const isAgainst = (words: readonly Word[], spans: readonly Span[], { first }: Span, language: string): boolean => {
  const before = words[first - 1]?.folded ?? '';
  if (before !== 'a') return before === 'bei';
  return language !== 'fr' || words[first - 2]?.folded === 'face' || spans.some(({ last }) => last === first - 2);
};

/**
 * Retypes cities as their clubs in texts about football, unless the context indicates a location. A
 * club in such a context becomes its city.
 */
export function retypePlacesAsClubs(spans: readonly Span[], context: TextContext): Span[] {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const isClub = ({ first, last }: Span): boolean =>
    organizationCandidates(context, first, last).candidates.some(({ list }) => list === 'clubs');
  const named = new Set<string>();
  for (const { first, last, type } of spans) {
    const known = type === 'organization' && last > first ? knownOrganization(context, first, last) : undefined;
    if (known?.list === 'clubs') named.add(known.key);
  }
  const isFootball = isFootballText(words, language, named.size);
  return spans.map((span) => {
    if (span.type === 'organization') {
      if (!isClub(span) || !isLocation(words, span) || isAgainst(words, spans, span, language)) return span;
      const [place] = gazetteer.find(foldedPhrase(words, span.first, span.last), language);
      return place === undefined ? span : { ...span, type: 'place', reason: 'a place, judging by the words before it' };
    }
    if (!isFootball || span.type !== 'place' || span.last > span.first + 2) return span;
    if (!isClub(span) || isLocation(words, span)) return span;
    return { ...span, type: 'organization', reason: 'a club named after its city; the text is about football' };
  });
}
