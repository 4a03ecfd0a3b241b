import { isNode, type JsonLdNode, resolveNode } from '../json-ld.ts';
import { decodedLineOf, lineOf } from './line.ts';
import { cleanName, namesIn } from './person-name.ts';
import type { MetadataSource } from './source.ts';

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
/** Marked elements are also bios and lists of authors. */
const LONGEST_MARKED = 60;
const MOST_MARKED = 4;

/** Authors as the page's data state them: JSON-LD, then meta tags, then elements marked as author. */
export const authorsOf = (source: MetadataSource): string[] => {
  for (const article of source.articles) {
    const names = unique(namesOf(article['author'] ?? article['creator'], source.nodes));
    if (names.length > 0) return names;
  }
  const stated = unique(source.meta.all(...META_NAMES).flatMap(namesIn));
  return stated.length > 0 ? stated : markedAuthors(source.document);
};

const unique = (names: readonly (string | undefined)[]): string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

const namesOf = (value: unknown, nodes: readonly JsonLdNode[]): (string | undefined)[] => {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, nodes));
  if (typeof value === 'string') return namesIn(decodedLineOf(value, 300) ?? '');
  if (!isNode(value)) return [];
  const person = resolveNode(value, nodes);
  const name = [person['name']].flat().flatMap((one) => namesIn(decodedLineOf(one, 300) ?? ''));
  if (name.length > 0) return name;
  return [cleanName([person['givenName'], person['familyName']].flatMap((part) => lineOf(part) ?? []).join(' '))];
};

const markedAuthors = (document: Document): string[] => {
  const names = [...document.querySelectorAll(MARKED)]
    .map((element) => lineOf(element.getAttribute('content') || element.textContent, 200))
    .flatMap((text) => (text === undefined ? [] : namesIn(text)));
  return unique(names)
    .filter((name) => name.length < LONGEST_MARKED)
    .slice(0, MOST_MARKED);
};
