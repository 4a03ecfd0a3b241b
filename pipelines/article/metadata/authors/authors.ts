import { decodedLineOf, lineOf } from '../../../text/line.ts';
import { normalWords } from '../../../text/tokens.ts';
import { isNode, type JsonLdNode, resolveNode } from '../../page/json-ld.ts';
import type { MetaTags } from '../../page/meta-tags.ts';
import { isOfOther } from '../dates/visible-dates.ts';
import type { MetadataSource } from '../source.ts';
import { authorsInLines } from './byline.ts';
import { authorsByClass } from './class-names.ts';
import { isInComments } from './comments.ts';
import { personNamesIn } from './names-in-byline.ts';
import { isOtherSite, withoutPageMakers } from './page-makers.ts';
import { isLabel, isWholeName } from './person-name.ts';
import { isNameOf, isOrganization, isPublisher, publisherNamesOf } from './publisher.ts';

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
/** In characters. Longer marked elements are bios. */
const MAX_MARKED_LENGTH = 60;
/** More names are a list of the site's authors. */
const MAX_MARKED = 4;

/** Labels of the pairs that sites state for previews of their links: `twitter:label1` is "Written by". */
const AUTHOR_LABEL =
  /^(?:(?:written|posted|published|story|text) by|(?:geschrieben|verfasst|veröffentlicht) von|(?:écrit|rédigé|publié) par|(?:escrito|publicado) por|scritto da|(?:geschreven|gepubliceerd) door|skre(?:vet|vet) av|skrevet af|aut(?:h?or(?:a|in|e)?|eure?|ore)|автор|作者|執筆者)$/i;

/**
 * Returns the authors: from JSON-LD, then meta tags, then elements marked as author, then a byline
 * near the headline, then elements there whose class says author. The byline comes first if it
 * names somebody and the page does not show the stated ones there: some sites state the user who
 * entered the text. The site itself is an author only if nothing names a person. Meta tags and
 * marked elements may name whoever made the page, who is no author.
 * @param lines short lines around the headline.
 */
export function authorsOf(
  source: MetadataSource,
  siteName: string | undefined,
  lines: readonly string[],
): readonly string[] {
  const publishers = publisherNamesOf(source, siteName);
  const organizations = new Set<string>();
  const byline = (): readonly string[] => authorsInLines(lines);
  const byClass = (): readonly string[] => authorsByClass(source.document, lines);
  const authorsOnly = (names: readonly string[]) => withoutPageMakers(names, publishers, lines);
  const marked = () => authorsOnly(markedAuthors(source.document));
  const stated = [
    ...source.articles.map(
      (article) => () =>
        namesOf(article['author'] ?? article['creator'], source.nodes, organizations).filter(
          (name) => !isOtherSite(name, publishers),
        ),
    ),
    // One after another: the next may name the site, or a desk.
    ...META_NAMES.map((name) => () => authorsOnly(source.meta.all(name).flatMap(personNamesIn))),
    () => authorsOnly(labeledAuthors(source.meta)),
  ];
  let first: readonly string[] = [];
  for (const [at, names] of [...stated, marked, byline, byClass].entries()) {
    const found = names();
    const people = found.filter((name) => !organizations.has(name) && !isPublisher(name, publishers));
    // Where a site names itself, only a whole name is better.
    if (first.length > 0 ? people.some(isWholeName) : people.length > 0) {
      const all = found.filter((name) => people.includes(name) || !isNameOf(name, [siteName ?? '']));
      return unique(at < stated.length ? unlessOthersShown(all, byline(), lines) : all);
    }
    if (first.length === 0) first = found;
  }
  return unique(first);
}

/** Returns the names of the byline if it is there and the stated ones are not near it. */
const unlessOthersShown = (
  stated: readonly string[],
  byline: readonly string[],
  lines: readonly string[],
): readonly string[] => {
  if (byline.length === 0) return stated;
  const shown = normalWords(lines.join('\n'));
  return stated.some((name) => shown.includes(normalWords(name))) ? stated : byline;
};

const labeledAuthors = (meta: MetaTags): string[] =>
  [1, 2].flatMap((number) =>
    AUTHOR_LABEL.test(meta.first(`twitter:label${number}`) ?? '')
      ? personNamesIn(meta.first(`twitter:data${number}`) ?? '')
      : [],
  );

const unique = (names: readonly string[]): string[] => [...new Set(names)];

/** @param organizations receives the names that are declared names of organizations */
const namesOf = (value: unknown, nodes: readonly JsonLdNode[], organizations: Set<string>): string[] => {
  if (Array.isArray(value)) return value.flatMap((one) => namesOf(one, nodes, organizations));
  if (typeof value === 'string') return personNamesIn(decodedLineOf(value, 300) ?? '');
  if (!isNode(value)) return [];
  const person = resolveNode(value, nodes);
  const names = [person['name']].flat().flatMap((one) => personNamesIn(decodedLineOf(one, 300) ?? ''));
  if (isOrganization(person)) for (const name of names) organizations.add(name);
  if (names.length > 0) return names;
  return personNamesIn([person['givenName'], person['familyName']].flatMap((part) => lineOf(part) ?? []).join(' '));
};

const markedAuthors = (document: Document): string[] => {
  const found = [...document.querySelectorAll(MARKED)].filter(
    // A link to the page itself is a button.
    (element) => !isInComments(element) && !holdsName(element) && element.getAttribute('href') !== '#',
  );
  // Teasers name the authors of other articles.
  const own = found.filter((element) => !isOfOther(element));
  const marked = (own.length > 0 ? own : found).map((element) => ({
    text: nameIn(element),
    href: element.getAttribute('href'),
  }));
  const names = marked
    .filter(({ text, href }) => !marked.some((other) => other.text === text && leadsElsewhere(href, other.href)))
    .flatMap(({ text }) => (text === undefined ? [] : personNamesIn(text)));
  return unique(names)
    .filter((name) => name.length < MAX_MARKED_LENGTH && !isLabel(name))
    .slice(0, MAX_MARKED);
};

/** Whether the name is marked within the element, which may have a role, too. */
const holdsName = (element: Element): boolean =>
  element.getAttribute('itemprop') === 'author' && element.querySelector('[itemprop="name"]') !== null;

/** Reads a name; from the title of the element where an avatar shows initials. */
const nameIn = (element: Element): string | undefined => {
  const text = lineOf(element.getAttribute('content') || element.textContent, 200);
  if (text !== undefined && !/^\p{Lu}{1,2}$/u.test(text)) return text;
  return lineOf(element.getAttribute('title') || element.getAttribute('aria-label'), 200);
};

/** Whether two links lead to different pages. If their texts are the same, these are no names. */
const leadsElsewhere = (href: string | null, other: string | null): boolean =>
  href !== null && other !== null && href !== other;
