import { QuoteType, Tokenizer } from 'htmlparser2';

export interface TagAttribute {
  readonly name: string;
  /** Raw source; references are not decoded. */
  readonly value: string;
  /** Position of the value in the source, without its quotes. */
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

export interface MarkupHandler {
  /** Called for a start tag; `source` returns its raw source. */
  open?(name: string, attributes: readonly TagAttribute[], selfClosing: boolean, source: () => string): void;
  close?(name: string): void;
  /** Called for raw text, references not decoded. `literal` is true in CDATA, which has no references. */
  text?(text: string, literal: boolean): void;
}

/**
 * Tokenizes markup in linear time for any input and reports tags and text. Ignores nesting, and
 * skips comments, declarations and processing instructions.
 */
export function readMarkup(source: string, dialect: 'xml' | 'html', handler: MarkupHandler): void {
  let tagStart = 0;
  let tagName = '';
  let attributes: TagAttribute[] = [];
  let attributeName = '';
  let valueStart = 0;
  let valueEnd = 0;

  const openTag = (endIndex: number, selfClosing: boolean): void =>
    handler.open?.(tagName, attributes, selfClosing, sourceOf(tagStart, endIndex + 1));
  const sourceOf = (start: number, end: number) => (): string => source.slice(start, end);

  const tokenizer = new Tokenizer(
    { xmlMode: dialect === 'xml', decodeEntities: false, recognizeSelfClosing: true },
    {
      onopentagname(start, end) {
        tagStart = start - 1;
        tagName = source.slice(start, end);
        attributes = [];
      },
      onattribname(start, end) {
        attributeName = source.slice(start, end);
        valueStart = 0;
      },
      onattribdata(start, end) {
        valueStart ||= start;
        valueEnd = end;
      },
      onattribend(quote) {
        const [start, end] = valueStart === 0 ? [0, 0] : [valueStart, valueEnd];
        const quoted = quote === QuoteType.Double || quote === QuoteType.Single;
        attributes.push({ name: attributeName, value: source.slice(start, end), start, end, quoted });
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag: (start, end) => handler.close?.(source.slice(start, end)),
      ontext: (start, end) => handler.text?.(source.slice(start, end), false),
      oncdata: (start, end, offset) => handler.text?.(source.slice(start, end - offset), true),
      oncomment: skip,
      ondeclaration: skip,
      onprocessinginstruction: skip,
      // Called for decoded references only, which are disabled.
      ontextentity: skip,
      onattribentity: skip,
      onend: skip,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

const skip = (): void => {};
