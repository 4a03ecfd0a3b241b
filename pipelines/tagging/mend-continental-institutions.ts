import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import { knownOrganization, organizationCalled, organizationsCalled } from './known-organizations.ts';
import { foldedPhrase, longestPhrase } from './phrase.ts';
import { isCapitalised, type Word } from './reading.ts';
import { HYPHEN } from './runs.ts';
import { indexWords, type Span } from './span.ts';
import { englishBody, longestBody } from './tables/national-bodies.ts';
import type { EntityType } from './tags.ts';
import { commonWords } from './words/common-words.ts';
import { SMALL_ADJECTIVE } from './words/continental-words.ts';
import { HEAD_OF_HOSPITAL, HEAD_OF_ORGANIZATION, HEAD_OF_PLACE } from './words/german-nouns.ts';
import { SMALL_HEADS } from './words/small-institutions.ts';
import { wordSet } from './words/word-list.ts';

/** Smaller towns have no name in the gazetteer. */
export const TOWN = 5_000;

/** Where somebody or something is: a house there is a place, elsewhere it may act. */
const WHERE: Readonly<Record<string, ReadonlySet<string>>> = {
  de: wordSet('im ins in am zum vom nahe'),
  fr: wordSet("a au l' l’ dans vers pres"),
  es: wordSet('en al desde hasta a'),
  it: wordSet("in al all' nel nell' presso"),
  pt: wordSet('no na em ao'),
};

