import { WireroomError } from '../../../config/wireroom-error.ts';
import { readMarkup, type TagAttribute } from '../../text/markup-tokens.ts';
import { createElementStack } from './element-stack.ts';
import type { OpenElement, TreeElement } from './elements.ts';
import { checkEntryCount } from './entry-limit.ts';
import { recoverEntry, recoverField } from './missing-start-tags.ts';
import { attributeName, elementName, type Scope, scopeOf } from './namespaces.ts';
import { createReferenceDecoder, type DecodeReferences } from './references.ts';
import { resolveUrl } from './resolve-url.ts';
import { hoistForeignChildren } from './unclosed-elements.ts';
import { impliesFieldEnd, isVoid, markupFieldOf } from './vocabulary.ts';

export interface FeedTree {
  /** What stands at the top of the document. */
  readonly top: readonly (TreeElement | string)[];
  /** Every `item` and `entry` outside of text, in order, wherever broken nesting has put it. */
  readonly items: readonly TreeElement[];
  /** How many start tags of entries began nothing: another one or the end followed before any content did. */
  readonly emptyItems: number;
  /** Whether tags have become part of an attribute's value, whose second quote is missing then. */
  readonly hasUnclosedQuote: boolean;
  /** Whether tags have become part of another, whose `>` is missing then. */
  readonly hasUnclosedTag: boolean;
}

/** Elements deeper than this are left out (their text stays): no feed needs them, and what recurses is safe. */
const MAX_DEPTH = 200;

/** What a thread has memory for; a news sitemap of the 50,000 URLs that a sitemap may hold has two thirds of it. */
const MAX_ELEMENTS = 750_000;

/** Stands for a `<` that begins no tag, as in "a <3 b": a code point that no text may contain. */
const BARE_LESS_THAN = '\ufdd0';

