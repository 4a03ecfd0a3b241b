import { escapeText } from 'entities';

const TEXT_ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 ul ol li blockquote strong em b i a span div section article main'.split(' '),
);
const MAX_DEPTH = 60;

/** React's serialized elements, `["$", "p", key, { children }]`. */
const isElement = (value: unknown): value is readonly ['$', string, unknown, Readonly<Record<string, unknown>>] =>
  Array.isArray(value) &&
  value[0] === '$' &&
  typeof value[1] === 'string' &&
  typeof value[3] === 'object' &&
  value[3] !== null;

/** Returns the HTML of a serialized element that contains paragraphs; undefined for anything else. */
export function elementHtml(value: readonly unknown[]): string | undefined {
  if (!isElement(value)) return undefined;
  const html = htmlOf(value, MAX_DEPTH);
  return (html.match(/<p>/g)?.length ?? 0) >= 2 ? html : undefined;
}

const htmlOf = (value: unknown, levels: number): string => {
  if (typeof value === 'string') return value.startsWith('$') ? '' : escapeText(value);
  if (typeof value === 'number') return String(value);
  if (levels === 0 || !Array.isArray(value)) return '';
  if (!isElement(value)) return value.map((part) => htmlOf(part, levels - 1)).join('');
  const [, tag, , props] = value;
  const raw = props['dangerouslySetInnerHTML'];
  const inner =
    typeof raw === 'object' && raw !== null && '__html' in raw && typeof raw.__html === 'string'
      ? raw.__html
      : htmlOf(props['children'], levels - 1);
  return TEXT_ELEMENTS.has(tag) && inner !== '' ? `<${tag}>${inner}</${tag}>` : inner;
};
