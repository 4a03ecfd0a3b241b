import { siteOf } from '../../../../model/url/site.ts';
import { lettersAndDigits } from '../../../text/line.ts';
import { normalWords, tokensOf } from '../../../text/tokens.ts';
import { isNode, type JsonLdNode, resolveNode, typesOf } from '../../page/json-ld.ts';
import type { MetadataSource } from '../source.ts';

/** In characters. Shorter names begin too many others. */
const MIN_LENGTH = 3;
const DOMAIN = /^(?:www\.)?[^\s@]+\.\p{L}{2,}$/iu;
const ORGANIZATION = /Organization$|^(?:Corporation|NewsAgency)$/;

/** Returns the names of a site: its own, that of its publisher and that of its domain. */
export function publisherNamesOf(
  { url, articles, nodes }: Pick<MetadataSource, 'url' | 'articles' | 'nodes'>,
  siteName: string | undefined,
): readonly string[] {
  const publishers = articles
    .flatMap((article) => [article['publisher']].flat())
    .map((publisher) => (isNode(publisher) ? resolveNode(publisher, nodes)['name'] : publisher));
  return [siteName, ...publishers, siteOf(url).split('.')[0]].filter(
    (name) => typeof name === 'string' && lettersAndDigits(name).length >= MIN_LENGTH,
  ) as string[];
}

/**
 * Whether an author is the site itself: its name, also with more words ("BBC News", of BBC), its
 * domain or its initials.
 */
export function isPublisher(name: string, publishers: readonly string[]): boolean {
  if (DOMAIN.test(name)) return true;
  const letters = lettersAndDigits(name);
  const words = ` ${normalWords(name)} `;
  return publishers.some((publisher) => {
    if (letters === lettersAndDigits(publisher)) return true;
    if (/^[\p{Lu}\d]{2,6}$/u.test(name) && letters === initialsOf(publisher)) return true;
    const own = ` ${normalWords(publisher)} `;
    return letters.length >= MIN_LENGTH && (words.startsWith(own) || own.startsWith(words));
  });
}

/** Whether a name is exactly one of those of the site, or a domain. */
export function isNameOf(name: string, names: readonly string[]): boolean {
  return DOMAIN.test(name) || isAmong(name, names);
}

/** Whether a name is one of these, whatever its case and punctuation. */
export function isAmong(name: string, names: readonly string[]): boolean {
  return names.some((other) => lettersAndDigits(name) === lettersAndDigits(other));
}

const initialsOf = (name: string): string =>
  tokensOf(name.toLowerCase())
    .map((word) => word[0])
    .join('');

/** Whether JSON-LD declares an author an organization. */
export function isOrganization(node: JsonLdNode): boolean {
  return typesOf(node).some((type) => ORGANIZATION.test(type));
}
