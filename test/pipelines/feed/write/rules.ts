import { JSDOM } from 'jsdom';

/** A time of RFC 3339, and one of RFC 822 with a year of four digits. */
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const RFC822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const IRI = /^[a-z][a-z\d+.-]*:\S+$/i;
const WEB = /^https?:\/\/[^\s/]+\S*$/;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/;

type Count = 'one' | 'some' | 'any' | 'at most one';

interface Child {
  readonly count: Count;
  readonly text?: RegExp;
  readonly attributes?: Readonly<Record<string, RegExp>>;
}

/** @throws if the text is not well-formed XML */
const parseXml = (xml: string): Element =>
  new JSDOM(xml, { contentType: 'application/xml' }).window.document.documentElement;

const childrenOf = (parent: Element, name: string): Element[] =>
  [...parent.children].filter(({ tagName }) => tagName === name);

const FITS: Readonly<Record<Count, (found: number) => boolean>> = {
  one: (found) => found === 1,
  some: (found) => found > 0,
  any: () => true,
  'at most one': (found) => found <= 1,
};

const brokenOf = (parent: Element, rules: Readonly<Record<string, Child>>): string[] => [
  ...[...parent.children].filter(({ tagName }) => !(tagName in rules)).map(({ tagName }) => `${tagName} is unknown`),
  ...Object.entries(rules).flatMap(([name, { count, text, attributes = {} }]) => {
    const found = childrenOf(parent, name);
    return [
      ...(FITS[count](found.length) ? [] : [`${found.length} times ${name}`]),
      ...found
        .filter((each) => text && !text.test(each.textContent ?? ''))
        .map((each) => `${name}: ${each.textContent}`),
      ...found.flatMap((each) =>
        Object.entries(attributes)
          .filter(([attribute, value]) => !value.test(each.getAttribute(attribute) ?? ''))
          .map(([attribute]) => `${name}/@${attribute}: ${each.getAttribute(attribute)}`),
      ),
    ];
  }),
];

const MEDIA_CONTENT: Child = {
  count: 'any',
  attributes: {
    url: WEB,
    medium: /^(?:image|video|audio)$/,
    fileSize: /^\d*$/,
    duration: /^\d*$/,
    width: /^\d*$/,
    height: /^\d*$/,
  },
};

