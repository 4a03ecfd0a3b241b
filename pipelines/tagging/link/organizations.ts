import { fold } from '../../text/fold.ts';
import type { TextContext } from '../recognize/text-context.ts';
import { isLocalAcronym, knownOrganization, organizationCandidates } from '../tables/known-organizations.ts';
import { type KnownOrganization, organizationKey } from '../tables/organization-lists.ts';
import { isAbout, namesakeOfCountry, registeredOrganization } from '../tables/registered-organizations.ts';
import { definedAcronyms, looksLikeAcronym } from './acronyms.ts';
import { indexLongForms, type Meaning } from './long-forms.ts';
import { commonSpelling, type EntityCluster, groupBy, type NamedMention } from './mention-cluster.ts';
import { type CountryClues, nationalBody } from './national-body.ts';

const LEGAL_FORM_SUFFIX =
  /(?:,?\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|Plc|plc|GmbH|AG|SA|S\.A|SpA|SE|NV|Co|KGaA|Oyj|ASA|AB)\.?)+$/u;

/** Returns the name without its legal form, so that Apple and Apple Inc. are one. */
const plainName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/i, '')
    .replace(LEGAL_FORM_SUFFIX, '')
    .replace(/\.$/, '') || text;

const idsOf = ({ country, acronym, seat, ticker, market, ids }: KnownOrganization): Record<string, string> => ({
  ...(country === undefined ? {} : { country }),
  ...(acronym === undefined ? {} : { acronym }),
  ...(seat === undefined ? {} : { seat }),
  ...(ticker === undefined ? {} : { ticker }),
  ...(market === undefined ? {} : { mic: market }),
  ...ids,
});

const meaningOfKnown = (known: KnownOrganization): Meaning => ({
  name: known.name,
  key: known.key,
  ids: idsOf(known),
  aliases: known.aliases,
  reason: `${known.source} of ${known.list}`,
  inTables: true,
  isClub: known.list === 'clubs',
});

/**
 * Chooses among organizations that share a name: the one named in full in the text, else the only
 * one in the text's leading country.
 */
const disambiguate = (
  candidates: readonly KnownOrganization[],
  presentKeys: ReadonlySet<string>,
  { leading }: CountryClues,
): KnownOrganization | undefined => {
  if (candidates.length < 2) return candidates[0];
  const namedInFull = candidates.filter(({ key }) => presentKeys.has(key));
  const country = leading.find((code) => candidates.some((one) => one.country === code));
  const left = namedInFull.length > 0 ? namedInFull : candidates.filter((one) => one.country === country);
  return left.length === 1 ? left[0] : undefined;
};

/** Single words are ordinary words in some language, so the registers are searched for them in English texts only. */
const mayBeRegistered = (folded: string, language: string): boolean => folded.includes(' ') || language === 'en';

const lookUpInRegisters = (
  { folded, lastWord }: NamedMention,
  plain: string,
  { words, language, leading, data }: CountryClues,
): KnownOrganization | undefined => {
  // "City University of Hong Kong" was recognized only in part.
  if (words[lastWord + 1]?.folded === 'of' || !mayBeRegistered(plain, language)) return undefined;
  return registeredOrganization(folded, leading, data) ?? registeredOrganization(plain, leading, data);
};

/** Default country of texts in a language that mention no country. */
const HOME_COUNTRY: Readonly<Record<string, string>> = { de: 'DE', fr: 'FR', es: 'ES', it: 'IT' };

/**
 * Adds the countries of unambiguous organizations to those of the place names. A party or company
 * may show which country's parliament is meant.
 */
const withCountriesOfOrganizations = (mentions: readonly NamedMention[], clues: CountryClues): CountryClues => {
  const times = new Map<string, number>();
  for (const { firstWord, lastWord } of mentions) {
    if (isLocalAcronym(clues, firstWord, lastWord)) continue;
    const { candidates, ambiguous } = organizationCandidates(clues, firstWord, lastWord);
    const country = candidates.length === 1 && !ambiguous ? candidates[0]?.country : undefined;
    if (country !== undefined) times.set(country, (times.get(country) ?? 0) + 1);
  }
  const others = [...times].filter(([code]) => !clues.leading.includes(code)).sort(([, a], [, b]) => b - a);
  const home = HOME_COUNTRY[clues.language];
  const codes = [...clues.leading, ...others.map(([code]) => code)];
  return { ...clues, leading: home === undefined || codes.includes(home) ? codes : [...codes, home] };
};

