import { explainedAcronyms, initialsOf, isAcronym } from './acronyms.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type KnownOrganization, knownOrganization, organizationKey } from './known-organizations.ts';
import { commonSpelling, type Group, groupBy, type Named } from './named.ts';
import { type CountryClues, nationalBody } from './national-body.ts';
import type { Word } from './reading.ts';

const LEGAL_FORM =
  /(?:,?\s(?:Inc|Incorporated|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|Plc|plc|GmbH|AG|SA|S\.A|SpA|SE|NV|Co|KGaA|Oyj|ASA|AB)\.?)+$/u;

/** The name without its legal form, so that Apple and Apple Inc. are one. */
const plainName = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^the\s+/i, '')
    .replace(LEGAL_FORM, '')
    .replace(/\.$/, '') || text;

/** What one name turned out to mean. */
interface Meaning {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly reason: string;
}

const idsOf = (known: KnownOrganization, gazetteer: Gazetteer): Record<string, string> => {
  const seat = known.seat === undefined ? undefined : gazetteer.city(...known.seat)?.ids['geonames'];
  return {
    ...(known.country === undefined ? {} : { country: known.country }),
    ...(known.acronym === undefined ? {} : { acronym: known.acronym }),
    ...(seat === undefined ? {} : { seat }),
    ...(known.ticker === undefined ? {} : { ticker: known.ticker }),
    ...(known.market === undefined ? {} : { mic: known.market }),
  };
};

const meaningOfKnown = (known: KnownOrganization, gazetteer: Gazetteer): Meaning => ({
  name: known.name,
  key: known.key,
  ids: idsOf(known, gazetteer),
  reason: `list of ${known.list}`,
});

/** Longer names of the document by what may stand for them: their initials, first word and last words. */
const indexLongForms = (meanings: ReadonlyMap<string, Meaning>) => {
  const byInitials = new Map<string, Meaning>();
  const byPart = new Map<string, Map<string, Meaning>>();
  const note = (part: string, meaning: Meaning) => {
    const longer = byPart.get(part) ?? new Map<string, Meaning>();
    byPart.set(part, longer.set(meaning.key, meaning));
  };
  for (const [folded, meaning] of meanings) {
    const words = folded.split(' ');
    if (words.length < 2) continue;
    for (const letters of [...initialsOf(folded), ...initialsOf(meaning.name)])
      if (!byInitials.has(letters)) byInitials.set(letters, meaning);
    note(words[0] ?? '', meaning);
    note(words.slice(-1).join(' '), meaning);
    if (words.length > 2) note(words.slice(-2).join(' '), meaning);
  }
  return {
    spelled: (letters: string): Meaning | undefined => byInitials.get(letters),
    /** The one longer name that begins or ends so. */
    longer: (part: string): Meaning | undefined => {
      const meanings = byPart.get(part);
      return meanings?.size === 1 ? [...meanings.values()][0] : undefined;
    },
  };
};

/**
 * Says which organisation each name means: one of the lists, an institution of the country the text speaks of, or one
 * known by its name only; acronyms, legal forms and short forms are brought together.
 */
export const linkOrganizations = (words: readonly Word[], named: readonly Named[], clues: CountryClues): Group[] => {
  const spellings = groupBy(named, (one) => one.folded);
  const own = new Map<string, Meaning>();
  const listed = new Set<string>();
  for (const [folded, members] of spellings) {
    const [one] = members;
    if (one === undefined) continue;
    const plain = plainName(commonSpelling(members));
    const known = knownOrganization(words, one.at, one.end) ?? withoutLegalForm(words, one);
    if (known !== undefined) listed.add(folded);
    own.set(
      folded,
      known === undefined
        ? { name: plain, key: organizationKey(plain), ids: {}, reason: 'as the text calls it' }
        : meaningOfKnown(known, clues.gazetteer),
    );
  }
  const pairs = explainedAcronyms(words, named);
  const longForms = indexLongForms(own);

  const meaningOf = (one: Named): Meaning | undefined => {
    const mine = own.get(one.folded);
    const long = pairs.get(one.folded);
    if (long !== undefined) return because(own.get(long.folded), `the text explains "${one.mention.text}"`);
    if (!one.folded.includes(' ') && isAcronym(one.mention.text)) {
      const spelled = longForms.spelled(one.folded);
      if (spelled !== undefined && spelled.key !== mine?.key)
        return because(spelled, `"${one.mention.text}" are its initials`);
    }
    if (listed.has(one.folded)) return mine;
    const body = nationalBody(words, one, clues);
    if (body !== undefined) {
      const ids = body.known === undefined ? {} : idsOf(body.known, clues.gazetteer);
      return {
        name: body.name,
        key: body.key,
        ids: { country: body.country, ...ids },
        reason: `an institution every country has; ${body.why}`,
      };
    }
    if (one.folded.split(' ').length > 2) return mine;
    return because(longForms.longer(one.folded), `"${one.mention.text}" is part of it`) ?? mine;
  };

  const groups = new Map<string, { meaning: Meaning; members: Named[] }>();
  for (const one of named) {
    const meaning = meaningOf(one);
    if (meaning === undefined) continue;
    const group = groups.get(meaning.key);
    if (group === undefined) groups.set(meaning.key, { meaning, members: [one] });
    else group.members.push(one);
  }
  return [...groups.values()].map(({ meaning, members }) => ({ ...meaning, members }));
};

const because = (meaning: Meaning | undefined, why: string): Meaning | undefined =>
  meaning === undefined ? undefined : { ...meaning, reason: `${meaning.reason}; ${why}` };

/** "Apple Inc." is listed without its legal form. */
const withoutLegalForm = (words: readonly Word[], { at, end, mention }: Named): KnownOrganization | undefined => {
  const form = LEGAL_FORM.exec(mention.text)?.[0];
  if (form === undefined) return undefined;
  const until = mention.end - form.length;
  let last = end;
  while (last > at && (words[last]?.end ?? 0) > until) last--;
  return knownOrganization(words, at, last);
};