/** A `<` that begins neither a tag nor a section nor a whole declaration. */
const ALL_BARE = /<(?![a-z_:/?]|!(?:--|\[CDATA\[|[^<>]*>))/gi;

/**
 * Builds a tree of whatever resembles XML, however broken: an end tag closes the nearest element of its name, or, where
 * none is open, ends the field or the entry whose start tag must be missing; a new item closes an unclosed one, and any
 * field; what is unclosed at the end is closed there, and what stands behind the root belongs to it. Sections must have
 * their ends. Linear in the length of the text. Throws `too_large`, but only for absurdly many elements.
 */
export const buildTree = (text: string, url: string): FeedTree => {
  const top: OpenElement = {
    name: '',
    closesWith: '',
    attributes: new Map(),
    children: [],
    base: url,
    scope: undefined,
    field: undefined,
  };
  const items: TreeElement[] = [];
  let empty = 0;
  const discard = (entry: OpenElement, parent: OpenElement): void => {
    empty += 1;
    items.pop();
    parent.children.splice(parent.children.lastIndexOf(entry), 1);
  };
  const open = createElementStack<OpenElement>(top, (element, parent) => {
    if (items.at(-1) === element && saysNothing(element)) discard(element, parent);
    else hoistForeignChildren(element, parent);
  });
  const decode = createReferenceDecoder(text);
  let rootIsAtom = false;
  let root: OpenElement | undefined;
  let rootIsClosed = false;
  let swallowed = false;
  let unended = false;
  let elements = 0;

  readMarkup(text.replace(ALL_BARE, BARE_LESS_THAN), 'xml', {
    open(written, tagAttributes, selfClosing) {
      elements += 1;
      if (elements > MAX_ELEMENTS) throw new WireroomError('too_large', `more than ${MAX_ELEMENTS} elements`, { url });
      const closesWith = written.toLowerCase();
      if (closesWith === 'item' || closesWith === 'entry') {
        const cut = open.closeNearest(closesWith);
        if (cut !== undefined && items.at(-1) === cut && saysNothing(cut)) discard(cut, open.innermost());
      }
      const raw = decodedAttributes(tagAttributes, decode);
      swallowed ||= tagAttributes.some(({ value }) => SWALLOWED.test(value));
      unended ||= written.includes('<') || tagAttributes.some(({ name }) => name.includes('<'));
      const around = open.depth() === 0 ? (root ?? top) : open.innermost();
      const scope = scopeOf(closesWith, raw, around.scope);
      const known = elementName(written, scope, rootIsAtom);
      const { field: within } = open.innermost();
      const beginsEntry = known === (rootIsAtom ? 'entry' : 'item');
      if (within !== undefined && (beginsEntry || impliesFieldEnd(known, within))) open.closeField();
      if (open.depth() >= MAX_DEPTH) return;
      const parent = open.innermost();
      const inMarkup = parent.field !== undefined;
      const name = inMarkup ? written : known;
      rootIsAtom ||= !inMarkup && name === 'feed';
      const base = baseOf(raw.get('xml:base'), around.base);
      // In XML, unlike HTML, the slash before the end of a tag is no part of a value.
      const isSlashed = !inMarkup && !selfClosing && endsWithSlash(tagAttributes);
      const stated = isSlashed ? decodedAttributes(withoutSlash(tagAttributes), decode) : raw;
      const attributes = inMarkup ? stated : canonicalAttributes(stated, scope);
      const isRoot = root === undefined && ROOTS.has(name);
      const field = parent.field ?? (root === undefined ? undefined : markupFieldOf(name));
      const element: OpenElement = { name, closesWith, attributes, children: [], base, scope, field };
      if (isRoot) root = element;
      parent.children.push(element);
      if (!inMarkup && (name === 'item' || name === 'entry')) items.push(element);
      checkEntryCount(items.length, url);
      const isEmpty = selfClosing || isSlashed || (inMarkup && isVoid(closesWith, raw));
      if (!isEmpty) open.push(element);
    },
    close(written) {
      const name = written.toLowerCase();
      rootIsClosed ||= name === root?.closesWith;
      if (open.closeNearest(name) !== undefined || root === undefined) return;
      const known = elementName(written, open.innermost().scope, rootIsAtom);
      if (known === (rootIsAtom ? 'entry' : 'item')) {
        open.closeField();
        const late = recoverEntry(open.innermost(), known);
        if (late !== undefined) items.push(late);
      } else if (open.innermost().field === undefined && markupFieldOf(known) !== undefined) {
        recoverField(open.innermost(), known, name);
      }
    },
    text(written, literal) {
      if (open.depth() === 0) return;
      const whole = written.replaceAll(BARE_LESS_THAN, '<');
      open.innermost().children.push(literal ? whole : decode(whole));
    },
  });
  open.closeAll();
  swallowed ||= root !== undefined && !rootIsClosed && text.slice(-100).toLowerCase().includes(`</${root.closesWith}>`);
  return { top: top.children, items, emptyItems: empty, hasUnclosedQuote: swallowed, hasUnclosedTag: unended };
};

/** Longest base, in characters: a longer one would be part of every link below it. */
const MAX_BASE = 2_048;

const baseOf = (stated: string | undefined, around: string): string => {
  const base = stated === undefined || stated.length > MAX_BASE ? undefined : resolveUrl(stated, around);
  return base === undefined || base.length > MAX_BASE ? around : base;
};

const saysNothing = ({ children }: TreeElement): boolean =>
  children.every((child) => typeof child === 'string' && child.trim() === '');

/** Roots of syndication formats. What stands around one, as in a page that shows a feed, has no fields. */
const ROOTS = new Set(['rss', 'channel', 'rdf:rdf', 'rdf', 'feed']);

/**
 * The end of one tag and the beginning of another, in the value of an attribute, where XML allows no `<`; or another
 * attribute.
 */
const SWALLOWED = /^[^<>]*>[^<]*<|["']\s{1,9}[\w:.-]{1,60}\s{0,9}=\s{0,9}$/;

/** Round values whose quotes are not XML's: version=\\"2.0\\", version=“2.0”. */
const STRAY_QUOTES = /^\\?["'“”]|\\?["'“”]\/?$/g;

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

const decodedAttributes = (
  attributes: readonly TagAttribute[],
  decode: DecodeReferences,
): ReadonlyMap<string, string> => {
  if (attributes.length === 0) return NO_ATTRIBUTES;
  return new Map(
    attributes.map(({ name, value, quoted }) => {
      const whole = decode(value.replaceAll(BARE_LESS_THAN, '<'));
      return [name.toLowerCase(), quoted ? whole : whole.replace(STRAY_QUOTES, '')];
    }),
  );
};

const endsWithSlash = (attributes: readonly TagAttribute[]): boolean => {
  const last = attributes.at(-1);
  return last !== undefined && !last.quoted && last.value.endsWith('/');
};

const withoutSlash = (attributes: readonly TagAttribute[]): TagAttribute[] =>
  attributes.map((attribute, at) =>
    at === attributes.length - 1 ? { ...attribute, value: attribute.value.slice(0, -1) } : attribute,
  );

const canonicalAttributes = (
  raw: ReadonlyMap<string, string>,
  scope: Scope | undefined,
): ReadonlyMap<string, string> =>
  raw.size === 0 ? raw : new Map([...raw].map(([name, value]) => [attributeName(name, scope), value]));
