import { decodeHTMLStrict } from 'entities';
import { WireroomError } from '../../../config/wireroom-error.ts';
import { readMarkup, type TagAttribute } from '../../text/markup-tokens.ts';
import { createNewest, MAX_NEWEST, type Newest, newestOf } from '../newest.ts';
import { createElementStack } from './element-stack.ts';
import type { OpenElement, TreeElement } from './elements.ts';
import { attributeName, elementName, type Scope, scopeOf } from './namespaces.ts';
import { resolveUrl } from './resolve-url.ts';
import { hoistForeignChildren } from './unclosed-elements.ts';
import { impliesFieldEnd, isVoid, markupFieldOf } from './vocabulary.ts';

export interface FeedTree {
  /** Top-level nodes of the document. */
  readonly top: readonly (TreeElement | string)[];
  /** All `item` and `entry` elements outside text fields, in order, at any nesting; of very many, the newest. */
  readonly items: readonly TreeElement[];
  /** Number of older items that were dropped. */
  readonly olderItems: number;
  /** The newest `url` or `sitemap` elements of a sitemap; `top` does not contain them. */
  readonly listed: Newest<TreeElement>;
  /** Whether an attribute value contains tags, because its closing quote is missing. */
  readonly hasUnclosedQuote: boolean;
}

/** When an element was published or changed, in milliseconds: an `item` or `entry`, and a `url` or `sitemap`. */
interface Times {
  readonly itemAt: (element: TreeElement) => number | undefined;
  readonly listedAt: (element: TreeElement) => number | undefined;
}

/** Deeper elements are dropped (their text is kept), which bounds recursion. No feed needs them. */
const MAX_DEPTH = 200;

/**
 * Limit for the time and memory of a worker thread. A news sitemap with 50,000 URLs, the maximum,
 * has two thirds of it.
 */
export const MAX_ELEMENTS = 750_000;

/** Placeholder for a `<` that does not start a tag, as in "a <3 b": a noncharacter. */
const BARE_LESS_THAN = '\ufdd0';