const duplicatesOf = (ids: readonly string[]): string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`);

/** Returns what breaks a rule of RFC 4287, sections 4.1 and 4.2. */
export const brokenAtomRules = (xml: string): string[] => {
  const feed = parseXml(xml);
  const entries = childrenOf(feed, 'entry');
  const link: Child = {
    count: 'any',
    attributes: { href: WEB, rel: /^(?:alternate|self|enclosure)$/, length: /^\d*$/ },
  };
  const alternates = (parent: Element): number =>
    childrenOf(parent, 'link').filter((each) => each.getAttribute('rel') === 'alternate').length;
  return [
    ...(feed.namespaceURI === 'http://www.w3.org/2005/Atom' && feed.tagName === 'feed' ? [] : ['no Atom feed']),
    ...brokenOf(feed, {
      id: { count: 'one', text: IRI },
      title: { count: 'one', text: /\S/ },
      updated: { count: 'one', text: RFC3339 },
      link,
      generator: { count: 'at most one', text: /\S/ },
      entry: { count: 'any' },
    }),
    // One with the same type and language at most.
    ...[feed, ...entries].filter((each) => alternates(each) > 1).map(() => 'several alternates'),
    ...entries.flatMap((entry) => [
      ...brokenOf(entry, {
        id: { count: 'one', text: IRI },
        title: { count: 'one', text: /\S/ },
        updated: { count: 'one', text: RFC3339 },
        published: { count: 'at most one', text: RFC3339 },
        link,
        author: { count: 'some', text: /\S/ },
        category: { count: 'any', attributes: { term: /\S/, scheme: IRI } },
        summary: { count: 'at most one' },
        content: { count: 'at most one', attributes: { type: /^html$/ } },
        'media:content': MEDIA_CONTENT,
      }),
      ...childrenOf(entry, 'author').flatMap((author) => brokenOf(author, { name: { count: 'one', text: /\S/ } })),
    ]),
    ...duplicatesOf(entries.map((entry) => childrenOf(entry, 'id')[0]?.textContent ?? '')),
  ];
};

/** Returns what breaks a rule of RSS 2.0 or of the RSS Best Practices Profile. */
export const brokenRssRules = (xml: string): string[] => {
  const rss = parseXml(xml);
  const [channel, ...others] = childrenOf(rss, 'channel');
  if (rss.tagName !== 'rss' || rss.getAttribute('version') !== '2.0' || !channel || others.length > 0)
    return ['no RSS'];
  const items = childrenOf(channel, 'item');
  return [
    ...brokenOf(channel, {
      title: { count: 'one', text: /\S/ },
      link: { count: 'one', text: WEB },
      description: { count: 'one', text: /\S/ },
      language: { count: 'at most one', text: /^[a-z-]+$/i },
      lastBuildDate: { count: 'at most one', text: RFC822 },
      generator: { count: 'at most one' },
      'atom:link': { count: 'at most one', attributes: { rel: /^self$/, href: WEB, type: /^application\/rss\+xml$/ } },
      item: { count: 'any' },
    }),
    ...items.flatMap((item) =>
      brokenOf(item, {
        title: { count: 'one', text: /\S/ },
        link: { count: 'one', text: WEB },
        guid: { count: 'one', text: /\S/, attributes: { isPermaLink: /^false$/ } },
        pubDate: { count: 'at most one', text: RFC822 },
        description: { count: 'at most one', text: /\S/ },
        category: { count: 'any', text: /\S/ },
        enclosure: { count: 'at most one', attributes: { url: WEB, length: /^\d+$/, type: MEDIA_TYPE } },
        'atom:updated': { count: 'at most one', text: RFC3339 },
        'dc:creator': { count: 'any', text: /\S/ },
        'dc:language': { count: 'at most one' },
        'content:encoded': { count: 'at most one' },
        'media:content': MEDIA_CONTENT,
      }),
    ),
    ...duplicatesOf(items.map((item) => childrenOf(item, 'guid')[0]?.textContent ?? '')),
  ];
};

/** The fields of JSON Feed 1.1 and the texts they have; lists are checked one by one. */
const FEED_FIELDS = { title: /\S/, home_page_url: WEB, feed_url: WEB, language: /^[a-z-]+$/i };
const ITEM_FIELDS = {
  id: /\S/,
  url: WEB,
  title: /\S/,
  content_html: /^/,
  summary: /\S/,
  image: WEB,
  date_published: RFC3339,
  date_modified: RFC3339,
  language: /^[a-z-]+$/i,
};
const ATTACHMENT_FIELDS = { url: WEB, mime_type: MEDIA_TYPE, title: /\S/ };

type Json = Readonly<Record<string, unknown>>;

const brokenFields = (
  value: Json,
  texts: Readonly<Record<string, RegExp>>,
  required: readonly string[],
  others: readonly string[] = [],
): string[] => [
  ...required.filter((name) => value[name] === undefined).map((name) => `no ${name}`),
  ...Object.keys(value)
    .filter((name) => !(name in texts) && !others.includes(name))
    .map((name) => `${name} is unknown`),
  ...Object.entries(texts)
    .filter(([name, text]) => name in value && !(typeof value[name] === 'string' && text.test(value[name])))
    .map(([name]) => `${name}: ${String(value[name])}`),
];

/** Returns what breaks a rule of JSON Feed 1.1. */
export const brokenJsonFeedRules = (json: string): string[] => {
  const feed = JSON.parse(json) as Json & { items: readonly Json[] };
  return [
    ...(feed['version'] === 'https://jsonfeed.org/version/1.1' ? [] : ['no version']),
    ...brokenFields(feed, FEED_FIELDS, ['title'], ['version', 'items']),
    ...feed.items.flatMap((item) => [
      ...brokenFields(item, ITEM_FIELDS, ['id', 'content_html'], ['authors', 'tags', 'attachments']),
      ...((item['authors'] ?? []) as Json[]).flatMap((author) => brokenFields(author, { name: /\S/ }, ['name'])),
      ...((item['tags'] ?? []) as unknown[]).filter((tag) => typeof tag !== 'string').map((tag) => `tag: ${tag}`),
      ...((item['attachments'] ?? []) as Json[]).flatMap((file) => [
        ...brokenFields(file, ATTACHMENT_FIELDS, ['url', 'mime_type'], ['size_in_bytes', 'duration_in_seconds']),
        ...['size_in_bytes', 'duration_in_seconds'].filter(
          (name) => file[name] !== undefined && typeof file[name] !== 'number',
        ),
      ]),
    ]),
    ...duplicatesOf(feed.items.map(({ id }) => String(id))),
  ];
};

/** Returns the HTML of the items, read by other parsers than ours. */
export const contentsOf = (feed: string): (string | null)[] =>
  feed.startsWith('{')
    ? (JSON.parse(feed) as { items: { content_html: string }[] }).items.map(({ content_html }) => content_html)
    : [...parseXml(feed).querySelectorAll('entry > content, item > *')]
        .filter(({ tagName }) => tagName === 'content' || tagName === 'content:encoded')
        .map(({ textContent }) => textContent);
