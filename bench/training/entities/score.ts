/** A name with its kind (PER, ORG, LOC) and position in a text. */
export interface NamedSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type Score = Readonly<Record<'PER' | 'ORG' | 'LOC' | 'all', Counts>>;

export const KINDS = ['PER', 'ORG', 'LOC'] as const;

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });
export function newScore(): Score {
  return { PER: none(), ORG: none(), LOC: none(), all: none() };
}

const BEFORE = /^(?:the\s+|[\s"'“‘(.,;:-]+)/i;
const AFTER = /(?:['’]s|[\s"'”’).,;:-]+)$/;

/** Returns the name without article, possessive and punctuation, so that tokenization does not affect the score. */
const trimmed = (text: string, { start, end, kind }: NamedSpan): string | undefined => {
  let [from, to] = [start, end];
  for (;;) {
    const rest = text.slice(from, to);
    const before = BEFORE.exec(rest)?.[0].length ?? 0;
    const after = before > 0 ? 0 : (AFTER.exec(rest)?.[0].length ?? 0);
    if (from + before >= to - after) return undefined;
    if (before + after === 0) return `${from}-${to} ${kind}`;
    from += before;
    to -= after;
  }
};

/** Adds one text to the score. A name is correct if its kind and both boundaries match. */
export function addToScore(score: Score, text: string, gold: readonly NamedSpan[], found: readonly NamedSpan[]): void {
  const keys = (spans: readonly NamedSpan[]) =>
    new Map(spans.flatMap((span) => (span.kind === 'MISC' ? [] : [[trimmed(text, span) ?? '', span.kind] as const])));
  const wanted = keys(gold);
  const given = keys(found);
  wanted.delete('');
  given.delete('');
  const count = (kind: string, what: keyof Counts) => {
    for (const each of [kind, 'all']) if (each in score) score[each as keyof Score][what]++;
  };
  for (const [key, kind] of given) count(kind, wanted.has(key) ? 'right' : 'wrong');
  for (const [key, kind] of wanted) if (!given.has(key)) count(kind, 'missed');
}

export function precision({ right, wrong }: Counts): number {
  return right / Math.max(1, right + wrong);
}
export function recall({ right, missed }: Counts): number {
  return right / Math.max(1, right + missed);
}
export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / Math.max(1, 2 * right + wrong + missed);
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** Formats precision, recall and F of all names and of each kind. */
export function scoreLine(score: Score): string {
  return (['all', ...KINDS] as const)
    .map((kind) => {
      const counts = score[kind];
      return `${kind} P ${percent(precision(counts))} R ${percent(recall(counts))} F ${percent(f1(counts))}`;
    })
    .join(' | ');
}
