import { escapeText } from 'entities';
import { lettersAndDigits } from '../../text/line.ts';

/** A text found in a page's data. */
export interface FoundText {
  readonly html: string;
  /** Characters of text. */
  readonly length: number;
  /** Whether the article's headline stands beside it. */
  readonly titled: boolean;
}

/** How many objects and arrays are searched. */
const MAX_NODES = 100_000;
/** How many levels above a text may contain the headline. */
const MAX_LEVELS = 4;
/** In characters. Shorter texts are teasers. */
const MIN_TEXT_LENGTH = 300;
/** In characters. Shorter strings in a list of content blocks are names and addresses. */
const MIN_PARAGRAPH_LENGTH = 30;
const MIN_PARAGRAPHS = 3;

const PARAGRAPHS = /<(?:p|br|div|li|h[2-4]|blockquote)\b/gi;
/** Blanks between words, or a script without blanks. */
const IS_PROSE =
  /\S\s\S+\s\S+\s|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{8}/u;
const SENTENCE = /[.!?。！？؟।۔…]["'”’»」』)]?(?:\s|$|<)|[。！？]/gu;

type Json = Readonly<Record<string, unknown>> | readonly unknown[];
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => isJson(value) && !Array.isArray(value);

interface Place {
  readonly value: Json;
  readonly above: Place | undefined;
}

/**
 * Finds texts in data of any shape: HTML in a string, plain text, or a list of content blocks with
 * a paragraph each.
 */
export function textsInData(data: readonly unknown[], title: string): readonly FoundText[] {
  const wanted = lettersAndDigits(title);
  const texts: FoundText[] = [];
  const queue: Place[] = data.filter(isJson).map((value) => ({ value, above: undefined }));
  const keep = (html: string | undefined, place: Place) => {
    if (html === undefined) return;
    const { length } = html.replace(/<[^>]{0,2000}>/g, '');
    if (length >= MIN_TEXT_LENGTH) texts.push({ html, length, titled: isTitled(place, wanted) });
  };
  for (const value of data)
    if (typeof value === 'string') keep(htmlOfString(value), { value: [value], above: undefined });
  for (let next = 0; next < queue.length && next < MAX_NODES; next += 1) {
    const place = queue[next];
    if (place === undefined) break;
    keep(Array.isArray(place.value) ? htmlOfList(place.value) : undefined, place);
    for (const inner of Object.values(place.value)) {
      if (typeof inner === 'string') keep(htmlOfString(inner), place);
      else if (isJson(inner)) queue.push({ value: inner, above: place });
    }
  }
  return texts;
}

const isTitled = (place: Place, wanted: string): boolean => {
  if (wanted === '') return false;
  let around: Place | undefined = place;
  for (let level = 0; level < MAX_LEVELS && around !== undefined; level += 1) {
    if (Object.values(around.value).some((value) => isTitle(value, wanted))) return true;
    around = around.above;
  }
  return false;
};

const isTitle = (value: unknown, wanted: string): boolean => {
  if (typeof value === 'string') return value.length < 500 && lettersAndDigits(value) === wanted;
  // `headlines: { basic: … }`, `title: { rendered: … }`
  return isRecord(value) && Object.values(value).some((inner) => typeof inner === 'string' && isTitle(inner, wanted));
};

const sentencesIn = (text: string): number => text.match(SENTENCE)?.length ?? 0;

/** Returns a string as HTML if it is a text: marked up in paragraphs, or several sentences of prose. */
const htmlOfString = (text: string): string | undefined => {
  if (text.length < MIN_TEXT_LENGTH || !IS_PROSE.test(text)) return undefined;
  const paragraphs = text.match(PARAGRAPHS)?.length ?? 0;
  if (paragraphs >= 2 || (paragraphs === 1 && sentencesIn(text) >= 2)) return text;
  if (/[{}]/.test(text.slice(0, 50)) || sentencesIn(text) < 3) return undefined;
  return text
    .split('\n')
    .map((line) => `<p>${escapeText(line)}</p>`)
    .join('');
};

/** Whether an entry is an article. A list of these is a section, not a text. */
const isTeaser = (entry: unknown): boolean =>
  isRecord(entry) &&
  ['headline', 'headlines', 'title', 'name'].some((key) => key in entry) &&
  ['url', 'slug', 'link', 'href', 'canonical_url', 'website_url', 'path', 'permalink'].some(
    (key) => typeof entry[key] === 'string',
  );

/** Returns a list of content blocks as HTML, one paragraph per entry. */
const htmlOfList = (list: readonly unknown[]): string | undefined => {
  if (list.length < MIN_PARAGRAPHS || list.filter(isTeaser).length > list.length / 3) return undefined;
  const texts = list.map((entry) => blockText(entry, 3));
  const paragraphs = texts.filter((text) => text !== undefined && IS_PROSE.test(text)).length;
  if (paragraphs < MIN_PARAGRAPHS || paragraphs < list.length / 3) return undefined;
  return texts.map((text, at) => (text === undefined ? '' : wrapped(text, list[at]))).join('\n');
};

const TEXT_KEYS = [
  'html',
  'content',
  'text',
  'value',
  'body',
  'paragraph',
  'copy',
  'data',
  'model',
  'attributes',
  'props',
  'attrs',
  'children',
  'blocks',
];

/** Returns the text of one content block, from the first usual key that has one. */
const blockText = (entry: unknown, levels: number): string | undefined => {
  if (typeof entry === 'string') return entry;
  if (levels === 0 || !isJson(entry)) return undefined;
  if (Array.isArray(entry)) {
    const parts = entry.map((part) => blockText(part, levels - 1)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : parts.join('');
  }
  if (!isRecord(entry)) return undefined;
  for (const key of TEXT_KEYS) {
    const text = blockText(entry[key], levels - 1);
    if (text !== undefined && text.trim() !== '') return text;
  }
  return undefined;
};

const wrapped = (text: string, entry: unknown): string => {
  const kind = isRecord(entry) ? String(entry['type'] ?? entry['kind'] ?? entry['__typename'] ?? '') : '';
  if (/image|photo|video|gallery|embed|advert|\bad\b|promo|related|newsletter|caption|credit|author|byline/i.test(kind))
    return '';
  if (/<(?:p|ul|ol|h\d|blockquote|div)\b/i.test(text)) return text;
  if (/head(?:er|ing)?|subtitle|crosshead/i.test(kind) && text.length < 200) return `<h2>${text}</h2>`;
  return text.length >= MIN_PARAGRAPH_LENGTH || /[.!?。]$/.test(text) ? `<p>${text}</p>` : '';
};
