import { decodedLineOf, lettersAndDigits, lineOf } from '../../../text/line.ts';
import { isNode, type JsonLdNode, resolveNode } from '../../page/json-ld.ts';
import type { MetadataSource } from '../source.ts';
import { authorsInLines } from './byline.ts';
import { namesIn } from './person-name.ts';

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
/** Readers are marked as authors of their comments. */
const COMMENTS = '[id*="comment"],[class*="comment"],[id*="disqus"]';
/** Marked elements are also bios and lists of authors. */
const MAX_MARKED_LENGTH = 60;
const MAX_MARKED = 4;

/**
 * Who wrote the article: JSON-LD, then meta tags, then elements marked as author, then a byline near the headline. The
 * paper itself is named only where nobody else is.
 * @param lines short lines around the headline.
 */
export const authorsOf = (
  source: MetadataSource,
  siteName: string | undefined,
  lines: readonly string[],
): readonly string[] => {
  const sources = [
    ...source.articles.map((article) => () => namesOf(article['author'] ?? article['creator'], source.nodes)),
    () => source.meta.all(...META_NAMES).flatMap(namesIn),
    () => markedAuthors(source.document),
    () => authorsInLines(lines),
  ];
  let papers: readonly string[] = [];
  for (const names of sources) {
    const found = names();
    const people = found.filter((name) => !isPaper(name, siteName));
    if (people.length > 0) return unique(people);
    if (papers.length === 0) papers = found;
  }
  return unique(papers);
};

/** Whether an author is the site itself. */
export const isPaper = (name: string, siteName: string | undefined): boolean =>
  /^\S+\.(?:com|de|fr|net|org)$/i.test(name) ||
  (siteName !== undefined && lettersAndDigits(name) === lettersAndDigits(siteName));

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const namesOf = (value: unknown, nodes: readonly JsonLdNode[]): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, nodes));
  if (typeof value === 'string') return namesIn(decodedLineOf(value, 300) ?? '');
  if (!isNode(value)) return [];
  const person = resolveNode(value, nodes);
  const names = [person['name']].flat().flatMap((one) => namesIn(decodedLineOf(one, 300) ?? ''));
  if (names.length > 0) return names;
  return namesIn([person['givenName'], person['familyName']].flatMap((part) => lineOf(part) ?? []).join(' '));
};

const isInComments = (element: Element): boolean => {
  const comments = element.closest(COMMENTS);
  // A page may call itself as a whole open for comments.
  return comments !== null && comments.querySelector('h1') === null;
};

const markedAuthors = (document: Document): string[] => {
  const names = [...document.querySelectorAll(MARKED)]
    .filter((element) => !isInComments(element))
    .map((element) => lineOf(element.getAttribute('content') || element.textContent, 200))
    .flatMap((text) => (text === undefined ? [] : namesIn(text)));
  return unique(names)
    .filter((name) => name.length < MAX_MARKED_LENGTH)
    .slice(0, MAX_MARKED);
};
