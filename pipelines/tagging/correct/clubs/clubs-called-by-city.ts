import type { TextContext } from '../../recognize/text-context.ts';
import { knownOrganization, organizationsCalled } from '../../tables/known-organizations.ts';
import { foldedPhrase } from '../../tokens/phrase.ts';
import type { Word } from '../../tokens/reading.ts';
import type { Span } from '../../tokens/span.ts';
import { wordSet } from '../../words/word-list.ts';
import { isFootballText } from './sport-text.ts';

/** Before what a city is where something happens. */
const IN_CITY = wordSet("a à en in nach aus bei em ad dans d' d’ desde hasta por nahe vers hacia verso");
/** Before what it is so after a word for what is around it: "in der Nähe von Hamburg", "près de Lyon", "la ville de Nice". */
const OF = wordSet("von de d' d’ di da a");
const AROUND = wordSet(`nahe umgebung region stadt pres autour loin environs ville cerca lejos alrededores ciudad vicino
  dintorni citta perto cidade`);
/** After a city that opens a line: "Hamburg. Wie das Wetter …", "Köln (dpa) – …". */
const AFTER_DATELINE = /^[.(|]$/;

const saysWhere = (words: readonly Word[], { first, last }: Span): boolean => {
  if (words[first]?.startsLine) return AFTER_DATELINE.test(words[last + 1]?.text ?? '');
  const before = words[first - 1]?.folded ?? '';
  return IN_CITY.has(before) || (OF.has(before) && AROUND.has(words[first - 2]?.folded ?? ''));
};

/** After these a club is as likely as its city: "bei Bremen", "ganó a Sevilla", "face à Lens", "Lille à Lens". */
const isAgainst = (words: readonly Word[], spans: readonly Span[], { first }: Span, language: string): boolean => {
  const before = words[first - 1]?.folded ?? '';
  if (before !== 'a') return before === 'bei';
  return language !== 'fr' || words[first - 2]?.folded === 'face' || spans.some(({ last }) => last === first - 2);
};

/** In a text about football a city is its club, but not where it says where; there a club is its city. */
export const clubsCalledByCity = (spans: readonly Span[], context: TextContext): Span[] => {
  const { words, language } = context;
  const { gazetteer } = context.data;
  const isClub = ({ first, last }: Span): boolean =>
    organizationsCalled(context, first, last).bearers.some(({ list }) => list === 'clubs');
  const named = new Set<string>();
  for (const { first, last, type } of spans) {
    const known = type === 'organization' && last > first ? knownOrganization(context, first, last) : undefined;
    if (known?.list === 'clubs') named.add(known.key);
  }
  const isFootball = isFootballText(words, language, named.size);
  return spans.map((span) => {
    if (span.type === 'organization') {
      if (!isClub(span) || !saysWhere(words, span) || isAgainst(words, spans, span, language)) return span;
      const [place] = gazetteer.find(foldedPhrase(words, span.first, span.last), language);
      return place === undefined ? span : { ...span, type: 'place', because: 'a place, by the words before it' };
    }
    if (!isFootball || span.type !== 'place' || span.last > span.first + 2) return span;
    if (!isClub(span) || saysWhere(words, span)) return span;
    return { ...span, type: 'organization', because: 'a club called like its city, in a text about football' };
  });
};