/**
 * Returns the organization of that name in the text's country: in a text about Switzerland, FDP is
 * not the German party.
 */
const namesakeOf = (
  folded: string,
  known: KnownOrganization | undefined,
  { language, leading, data }: CountryClues,
): Meaning | undefined => {
  for (const country of leading) {
    if (known?.country === country) return undefined;
    const there = data.organizations.namesakeIn(folded, language, country);
    if (there !== undefined) return meaningOfKnown(there);
  }
  return undefined;
};

/**
 * Links each organization name to a row of the tables, to an institution of a country, or to its
 * own name. Acronyms, legal forms and short forms join the same cluster.
 */
export function linkOrganizations(mentions: readonly NamedMention[], context: CountryClues): EntityCluster[] {
  const { words, language, data } = context;
  const spellings = groupBy(mentions, (one) => one.folded);
  const clues = language === 'en' ? context : withCountriesOfOrganizations(mentions, context);
  const meanings = new Map<string, Meaning>();
  const listedNames = new Set<string>();
  /** Keys of organizations that the document names unambiguously. */
  const presentKeys = new Set<string>();
  for (const [one] of spellings.values()) {
    if (one === undefined) continue;
    const { candidates, ambiguous } = organizationCandidates(context, one.firstWord, one.lastWord);
    if (ambiguous) continue;
    if (isLocalAcronym(context, one.firstWord, one.lastWord)) continue;
    for (const { key } of candidates) presentKeys.add(key);
  }
  /**
   * Whether an acronym probably does not mean the organization of the tables: nothing in the text
   * indicates its country.
   */
  const isElsewhere = ({ key, country }: KnownOrganization, one: NamedMention): boolean =>
    isLocalAcronym(context, one.firstWord, one.lastWord) &&
    !presentKeys.has(key) &&
    (country === undefined || !(isAbout(country, clues.leading) || HOME_COUNTRY[language] === country));
  /** Ambiguous club names in a document that names none of those clubs in full. */
  const ambiguousClubs = new Set<string>();
  for (const [folded, members] of spellings) {
    const [one] = members;
    if (one === undefined) continue;
    const plain = plainName(commonSpelling(members));
    const { candidates, ambiguous } = organizationCandidates(context, one.firstWord, one.lastWord);
    const listedAs =
      disambiguate(candidates, presentKeys, clues) ?? withoutLegalForm(one, context) ?? withoutArticle(one, context);
    const known = listedAs !== undefined && isElsewhere(listedAs, one) ? undefined : listedAs;
    if (known !== undefined) listedNames.add(folded);
    if (ambiguous && known?.list === 'clubs' && !presentKeys.has(known.key)) ambiguousClubs.add(folded);
    const namesake =
      known === undefined || known.list === 'institutions' ? namesakeOf(folded, known, clues) : undefined;
    if (namesake !== undefined) listedNames.add(folded);
    const unlisted =
      known === undefined
        ? lookUpInRegisters(one, fold(plain), clues)
        : namesakeOfCountry(folded, known, clues.leading, data);
    const meant = unlisted ?? known;
    meanings.set(
      folded,
      namesake ??
        (meant === undefined
          ? { name: plain, key: organizationKey(plain), ids: {}, reason: 'not in the tables' }
          : meaningOfKnown(meant)),
    );
  }
  const acronyms = definedAcronyms(words, mentions);
  const longForms = indexLongForms(meanings, spellings);

  const meaningOf = (one: NamedMention): Meaning | undefined => {
    const ownMeaning = meanings.get(one.folded);
    const long = acronyms.get(one.folded);
    if (long !== undefined && long !== one)
      return withReason(meaningOf(long), `the text defines "${one.mention.text}"`);
    if (!one.folded.includes(' ') && looksLikeAcronym(one.mention.text)) {
      const spelled = spellings.get(longForms.spelled(one.folded) ?? '')?.[0];
      if (spelled !== undefined && meanings.get(spelled.folded)?.key !== ownMeaning?.key)
        return withReason(meaningOf(spelled), `"${one.mention.text}" are its initials`);
    }
    const partOf = (longer: string | undefined): NamedMention | undefined => {
      const whole = longer === undefined ? undefined : spellings.get(longer)?.[0];
      if (whole === undefined) return undefined;
      // A city's name may abbreviate its club, but not a court that sits in the city.
      const isPlace = data.gazetteer.find(one.folded, language).length > 0;
      return isPlace && knownOrganization(context, whole.firstWord, whole.lastWord)?.list !== 'clubs'
        ? undefined
        : whole;
    };
    const fuller = ambiguousClubs.has(one.folded) ? partOf(longForms.ending(one.folded)) : undefined;
    if (fuller !== undefined) return asPartOf(meaningOf(fuller), one);
    const foreign = data.bodies.englishName(one.folded, language) !== undefined;
    if (listedNames.has(one.folded) && !foreign) return ownMeaning;
    const body = nationalBody(one, clues);
    if (body !== undefined) {
      const ids = body.known === undefined ? {} : idsOf(body.known);
      return {
        name: body.name,
        key: body.key,
        ids: { country: body.country, ...ids },
        aliases: body.known?.aliases ?? [],
        reason: `institution of a country; ${body.reason}`,
      };
    }
    if (listedNames.has(one.folded)) return ownMeaning;
    const longer = partOf(longForms.longer(one.folded));
    if (longer === undefined) return ownMeaning;
    return asPartOf(meaningOf(longer), one);
  };

  /** Whether the name means this organization in this document only. */
  const isShort = (one: NamedMention, { isShortened }: Meaning): boolean =>
    isShortened === true || organizationCandidates(context, one.firstWord, one.lastWord).ambiguous;
  const clusters = new Map<string, { meaning: Meaning; members: NamedMention[]; shortForms: string[] }>();
  for (const one of mentions) {
    const meaning = meaningOf(one);
    if (meaning === undefined) continue;
    const cluster = clusters.get(meaning.key);
    const short = isShort(one, meaning) ? [one.mention.text] : [];
    if (cluster === undefined) clusters.set(meaning.key, { meaning, members: [one], shortForms: short });
    else {
      cluster.members.push(one);
      cluster.shortForms.push(...short);
    }
  }
  return [...clusters.values()].map(({ meaning, members, shortForms }) => ({ ...meaning, members, shortForms }));
}

