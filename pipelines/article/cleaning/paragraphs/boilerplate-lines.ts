import type { Block } from '../../blocks/blocks.ts';
import { anyOf, type Role, wholePhrase } from '../../phrases.ts';

const line = (pattern: string): RegExp => new RegExp(`^${pattern}$`, 'iu');

/** In characters. Longer blocks are paragraphs. The limit also bounds the work of every pattern below. */
const MAX_LINE_LENGTH = 340;

const AGENCY_IN_BRACKETS =
  '\\([^()]{0,60}\\b(?:AP|Reuters|AFP|Getty|EPA|PA|Photo|File|Image|Bloomberg)\\b[^()]{0,60}\\)';
const AGENCY =
  '\\b(?:Getty [Ii]mages|AFP via Getty|(?:AP|AFP|EPA|PA|Reuters) ?(?:Photo|Images?|Wire)(?:\\/[\\p{L} .-]{0,40})?|Shutterstock(?:\\.com)?|iStock(?:photo)?|[Aa]dobe ?[Ss]tock|[Pp]icture[ -][Aa]lliance|[Ii]mago(?: images)?(?= ?[/|]))(?: ?[/|] ?\\p{L}[\\p{L} .-]{0,40})?';
const CREDIT = `${anyOf('picture credit: word before the name')}s?(?: credit)?: ?[^.!?]{2,80}|©\\s?[^.!?]{2,60}`;

const SUBSCRIBE = `\\b${anyOf('newsletter offer: verb')}\\b`;
const BY_MAIL = `\\b${anyOf('newsletter offer: medium')}\\b`;
const LABEL = `(?:${anyOf('button or label')}|${anyOf('advertisement label')})`;

interface LineKind {
  readonly kind: string;
  readonly pattern: RegExp;
}

/** A kind of line that is a phrase of the role of the same name. */
const phrase = (kind: Role): LineKind => ({ kind, pattern: wholePhrase(kind) });

/** Whole lines that no journalist wrote into the article. */
const BOILERPLATE_LINES: readonly LineKind[] = [
  {
    kind: 'pointer to another article',
    pattern: line(`${anyOf('pointer to another article')}\\s*[:：>»|–—-].{0,200}`),
  },
  { kind: 'button or label', pattern: line(`${LABEL}[.!:…»>]*`) },
  { kind: 'picture credit', pattern: line(`${anyOf('picture label')}\\s*[:©(].{0,140}`) },
  {
    kind: 'caption that ends in an agency',
    // Case matters: "AP" is an agency, "ap" is not.
    pattern: new RegExp(`^.{0,330}(?:${AGENCY_IN_BRACKETS}|${AGENCY}|${CREDIT})[.)]?$`, 'u'),
  },
  { kind: 'caption that ends in a Chinese photographer', pattern: /^[^摄]{0,120}摄[）)]?$/u },
  { kind: 'copyright notice', pattern: line(`${anyOf('copyright notice')}.{0,300}`) },
  { kind: 'newsletter offer', pattern: line(`(?=.{0,200}${SUBSCRIBE})(?=.{0,260}${BY_MAIL}).{0,300}`) },
  phrase('call to follow'),
  { kind: 'cookie notice', pattern: line(`${anyOf('cookie notice')}.{0,300}`) },
  {
    kind: 'credit of an editor',
    pattern: line(`[（(【]?${anyOf('credit of an editor')}\\s*[:：/=＝].{1,40}`),
  },
  { kind: 'reading time', pattern: line(`${anyOf('reading time: label')}\\s*:?.{0,30}`) },
  {
    kind: 'reading time',
    pattern: line(`\\d{1,3}\\s*${anyOf('reading time: unit')}\\.?\\s*${anyOf('reading time: word after the unit')}?`),
  },
  phrase('end of a feed entry'),
];

/** Returns which kind of boilerplate a line is, or `undefined` for a line of the article. */
export function boilerplateKind(text: string): string | undefined {
  return text.length > MAX_LINE_LENGTH ? undefined : BOILERPLATE_LINES.find(({ pattern }) => pattern.test(text))?.kind;
}

/** "… on Monday. (Reuters)", or the agency alone: the credit of a report, unless it is that of a picture. */
const CREDITED = /(?:^|[.!?…]["'”’»)]?\s*)\((?:AP|Reuters|AFP|EPA|PA|Bloomberg)\)\.?$/u;
/** In characters. Longer texts are no captions. */
const MAX_CAPTION_LENGTH = 200;
/** In characters. Shorter blocks are labels. */
const MIN_PROSE_LENGTH = 60;

/** A link with one text that stands in a list so often is a button: "Show on map". */
const MIN_TIMES = 3;

/** Drops whole lines of boilerplate: read-more pointers, credits, buttons, newsletter offers, cookie notices. */
export function withoutBoilerplateLines(blocks: readonly Block[]): readonly Block[] {
  const times = new Map<string, number>();
  for (const { text, linkShare } of blocks) if (linkShare >= 0.9) times.set(text, (times.get(text) ?? 0) + 1);
  const kinds = blocks.map(({ text }) =>
    (times.get(text) ?? 0) >= MIN_TIMES ? 'button of each entry' : boilerplateKind(text),
  );
  const last = blocks.findLastIndex(
    ({ text, heading, linkShare }, at) =>
      kinds[at] === undefined && heading === 0 && linkShare < 0.5 && text.length >= MIN_PROSE_LENGTH,
  );
  return blocks.filter(
    ({ text }, at) =>
      kinds[at] === undefined || (CREDITED.test(text) && (at > last || text.length > MAX_CAPTION_LENGTH)),
  );
}