/** "À l'hôpital" is where, "l'hôpital conseille" is who. */
const saysWhere = (words: readonly Word[], first: number, language: string): boolean => {
  const before = words[first - 1]?.folded ?? '';
  const second = words[first - 2]?.folded ?? '';
  if (language === 'fr')
    return /^(?:au|dans|vers)$/.test(before) || (/^(?:l['’]|la|le)$/.test(before) && /^(?:a|dans|vers)$/.test(second));
  if (language === 'es')
    return /^(?:en|al)$/.test(before) || (/^(?:el|la)$/.test(before) && /^(?:en|desde|hasta|a)$/.test(second));
  return WHERE[language]?.has(before) === true;
};

/** "Staatsanwaltschaft Kassel", "Landgericht München I", "Flughafen Zürich": a German institution with its city. */
export const findGermanInstitutions = (words: readonly Word[], gazetteer: Gazetteer): Span[] => {
  const found: Span[] = [];
  for (let n = 0; n + 1 < words.length; n++) {
    const head = words[n];
    if (head === undefined || head.loud || !isCapitalised(head) || words[n + 1]?.startsLine) continue;
    const organization = HEAD_OF_ORGANIZATION.test(head.folded);
    const place = !organization && HEAD_OF_PLACE.test(head.folded);
    const house = !organization && !place && HEAD_OF_HOSPITAL.test(head.folded);
    if (!organization && !place && !house) continue;
    const end = longestPhrase(words, n + 1, gazetteer.longest, (phrase) =>
      gazetteer.find(phrase, 'de', TOWN).some(({ kind }) => kind !== 'country'),
    );
    if (end === undefined || !isCapitalised(words[n + 1] as Word)) continue;
    const numbered = /^I{1,3}$/.test(words[end + 1]?.text ?? '');
    const type: EntityType = organization || (house && !saysWhere(words, n, 'de')) ? 'organization' : 'place';
    found.push({ first: n, last: numbered ? end + 1 : end, type, because: `named after the word "${head.text}"` });
    n = end;
  }
  return found;
};

/** "Un hospital de Portoviejo" is none in particular. */
const INDEFINITE =
  /^(?:un|une|una|uno|unos|unas|des|deux|dos|tres|trois|cada|chaque|plusieurs|varios|varias|otro|otra|autre|um|uma|ein|eine|einem|einer|einen)$/;

const LINK: Readonly<Record<string, RegExp>> = {
  fr: /^(?:de|du|des|d['’])$/,
  es: /^(?:de|del)$/,
  it: /^(?:di|del|della|dell['’])$/,
  pt: /^(?:de|do|da)$/,
};

export const ARTICLE = /^(?:la|le|les|el|los|las|l['’])$/;

const INSIDE = /^(?:de|du|des|del|la|le|les|di|da|do|y|et|en|sur|sous)$/;

const MOST_WORDS = 6;

/** Where the name that begins at a word ends: capitals, and small words between them. */
const endOfName = (words: readonly Word[], first: number): number => {
  let last = first;
  let linked = false;
  while (last - first < MOST_WORDS) {
    const next = words[last + 1];
    const second = words[last + 2];
    if (next === undefined || next.startsLine) break;
    if (isCapitalised(next) && !next.opens) last++;
    else if (HYPHEN.test(next.text) && next.glued && second?.glued && isCapitalised(second)) last += 2;
    else if (!linked && INSIDE.test(next.folded) && second !== undefined && isCapitalised(second)) {
      linked = true;
      last += 2;
    } else break;
  }
  return last;
};

/** "La cour d'appel de Paris", "le stade Bollaert": institutions and grounds that are written small before their name. */
export const findSmallInstitutions = (words: readonly Word[], language: string, spans: readonly Span[]): Span[] => {
  const heads = SMALL_HEADS[language];
  const link = LINK[language];
  if (heads === undefined || link === undefined) return [];
  const byWord = indexWords(words, spans);
  const kinds = new Map<string, keyof typeof heads>();
  const longest = new Map<string, number>();
  for (const kind of ['organization', 'place', 'house', 'whole'] as const)
    for (const head of heads[kind]) {
      kinds.set(head, kind);
      const parts = head.split(/[ ']/);
      const first = parts[0] ?? '';
      longest.set(first, Math.max(longest.get(first) ?? 0, parts.length + 1));
    }
  const plain = (phrase: string): string => phrase.replaceAll('’', "'");
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || word.loud || word.shape === 'mark') continue;
    const most = longest.get(word.folded);
    if (most === undefined || (isCapitalised(word) && !word.opens && byWord[n] !== undefined && byWord[n]?.first !== n))
      continue;
    if (INDEFINITE.test(words[n - 1]?.folded ?? '')) continue;
    let end: number | undefined;
    let kind: keyof typeof heads | undefined;
    for (let m = Math.min(words.length - 1, n + most); m >= n && kind === undefined; m--) {
      kind = kinds.get(plain(foldedPhrase(words, n, m)));
      end = m;
    }
    if (kind === undefined || end === undefined) continue;
    if (kind === 'whole') {
      found.push({ first: n, last: end, type: 'organization', because: 'an institution that is written small' });
      n = end;
      continue;
    }
    let from = end + 1;
    if (link.test(words[from]?.folded ?? '')) {
      from++;
      if (ARTICLE.test(words[from]?.folded ?? '') && !isCapitalised(words[from] as Word)) from++;
    }
    const name = words[from];
    if (name === undefined || !isCapitalised(name) || name.opens || name.startsLine) continue;
    const there = byWord[from];
    // "La fiscal de Madrid Ana Ruiz" ends before the person.
    const last = Math.max(there?.first === from ? there.last : 0, endOfName(words, from));
    if (from > end + 1 && there?.type === 'person' && last > from && kind !== 'house') continue;
    const type: EntityType =
      kind === 'place' || (kind === 'house' && saysWhere(words, n, language)) ? 'place' : 'organization';
    found.push({ first: n, last, type, because: `named after the words "${foldedPhrase(words, n, end)}"` });
    n = last;
  }
  return found;
};

/** "Die Bundesanwaltschaft", "el Congreso", "le ministère de l'Intérieur": institutions that every country has. */
export const findBodies = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const isCountry = (text: readonly Word[], { first, last }: Span): boolean =>
    gazetteer.find(foldedPhrase(text, first, last), language)[0]?.kind === 'country';
  const byWord = indexWords(words, spans);
  const inSentences = new Set<string>();
  for (const word of words) if (isCapitalised(word) && !word.opens && !word.loud) inSentences.add(word.folded);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || word.loud || word.glued) continue;
    const most = longestBody(word.folded, language);
    // Ministries and courts of French are written small, and a name of one word needs its capital.
    if (most === 0 || !(isCapitalised(word) || (language === 'fr' && most > 1))) continue;
    let last = Math.min(words.length - 1, n + most - 1);
    while (last >= n && englishBody(foldedPhrase(words, n, last), language) === undefined) last--;
    if (last < n || words[last]?.in !== word.in) continue;
    if (last === n && (!isCapitalised(word) || (word.opens && !inSentences.has(word.folded)))) continue;
    const next = words[last + 1];
    if (next?.glued === true && HYPHEN.test(next.text) && language !== 'de') continue;
    // "La Cour suprême du Canada".
    if (last > n && isCapitalised(word) && LINK[language]?.test(next?.folded ?? '')) {
      const from = ARTICLE.test(words[last + 2]?.folded ?? '') ? last + 3 : last + 2;
      const country = byWord[from];
      if (country?.type === 'place' && country.first === from && isCountry(words, country)) last = country.last;
    }
    const there = byWord[n];
    if (there !== undefined && (there.first < n || there.last > last)) continue;
    found.push({ first: n, last, type: 'organization', because: 'an institution that every country has' });
    n = last;
  }
  return found;
};

/** Names end in small letters where the list writes capitals: "Parquet national financier". */
export const findKnownEndingSmall = (words: readonly Word[], spans: readonly Span[]): Span[] => {
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word === undefined || word.loud || word.shape !== 'capital') continue;
    for (let last = n + MOST_WORDS; last > n; last--) {
      const end = words[last];
      if (end?.shape !== 'lower' || end.in !== word.in || knownOrganization(words, n, last) === undefined) continue;
      if (organizationsCalled(words, n, last).shared || (byWord[n]?.last ?? 0) > last) break;
      found.push({ first: n, last, type: 'organization', because: 'in the list of organisations' });
      n = last;
      break;
    }
  }
  return found;
};

const NAMED_ARTICLE: Readonly<Record<string, RegExp>> = {
  fr: /^(?:Le|La|Les)$/,
  es: /^(?:El|La|Los|Las)$/,
  it: /^(?:Il|La|Lo|Gli|Le)$/,
  pt: /^(?:O|A|Os|As)$/,
};

/** "Según El País", "a Los Choneros": an article has a capital inside a sentence because it belongs to a name. */
export const findNamesWithArticle = (
  words: readonly Word[],
  spans: readonly Span[],
  language: string,
  gazetteer: Gazetteer,
): Span[] => {
  const isUnknown = (span: Span | undefined): boolean =>
    span?.type === 'place' &&
    span.last > span.first &&
    gazetteer.find(foldedPhrase(words, span.first, span.last), language, 0).length === 0;
  const article = NAMED_ARTICLE[language];
  if (article === undefined) return [];
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 1; n + 1 < words.length; n++) {
    const word = words[n];
    const before = words[n - 1];
    const next = words[n + 1];
    if (word === undefined || next === undefined || before === undefined || word.opens || word.loud) continue;
    if (
      !article.test(word.text) ||
      next.shape !== 'capital' ||
      (byWord[n] !== undefined && !isUnknown(byWord[n])) ||
      (isCapitalised(before) && !before.opens)
    )
      continue;
    if (HYPHEN.test(before.text) || next.startsLine) continue;
    const there = byWord[n + 1] === byWord[n] ? undefined : byWord[n + 1];
    if (there !== undefined && there.first !== n + 1) continue;
    // "Selon La Provence" is a paper, "à La Baule" a town.
    if (there?.type === 'place' && !/^(?:selon|segun|secondo)$/.test(before.folded)) continue;
    const last = there?.last ?? endOfName(words, n + 1);
    const where = /^(?:en|a|hacia|desde|hasta|vers|nel|nella|em|no|na)$/.test(before.folded);
    const type: EntityType =
      where && organizationsCalled(words, n + 1, last).bearers.length === 0 ? 'place' : 'organization';
    found.push({ first: n, last, type, because: 'its article has a capital' });
    n = last;
  }
  return found;
};

const BEFORE_ACRONYM: Readonly<Record<string, RegExp>> = {
  fr: /^(?:l['’]|la|le|du|au)$/,
  de: /^(?:die|der|das|vom|zur|beim|zum)$/,
  es: /^(?:la|el|del|al)$/,
  it: /^(?:l['’]|la|il|dell['’]|della|del|dall['’])$/,
};

const SHORTEST_ACRONYM = 4;

/** "Le Cnes", "die Finma": acronyms that are read as words have one capital. */
export const findAcronyms = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  const article = BEFORE_ACRONYM[language];
  if (article === undefined) return [];
  const byWord = indexWords(words, spans);
  const common = commonWords(language);
  const found: Span[] = [];
  for (let n = 1; n < words.length; n++) {
    const word = words[n];
    if (word?.shape !== 'capital' || word.loud || word.opens || byWord[n] !== undefined) continue;
    if (word.folded.length < SHORTEST_ACRONYM || common.has(word.folded) || !article.test(words[n - 1]?.folded ?? ''))
      continue;
    const next = words[n + 1];
    if (next !== undefined && (HYPHEN.test(next.text) || (isCapitalised(next) && !next.startsLine))) continue;
    const known = organizationCalled(word.folded);
    if (known?.acronym === undefined || fold(known.acronym) !== word.folded) continue;
    found.push({ first: n, last: n, type: 'organization', because: 'an acronym read as a word' });
  }
  return found;
};

/** What French and Italian names of bodies begin with, with a capital, before words in small letters. */
const BODY = wordSet(`
  syndicat federation agence office institut observatoire ligue comite conseil commission direction autorite union
  confederation centre fondation collectif mouvement front association caisse chambre haut haute ecole societe
  agenzia istituto associazione federazione comitato consiglio commissione autorita fondazione sindacato unione ordine`);

const LINKS = /^(?:de|du|des|d['’]|pour|contre|di|del|dei|delle|della|degli|dell['’])$/;

const SMALL_ARTICLE = /^(?:la|le|les|l['’])$/;

const MOST_LINKS = 3;

const MORE_ADJECTIVES = /(?:onne|in|ier|iere|ile|ante|ente)$/;

const isAdjective = (word: Word | undefined): boolean =>
  word?.shape === 'lower' && (SMALL_ADJECTIVE.test(word.folded) || MORE_ADJECTIVES.test(word.folded));

/** "La Fédération française de football", "le Syndicat du transport de Montréal". */
export const findBodiesGoingOnSmall = (words: readonly Word[], spans: readonly Span[], language: string): Span[] => {
  if (language !== 'fr' && language !== 'it') return [];
  const byWord = indexWords(words, spans);
  const found: Span[] = [];
  for (let n = 0; n < words.length; n++) {
    const word = words[n];
    if (word?.shape !== 'capital' || word.loud || word.opens || !BODY.has(word.folded)) continue;
    if (byWord[n] !== undefined && byWord[n]?.first !== n) continue;
    let last = n;
    let links = 0;
    while (isAdjective(words[last + 1])) last++;
    for (; links < MOST_LINKS && LINKS.test(words[last + 1]?.folded ?? ''); links++) {
      let noun = last + 2;
      if (SMALL_ARTICLE.test(words[noun]?.folded ?? '')) noun++;
      const next = words[noun];
      if (next === undefined || next.startsLine || next.in !== word.in) break;
      if (isCapitalised(next)) {
        const there = byWord[noun];
        if (links > 0 && there?.type !== 'place') break;
        if (there?.type === 'person' && there.last > noun) break;
        last = there?.last ?? endOfName(words, noun);
        links = MOST_LINKS;
        break;
      }
      if (next.shape !== 'lower' || next.folded.length < 3) break;
      last = noun;
      while (isAdjective(words[last + 1])) last++;
    }
    if (last === n || (byWord[n]?.last ?? 0) >= last) continue;
    found.push({ first: n, last, type: 'organization', because: `named after the word "${word.text}"` });
    n = last;
  }
  return found;
};