const asPartOf = (meaning: Meaning | undefined, { mention }: NamedMention): Meaning | undefined =>
  meaning === undefined
    ? undefined
    : { ...meaning, isShortened: true, reason: `${meaning.reason}; "${mention.text}" is part of it` };

const withReason = (meaning: Meaning | undefined, why: string): Meaning | undefined =>
  meaning === undefined ? undefined : { ...meaning, reason: `${meaning.reason}; ${why}` };

/** Looks up a name without its article: "La Moncloa". */
const withoutArticle = ({ firstWord, lastWord }: NamedMention, context: TextContext): KnownOrganization | undefined =>
  context.language !== 'en' &&
  lastWord > firstWord &&
  /^(?:La|El|Los|Las|Le|Les|Il|Lo|Die|Der|Das|O|A)$/.test(context.words[firstWord]?.text ?? '')
    ? knownOrganization(context, firstWord + 1, lastWord)
    : undefined;

/** Looks up a name without its legal form: "Apple Inc." */
const withoutLegalForm = (
  { firstWord, lastWord, mention }: NamedMention,
  context: TextContext,
): KnownOrganization | undefined => {
  const form = LEGAL_FORM_SUFFIX.exec(mention.text)?.[0];
  if (form === undefined) return undefined;
  const until = mention.end - form.length;
  let last = lastWord;
  while (last > firstWord && (context.words[last]?.end ?? 0) > until) last--;
  return knownOrganization(context, firstWord, last);
};
