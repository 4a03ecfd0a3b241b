import { decodeHTML } from 'entities';
import { Parser } from 'htmlparser2';
import { WireroomError } from '../../../../config/wireroom-error.ts';
import { cleanLine, toStorable } from '../../../../pipelines/text/clean.ts';
import { blankOutBroken } from './broken-outlines.ts';
import { keptAttributes } from './outline-attributes.ts';

export interface OpmlFeed {
  /** Line of the file, from 1. */
  readonly line: number;
  /** As in the file; not necessarily a URL. */
  readonly url: string;
  readonly title: string | undefined;
  /** Texts of the enclosing outlines, outermost first. */
  readonly folders: readonly string[];
  /** Whether what it says about articles of other sites is used. */
  readonly trusted: boolean;
  /** Other attributes; undefined if there are none. */
  readonly attributes: Readonly<Record<string, string>> | undefined;
}

/** An outline that is neither feed nor folder. */
export interface OtherOutline {
  readonly line: number;
  readonly text: string;
  /** Why it is not a feed. */
  readonly reason: string;
  /** Whether it was meant to be one. */
  readonly broken: boolean;
}

/** An outline with its position in the document. */
type Found = (Omit<OpmlFeed, 'line'> | Omit<OtherOutline, 'line'>) & { readonly at: number };

/** Maximum number of nested folders that become labels. */
export const MAX_FOLDERS = 8;
/** No feed reader nests this deeply. The parser's time grows with the square of the depth. */
const MAX_DEPTH = 1_000;

/**
 * Parses the outlines of an OPML document, except folders, in their order. Lenient: broken markup
 * does not affect the outlines before and after it.
 * @throws WireroomError('parse_error') when it is not OPML; the message continues "the file is"
 */
export function readOpml(document: string): (OpmlFeed | OtherOutline)[] {
  const source = withoutHtmlEntities(document);
  const { document: whole, broken } = blankOutBroken(source);
  const found: Found[] = broken.map(({ at, start }) => {
    return { at, text: start, reason: 'its tag does not end; a quotation mark may be missing', broken: true };
  });
  const folders: string[] = [];
  /** For each open outline: what it is if it turns out to contain no others. */
  const open: { readonly isFolder: boolean; otherwise: Found | undefined }[] = [];
  const namespaces = new Map<string, string>();
  let root: string | undefined;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        const name = tag.toLowerCase();
        root ??= name;
        depth += 1;
        if (depth > MAX_DEPTH) throw new WireroomError('parse_error', 'nested too deeply to be a list of feeds');
        noteNamespaces(attributes, namespaces);
        if (name !== 'outline') return;
        const at = parser.startIndex;
        const known = knownAttributes(attributes);
        const label = cleanLine(known.title || known.text || '');
        const around = open.at(-1);
        if (around) around.otherwise = undefined;
        const url = feedAddress(known);
        open.push({ isFolder: url === undefined, otherwise: url ? undefined : notFeed(at, label, known) });
        if (url === undefined) folders.push(label);
        else {
          found.push({
            at,
            url,
            // Feed readers need a text, so a feed without a title has its URL there.
            title: label === url ? undefined : label || undefined,
            folders: folders.slice(0, MAX_FOLDERS).filter(Boolean),
            trusted: known.trusted?.trim().toLowerCase() === 'true',
            attributes: keptAttributes(attributes, url, namespaces),
          });
        }
      },
      onclosetag(tag) {
        depth -= 1;
        if (tag.toLowerCase() !== 'outline') return;
        const closed = open.pop();
        if (closed?.isFolder) folders.pop();
        if (closed?.otherwise) found.push(closed.otherwise);
      },
    },
    { xmlMode: true },
  );
  parser.end(whole);
  if (root !== 'opml') throw new WireroomError('parse_error', 'not an OPML file');
  const lineAt = lineCounter(source);
  return found.sort((a, b) => a.at - b.at).map(({ at, ...outline }) => ({ line: lineAt(at), ...outline }));
}

type Known = Readonly<Partial<Record<'xmlurl' | 'htmlurl' | 'url' | 'title' | 'text' | 'type' | 'trusted', string>>>;

/** Attribute names come in any case: xmlUrl, xmlURL, XMLURL. */
const knownAttributes = (attributes: Readonly<Record<string, string>>): Known =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name.toLowerCase(), value]));

/** Returns the URL of a feed, which very old files have in `url`; undefined if the outline is not a feed. */
const feedAddress = ({ xmlurl, url, type = '' }: Known): string | undefined => {
  const given = xmlurl || (/^(?:rss|atom)/i.test(type) ? url : undefined);
  if (given === undefined) return undefined;
  // Programs pass feeds on as feed://host/path and feed:https://host/path.
  const address = toStorable(given)
    .replace(/[\t\n\r]+/g, '')
    .trim();
  return address.replace(/^feed:(?:\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://') || undefined;
};

/** Classifies an outline without a feed URL that contains no others; undefined for an empty folder. */
const notFeed = (at: number, label: string, { type = '', url, htmlurl, xmlurl }: Known): Found | undefined => {
  const address = toStorable(url || htmlurl || '').trim();
  const other = (reason: string, broken = false) => ({ at, text: address || label || 'an outline', reason, broken });
  if (/^include$/i.test(type)) return other('another OPML file; import it separately');
  if (/^link$/i.test(type)) return other('a link, not a feed');
  if (xmlurl !== undefined || /^(?:rss|atom)/i.test(type)) return other('it has no xmlUrl', true);
  return address ? other('the URL of a page, not of a feed; try: wireroom feeds discover') : undefined;
};

const noteNamespaces = (attributes: Readonly<Record<string, string>>, namespaces: Map<string, string>): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns:')) namespaces.set(name.slice('xmlns:'.length), value);
  }
};

/** HTML entities are not defined in XML, but many programs write them. Those of XML are left to the parser. */
const withoutHtmlEntities = (document: string): string =>
  document.replace(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z][A-Za-z0-9]{1,31};/g, (entity) =>
    decodeHTML(entity).replace(/[<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  );

/** Returns a function that finds the line of a position. Positions must be in ascending order. */
const lineCounter = (document: string): ((position: number) => number) => {
  const lineBreaks = document.matchAll(/\n/g);
  let line = 1;
  let next = lineBreaks.next();
  return (position) => {
    for (; next.value && next.value.index < position; next = lineBreaks.next()) line += 1;
    return line;
  };
};
