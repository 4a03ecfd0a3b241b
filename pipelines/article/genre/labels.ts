import type { ArticleKind } from '../document.ts';
import { anyOf, asWords, type Role } from '../phrases.ts';

type Named = readonly (readonly [kind: ArticleKind, role: Role])[];

const LABELS: Named = [
  ['sponsored', 'kind label: sponsored'],
  ['press_release', 'kind label: press release'],
  ['live_blog', 'kind label: live blog'],
  ['interview', 'kind label: interview'],
  ['obituary', 'kind label: obituary'],
  ['review', 'kind label: review'],
  ['analysis', 'kind label: analysis'],
  ['service', 'kind label: service'],
  ['opinion', 'kind label: opinion'],
];

const MAY_HAVE_ACCENTS = /[`\x80-\uffff]/;

/** Letters without accents, because addresses have none. */
const folded = (text: string): string =>
  (MAY_HAVE_ACCENTS.test(text)
    ? text
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘`´]/g, "'")
    : text
  ).trim();

const matcher = (named: Named, build: (source: string) => RegExp) => {
  const sources = named.map(([kind, role]) => [kind, folded(anyOf(role))] as const);
  const patterns = sources.map(([kind, source]) => [kind, build(source)] as const);
  // Most lines name none.
  const any = build(`(?:${sources.map(([, source]) => source).join('|')})`);
  return (text: string): ArticleKind | undefined => {
    const line = folded(text);
    return any.test(line) ? patterns.find(([, pattern]) => pattern.test(line))?.[0] : undefined;
  };
};

/** In characters. Longer lines are no labels. */
const MAX_LABEL_LENGTH = 60;

const labelOf = matcher(LABELS, (source) => new RegExp(`^${source}$`, 'iu'));

/** Returns the kind that a label, a section or a folder of an address names, and nothing else. */
export function kindOfLabel(label: string): ArticleKind | undefined {
  const line = label.replace(/^[\s|/+•·–—:]+|[\s|/+•·–—:]+$/gu, '');
  return line.length === 0 || line.length > MAX_LABEL_LENGTH ? undefined : labelOf(line);
}

/** Returns the kind that words in a headline name. */
export const kindInTitle = matcher(
  [
    ['live_blog', 'kind in a title: live blog'],
    ['interview', 'kind in a title: interview'],
    ['obituary', 'kind in a title: obituary'],
    ['review', 'kind in a title: review'],
  ],
  asWords,
);

/** Returns the kind that the first words of a headline name. */
export const kindAtHead = matcher(
  [['service', 'kind at the head of a title: service']],
  (source) => new RegExp(`^${source}`, 'iu'),
);

/** Returns the kind that the wording of a line names. */
export const kindInLine = matcher(
  [
    ['sponsored', 'kind in a line: sponsored'],
    ['press_release', 'kind in a line: press release'],
    ['obituary', 'kind in a line: obituary'],
  ],
  (source) => new RegExp(source, 'iu'),
);
