import type { TextContext } from '../../recognize/text-context.ts';
import { isGermanNoun } from '../../recognize/word-kinds.ts';
import type { Place } from '../../tables/gazetteer.ts';
import { isUnambiguousOrganization } from '../../tables/known-organizations.ts';
import { foldedPhrase } from '../../tokens/phrase.ts';
import { indexByWord, type Span } from '../../tokens/span.ts';
import type { Word } from '../../tokens/tokenize.ts';
import { wordSet } from '../../words/word-list.ts';
import { LEGAL_FORMS } from '../legal-forms.ts';

/** Nouns that announce an organization's name, alone or as the end of a compound: "das Nachrichtenmagazin". */
const KIND_OF_ORGANIZATION =
  /(?:magazin|zeitung|blatt|zeitschrift|illustrierte|konzern|firma|unternehmen|hersteller|verlag|partei|bank|sender|portal|klub|club|verein|kette|marke|anbieter|gruppe|tochter|discounter|handler|brauerei|airline|fluglinie|versicherer|agentur|riese|betreiber|dienstleister|entwickler|produzent|bauer|plattform|stiftung|gewerkschaft|fraktion)(?:e?s|e?n)?$/;
const KIND_OF_PLACE =
  /(?:stadt|ort|gemeinde|kreis|dorf|bezirk|stadtteil|ortsteil|fluss|region|insel|hafen|kanton|provinz|viertel)(?:e?s|e?n)?$/;
/** Titles and offices, also as the end of a compound: Herr, Außenministerin, Amtskollegin, Vorstandschef. */
const TITLE =
  /(?:^(?:herrn?|frau|dr|prof|doktor|professor(?:in)?)\.?|minister(?:in|s)?|prasident(?:en|in)?|kanzler(?:in|s)?|sprecher(?:in|s)?|kolleg(?:e|en|in)|chef(?:in|s)?|trainer(?:in|s)?|richter(?:in)?|anwalt(?:in)?|leiter(?:in)?|direktor(?:in)?|vorsitzende[nr]?|beauftragte[nr]?|expert(?:e|en|in)|forscher(?:in)?|meister(?:in)?|fuhrer(?:in)?|politiker(?:in)?|sekretar(?:in)?|kommissar(?:in)?|botschafter(?:in)?|abgeordnete[nr]?|kandidat(?:en|in)?|konig(?:in)?|papst|bischof|autor(?:in)?)$/;
