import { isCapitalised, type Word } from './reading.ts';
import {
  COMPOUND_TITLE,
  CONTINENTAL_HEADS,
  CONTINENTAL_TITLES,
  GERMAN_COMPOUND_DESCRIPTOR,
  GERMAN_DESCRIPTORS,
  SMALL_ADJECTIVE,
} from './words/continental-words.ts';
import { ORGANIZATION_HEADS, PLACE_HEADS } from './words/organization-words.ts';
import { FIRST_NAMES, HONORIFICS, NAME_PARTICLES } from './words/person-words.ts';
import { wordSet } from './words/word-list.ts';

const MOST_WORDS = 10;
const LINKS = new Set([
  'of',
  'for',
  'on',
  'des',
  'de',
  'du',
  'der',
  'für',
  'fur',
  'della',
  'do',
  'del',
  'di',
  'dei',
  'da',
  'das',
  'dos',
]);
/** "Instituto Geofísico del Perú": an adjective may stand between. */
const AFTER_ADJECTIVE = new Set(['de', 'del', 'di', 'do']);
const LISTING_HEADS = new Set(
  'ministry department chamber institute faculty school office committee bureau'.split(' '),
);
/** Between "of" and the rest of an organisation's name: "Organización Mundial de la Salud". */
const LINKED_ARTICLES = new Set(['the', 'la', 'las', 'los', 'le', 'les', "l'", 'l’']);
export const HYPHEN = /^[-‐‑]$/;

/** Whether a word takes "of", "for" or "on" after it inside a name. */
export const isHead = (word: Word | undefined): boolean =>
  word !== undefined &&
  (ORGANIZATION_HEADS.has(word.folded) || PLACE_HEADS.has(word.folded) || CONTINENTAL_HEADS.has(word.folded));

/** German makes titles of any length: Bundesaußenministerin. */
export const isHonorific = (word: Word | undefined): boolean =>
  word !== undefined &&
  (HONORIFICS.has(word.folded) || COMPOUND_TITLE.test(word.folded) || CONTINENTAL_TITLES.has(word.folded)) &&
  // "M. Lemaître", but not the initial in "Lee M. Stone".
  (word.folded !== 'm' || word.text === 'M.');

/** "Parti socialiste", "Union européenne": French and Italian write such adjectives small. */
export const isSmallAdjective = (words: readonly Word[], n: number): boolean => {
  const head = words[n - 1];
  const word = words[n];
  return (
    head?.shape === 'capital' &&
    CONTINENTAL_HEADS.has(head.folded) &&
    word?.shape === 'lower' &&
    SMALL_ADJECTIVE.test(word.folded)
  );
};

/** "Gewerkschaft Verdi": a German noun before a name, with a capital like the name itself. */
export const isDescriptor = (word: Word | undefined): boolean =>
  word?.shape === 'capital' && (GERMAN_DESCRIPTORS.has(word.folded) || GERMAN_COMPOUND_DESCRIPTOR.test(word.folded));

/** What follows a hyphen in "China-based" and the like; a given name goes on in "Kim Jong-un". */
const AFTER_HYPHEN = wordSet(
  'based born led style era run owned like made level wide class type only free bound area to in by',
);

const goesOnSmall = (words: readonly Word[], first: number, last: number): boolean => {
  const rest = words[last + 2];
  return (
    last > first &&
    words[last + 1]?.glued === true &&
    rest?.glued === true &&
    rest.shape === 'lower' &&
    /^\p{L}{2,5}$/u.test(rest.text) &&
    !/(?:ed|ing)$/.test(rest.folded) &&
    !AFTER_HYPHEN.has(rest.folded)
  );
};