/** A `<` that does not start a tag, a section or a complete declaration. */
const ALL_BARE = /<(?![a-z_:/?]|!(?:--|\[CDATA\[|[^<>]*>))/gi;

/**
 * Builds a tree from well-formed or malformed XML. An end tag closes the innermost element of its
 * name, if one is open. A new entry closes an unclosed entry and any field. The end of the document
 * closes all elements. CDATA sections must be closed. Linear in the length of the text.
 * @throws WireroomError `too_large` for excessive numbers of elements
 */
export function buildTree(text: string, url: string, { itemAt, listedAt }: Times): FeedTree {
  const top: OpenElement = {
    name: '',
    closesWith: '',
    attributes: new Map(),
    children: [],
    base: url,
    scope: undefined,
    field: undefined,
  };
  let items: TreeElement[] = [];
  let olderItems = 0;
  const listed = createNewest(listedAt);
  /** Frees the memory of the oldest items in an element that another one begins in. */
  const dropOldest = ({ children }: OpenElement): void => {
    const kept = new Set(newestOf(items, itemAt).items());
    const others = children.filter((child) => typeof child === 'string' || !isItem(child.name) || kept.has(child));
    children.length = 0;
    for (const child of others) children.push(child);
    olderItems += items.length - kept.size;
    items = items.filter((item) => kept.has(item));
  };
  const open = createElementStack<OpenElement>(top, hoistForeignChildren);
  let rootIsAtom = false;
  let root: OpenElement | undefined;
  let rootIsClosed = false;
  let hasUnclosedQuote = false;
  let elements = 0;

  readMarkup(text.replace(ALL_BARE, BARE_LESS_THAN), 'xml', {
    open(written, tagAttributes, selfClosing) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new WireroomError('too_large', `more than ${MAX_ELEMENTS} elements`, { url });
      const closesWith = written.toLowerCase();
      if (isItem(closesWith)) open.closeNearest(closesWith);
      const raw = decodedAttributes(tagAttributes);
      hasUnclosedQuote ||= tagAttributes.some(({ value }) => UNCLOSED_QUOTE.test(value));
      const surrounding = open.innermost();
      const scope = scopeOf(closesWith, raw, surrounding.scope);
      const canonicalName = elementName(written, scope, rootIsAtom);
      const { field: within } = open.innermost();
      const startsEntry = canonicalName === (rootIsAtom ? 'entry' : 'item');
      if (within !== undefined && (startsEntry || impliesFieldEnd(canonicalName, within))) open.closeField();
      if (open.depth() >= MAX_DEPTH) return;
      const parent = open.innermost();
      const inMarkup = parent.field !== undefined;
      const name = inMarkup ? written : canonicalName;
      rootIsAtom ||= !inMarkup && name === 'feed';
      const base = baseOf(raw.get('xml:base'), surrounding.base);
      const attributes = inMarkup ? raw : canonicalAttributes(raw, scope);
      const isRoot = root === undefined && ROOTS.has(name);
      const field = parent.field ?? (root === undefined ? undefined : markupFieldOf(name));
      const element: OpenElement = { name, closesWith, attributes, children: [], base, scope, field };
      if (isRoot) root = element;
      if (!inMarkup && isItem(name)) {
        if (items.length >= 1.25 * MAX_NEWEST) dropOldest(parent);
        items.push(element);
      }
      parent.children.push(element);
      const isEmpty = selfClosing || (inMarkup && isVoid(closesWith, raw));
      if (!isEmpty) open.push(element);
    },
    close(written) {
      const name = written.toLowerCase();
      rootIsClosed ||= name === root?.closesWith;
      const closed = open.closeNearest(name);
      if (closed !== undefined && LISTS.get(closed.name) === open.innermost().name) {
        const { children } = open.innermost();
        children.pop();
        if (typeof children.at(-1) === 'string') children.pop(); // the space between two of them
        listed.add(closed);
      }
    },
    text(written, literal) {
      if (open.depth() === 0) return;
      const restored = written.replaceAll(BARE_LESS_THAN, '<');
      open.innermost().children.push(literal ? restored : decodeHTMLStrict(restored));
    },
  });
  open.closeAll();
  hasUnclosedQuote ||= !rootIsClosed && ROOT_END.test(text.slice(-100));
  return { top: top.children, items, olderItems, listed, hasUnclosedQuote };
}

const isItem = (name: string): boolean => name === 'item' || name === 'entry';

/** Parents of the elements that a sitemap lists. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ['url', 'urlset'],
  ['sitemap', 'sitemapindex'],
]);

/** Maximum length of a base URL in characters, because it may become part of every link. */
const MAX_BASE = 2_048;

const baseOf = (stated: string | undefined, parentBase: string): string => {
  const base = stated === undefined || stated.length > MAX_BASE ? undefined : resolveUrl(stated, parentBase);
  return base === undefined || base.length > MAX_BASE ? parentBase : base;
};

/** Roots of feed formats. Elements outside the root, as in a page that shows a feed, are not fields. */
const ROOTS = new Set(['rss', 'channel', 'rdf:rdf', 'rdf', 'feed']);
/** An end tag that was not read is part of the value of an attribute. */
const ROOT_END = /<\/(?:rss|rdf:rdf|feed)\s*>/i;

/**
 * The end of a tag and the start of another, or another attribute, inside an attribute value. XML
 * allows no `<` there.
 */
const UNCLOSED_QUOTE = /^[^<>]*>[^<]*<|["']\s{1,9}[\w:.-]{1,60}\s{0,9}=\s{0,9}$/;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const decodedAttributes = (attributes: readonly TagAttribute[]): ReadonlyMap<string, string> => {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  return new Map(
    attributes.map(({ name, value }) => [name.toLowerCase(), decodeHTMLStrict(value.replaceAll(BARE_LESS_THAN, '<'))]),
  );
};

const canonicalAttributes = (
  raw: ReadonlyMap<string, string>,
  scope: Scope | undefined,
): ReadonlyMap<string, string> =>
  raw.size === 0 ? raw : new Map([...raw].map(([name, value]) => [attributeName(name, scope), value]));