const REPORTING_VERBS = wordSet(
  `berichtet berichtete berichteten schreibt schrieb schrieben meldet meldete meldeten zitiert zitierte sagt sagte sagten teilt teilte
   erklart erklarte betont betonte kundigt kundigte fordert forderte warnt warnte kritisiert kritisierte mahnt mahnte raumt raumte meint
   meinte gewinnt verliert zufolge`,
);
const ACCORDING_TO = wordSet('laut gemass');
const PLACE_PREPOSITIONS = wordSet('in aus nach bei um bis von vor');
/** Words that precede nouns and rarely precede names. */
const DETERMINERS = wordSet(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines zum zur im am vom beim ins ans
   aufs furs ubers unterm ums alle aller allen viel viele vieler vielen wenig wenige mehr etwas beide beiden zwei drei vier funf sechs
   sieben acht neun zehn dutzend hundert tausend welche welcher welches welchen mit ohne und oder als wie`,
);
const POSSESSIVE = /^(?:mein|dein|sein|ihr|unser|euer|eure|dies|jed|jen|manch|solch)(?:e[nmrs]?)?$/;
const ENDING_OF_ADJECTIVE = /\p{L}{2}(?:e|en|er|es|em)$/u;

const AND = /^(?:und|oder|sowie|,)$/;
const OPENING_QUOTE = /^["“„«»‘'‚‹›]$/;
const CLOSING_QUOTE = /^["”“«»’'‘‹›]$/;
/** Inhabitants from which a preposition alone marks a city: in German-speaking countries, and worldwide. */
const MIN_GERMAN_CITY_POPULATION = 30_000;
const MIN_METROPOLIS_POPULATION = 1_000_000;
const GERMAN_SPEAKING = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

const isQuoted = (words: readonly Word[], { first, last }: Span): boolean =>
  OPENING_QUOTE.test(words[first - 1]?.text ?? '') && CLOSING_QUOTE.test(words[last + 1]?.text ?? '');

const isDeterminer = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.shape === 'number' || DETERMINERS.has(word.folded) || POSSESSIVE.test(word.folded)) &&
  !isMark(word);

const isMark = ({ shape }: Word): boolean => shape === 'mark';

const isTitle = (word: Word | undefined): boolean => word !== undefined && TITLE.test(word.folded);

/** Returns the certain (non-noun) name that a word belongs to. */
type Names = (word: number) => Span | undefined;

/** Whether an article, a numeral or an adjective shows that the word is a common noun. */
const isDetermined = (words: readonly Word[], first: number): boolean => {
  const before = words[first - 1];
  if (before === undefined || words[first]?.startsLine) return false;
  if (isDeterminer(before)) return true;
  const adjective = before.shape === 'lower' && ENDING_OF_ADJECTIVE.test(before.folded);
  // "Lachte Koch" and "mit harter Kraft" have the same endings; the word before tells the verb from the adjective.
  return adjective && (!/ten?$/.test(before.folded) || isDeterminer(words[first - 2]));
};

/** Whether the span is coordinated with, or located in, a certain name: "Infineon und Allianz", "Baden im Aargau". */
const isBesideName = (words: readonly Word[], { first, last, type }: Span, nameAt: Names): boolean => {
  const listed = AND.test(words[first - 1]?.text ?? '') && nameAt(first - 2)?.type === type;
  const region = type === 'place' && /^(?:im|in|am|bei|an)$/.test(words[last + 1]?.text ?? '');
  return listed || (region && (nameAt(last + 2) ?? nameAt(last + 3))?.type === 'place');
};

/** Whether the neighboring words show that a noun is a name here. */
const hasNameEvidence = (words: readonly Word[], span: Span, nameAt: Names): boolean => {
  const { first, last, type } = span;
  const before = words[first - 1];
  const after = words[last + 1];
  if (isQuoted(words, span) || isBesideName(words, span, nameAt) || ACCORDING_TO.has(before?.folded ?? '')) return true;
  if (type === 'person')
    return (
      isTitle(before) ||
      (!isDetermined(words, first) &&
        (REPORTING_VERBS.has(after?.folded ?? '') || REPORTING_VERBS.has(before?.folded ?? '')))
    );
  const kind = type === 'place' ? KIND_OF_PLACE : KIND_OF_ORGANIZATION;
  if (before?.shape === 'capital' && kind.test(before.folded)) return true;
  return type === 'organization' && (LEGAL_FORMS.has(after?.folded ?? '') || REPORTING_VERBS.has(after?.folded ?? ''));
};

const isCountryOrRegion = ({ kind, minor }: Place, people: boolean): boolean =>
  kind === 'country' ? !people : kind === 'region' && !minor;

const isLargeCity = ({ kind, population, country = '' }: Place): boolean =>
  kind === 'city' &&
  population >= (GERMAN_SPEAKING.has(country) ? MIN_GERMAN_CITY_POPULATION : MIN_METROPOLIS_POPULATION);

/**
 * Whether the context shows a place: countries and regions ("die Alpen", "aus Polen", but not the
 * people "die Polen"), and large cities after a preposition ("in Essen").
 */
const isPlaceInContext = ({ words, data }: TextContext, { first, last, type }: Span): boolean => {
  if (type !== 'place') return false;
  const name = foldedPhrase(words, first, last);
  const places = data.gazetteer.find(name, 'de');
  const people = name.endsWith('n') && isGermanNoun(name.slice(0, -1), data) && isDetermined(words, first);
  if (places.some((place) => isCountryOrRegion(place, people))) return true;
  return PLACE_PREPOSITIONS.has(words[first - 1]?.folded ?? '') && places.some(isLargeCity);
};

/**
 * Drops German nouns that were recognized as names without evidence, such as "Zeit", "Arm" or
 * "Koch". German capitalizes every noun. Evidence is a preceding kind ("das Magazin"), quotation
 * marks, a legal form, a title, a reporting verb, or a full name. It may stand elsewhere in the
 * text unless the noun has an article. For large cities and countries a preposition is enough.
 */
export function dropGermanNouns(spans: readonly Span[], context: TextContext): Span[] {
  const { words, data } = context;
  const isNoun = ({ first, last, type }: Span): boolean => {
    const word = words[last];
    const article =
      last === first + 1 && /^(?:Der|Die|Das)$/.test(words[first]?.text ?? '') && words[first]?.startsSentence === true;
    if (word === undefined || word.shape !== 'capital' || !(first === last || article)) return false;
    if (!isGermanNoun(word.folded, data) || data.bodies.englishName(word.folded, 'de') !== undefined) return false;
    // The tables mark which of their names are ordinary words; "Kreml" is not one.
    return type !== 'organization' || !isUnambiguousOrganization(context, last, last);
  };
  const sure = indexByWord(
    words,
    spans.filter((span) => !isNoun(span)),
  );
  const nameAt: Names = (n) => sure[n];
  const nameOf = ({ last, type }: Span): string => `${type} ${words[last]?.folded}`;
  const called = new Set<string>();
  for (const span of spans)
    if (isNoun(span) ? hasNameEvidence(words, span, nameAt) : span.type === 'person' && span.last > span.first)
      called.add(nameOf(span));
  return spans.filter(
    (span) =>
      !isNoun(span) ||
      hasNameEvidence(words, span, nameAt) ||
      isPlaceInContext(context, span) ||
      (called.has(nameOf(span)) && !isDetermined(words, span.first)),
  );
}