/** "Val-d'Isère", "Aix-en-Provence": French joins towns with small words between hyphens. */
const endOfFrenchTown = (words: readonly Word[], last: number): number => {
  const small = words[last + 2];
  if (small?.glued !== true || !/^(?:d['’]|l['’]|de|du|des|la|le|les|sur|sous|en|aux|lès|près)$/.test(small.text))
    return last;
  let n = last + 3;
  while (n < last + 6 && (HYPHEN.test(words[n]?.text ?? '') || /^(?:la|le|les|l['’])$/.test(words[n]?.text ?? ''))) n++;
  const name = words[n];
  return name?.glued === true && isCapitalised(name) ? n : last;
};

/** Particles that no language uses as an article: they hold a name together by themselves. */
const SURE_PARTICLES = wordSet('al el bin ibn ben bint abu von van ould');

const holdsName = (words: readonly Word[], first: number, particle: Word): boolean =>
  SURE_PARTICLES.has(particle.folded) ||
  FIRST_NAMES.has(words[first]?.folded ?? '') ||
  isHonorific(words[first]) ||
  isHonorific(words[first - 1]);

const isName = (word: Word | undefined): boolean =>
  word !== undefined && isCapitalised(word) && !word.loud && !word.startsLine;

/** Where a run of capitalised words that begins at `first` ends; small words count when they hold a name together. */
export const endOfRun = (words: readonly Word[], first: number, least: number): number => {
  let last = least;
  let head = isHead(words[first]) ? words[first] : undefined;
  let linked = false;
  while (last - first < MOST_WORDS) {
    const next = words[last + 1];
    const second = words[last + 2];
    const third = words[last + 3];
    if (next === undefined || next.startsLine) return last;
    if (isName(next) && !next.opens) last++;
    else if (HYPHEN.test(next.text) && next.glued && second?.glued && isName(second)) last += 2;
    else if (HYPHEN.test(next.text) && /^[AE]l$/.test(words[last]?.text ?? '') && isName(second)) last += 2;
    else if (HYPHEN.test(next.text) && endOfFrenchTown(words, last) > last) last = endOfFrenchTown(words, last);
    else if (HYPHEN.test(next.text) && goesOnSmall(words, first, last)) last += 2;
    else if (next.text === '&' && isName(second)) last += 2;
    else if (isSmallAdjective(words, last + 1)) last++;
    else if (
      (isHead(words[last]) || (head !== undefined && AFTER_ADJECTIVE.has(next.folded))) &&
      LINKS.has(next.folded) &&
      isName(second)
    ) {
      last += 2;
      linked = true;
    } else if (
      (isHead(words[last]) || (head !== undefined && next.folded === 'de')) &&
      LINKS.has(next.folded) &&
      second !== undefined &&
      LINKED_ARTICLES.has(second.folded) &&
      isName(third)
    ) {
      last += 3;
      linked = true;
    } else if (
      linked &&
      head !== undefined &&
      LISTING_HEADS.has(head.folded) &&
      next.folded === 'and' &&
      isName(second)
    )
      last += 2;
    else if (
      next.shape === 'lower' &&
      (NAME_PARTICLES.has(next.folded) || next.folded === 'des') &&
      holdsName(words, first, next)
    ) {
      if (isName(second)) last += 2;
      else if (second?.shape === 'lower' && NAME_PARTICLES.has(second.folded) && isName(third)) last += 3;
      else if (second !== undefined && HYPHEN.test(second.text) && second.glued && third?.glued && isName(third))
        last += 3;
      else return last;
    } else return last;
    const ended = words[last];
    if (isHead(ended)) head = ended;
  }
  return last;
};

/** Whether a run of capitalised words may begin here. */
export const startsRun = (words: readonly Word[], n: number): boolean => {
  const word = words[n];
  if (word === undefined || word.loud) return false;
  if (isCapitalised(word)) return true;
  // al-Shabaab, el-Sisi
  const third = words[n + 2];
  return (
    /^(al|el)$/.test(word.folded) &&
    HYPHEN.test(words[n + 1]?.text ?? '') &&
    third?.glued === true &&
    isCapitalised(third)
  );
};
