import { decodedLineOf, lettersAndDigits, lineOf } from '../../../text/line.ts';
import { isNode, type JsonLdNode, resolveNode } from '../../page/json-ld.ts';
import type { MetadataSource } from '../source.ts';
import { authorsInLines } from './byline.ts';
import { personNamesIn } from './person-name.ts';

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'twitter:creator:name',
  'authors',
];
const MARKED =
  '[itemprop="author"] [itemprop="name"],[itemprop="author"],[rel="author"],.byline__name,.author-name,.byline-name,.p-author,.author a,.byline a,a[href*="/author/"]';
/** Comments mark readers as authors. */
const COMMENTS = '[id*="comment"],[class*="comment"],[id*="disqus"]';
/** In characters. Longer marked elements are bios. */
const MAX_MARKED_LENGTH = 60;
/** More names are a list of the site's authors. */
const MAX_MARKED = 4;

/**
 * Returns the authors: from JSON-LD, then meta tags, then elements marked as author, then a byline near the headline.
 * The site itself is an author only if nothing names a person.
 * @param lines short lines around the headline.
 */
export const authorsOf = (
  source: MetadataSource,
  siteName: string | undefined,
  lines: readonly string[],
): readonly string[] => {
  const sources = [
    ...source.articles.map((article) => () => namesOf(article['author'] ?? article['creator'], source.nodes)),
    () => source.meta.all(...META_NAMES).flatMap(personNamesIn),
    () => markedAuthors(source.document),
    () => authorsInLines(lines),
  ];
  let publishers: readonly string[] = [];
  for (const names of sources) {
    const found = names();
    const people = found.filter((name) => !isPublisher(name, siteName));
    if (people.length > 0) return unique(people);
    if (publishers.length === 0) publishers = found;
  }
  return unique(publishers);
};

/** Whether an author is the site itself. */
export const isPublisher = (name: string, siteName: string | undefined): boolean =>
  /^\S+\.(?:com|de|fr|net|org)$/i.test(name) ||
  (siteName !== undefined && lettersAndDigits(name) === lettersAndDigits(siteName));

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const namesOf = (value: unknown, nodes: readonly JsonLdNode[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, nodes));
  if (typeof value === 'string') return personNamesIn(decodedLineOf(value, 300) ?? '');
  if (!isNode(value)) return [];
  const person = resolveNode(value, nodes);
  const names = [person['name']].flat().flatMap((one) => personNamesIn(decodedLineOf(one, 300) ?? ''));
  if (names.length > 0) return names;
  return personNamesIn([person['givenName'], person['familyName']].flatMap((part) => lineOf(part) ?? []).join(' '));
};

const isInComments = (element: Element): boolean => {
  const comments = element.closest(COMMENTS);
  // Such a name may be on the whole page.
  return comments !== null && comments.querySelector('h1') === null;
};

const markedAuthors = (document: Document): string[] => {
  const names = [...document.querySelectorAll(MARKED)]
    .filter((element) => !isInComments(element))
    .map((element) => lineOf(element.getAttribute('content') || element.textContent, 200))
    .flatMap((text) => (text === undefined ? [] : personNamesIn(text)));
  return unique(names)
    .filter((name) => name.length < MAX_MARKED_LENGTH)
    .slice(0, MAX_MARKED);
};
