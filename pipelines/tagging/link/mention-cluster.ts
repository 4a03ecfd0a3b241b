import type { Mention } from '../tags.ts';

/** One occurrence of a name, with what merging needs to know about it. */
export interface NamedMention {
  readonly mention: Mention;
  /** As the text has it, without the ending of a case. */
  readonly spelled: string;
  /** Folded form. */
  readonly folded: string;
  /** Index of its first word in the document. */
  readonly at: number;
  /** Index of its last word. */
  readonly end: number;
  /** In a line where capitals say nothing, so that its spelling is not the name's own. */
  readonly inTitleCase: boolean;
}

/** What several occurrences turned out to be. */
export interface EntityCluster {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  /** What else the tables call it; a name of one language only ends in "@" and its code. */
  readonly aliases?: readonly string[];
  readonly members: readonly NamedMention[];
  /** What members call it that means it in this text only. */
  readonly shortForms?: readonly string[];
  /** What decided, in words. */
  readonly reason: string;
}

/** The spelling to show: the most frequent one outside loud lines, the earliest among equals. */
export const commonSpelling = (members: readonly NamedMention[]): string => {
  const counts = new Map<string, number>();
  for (const { spelled, inTitleCase } of members) {
    const text = spelled.replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + (inTitleCase ? 0.01 : 1));
  }
  let best = '';
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
};

export const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
};

/** Names in quotation marks, for reasons: "Xi", "Putin". */
export const quoted = (names: Iterable<string>): string => [...new Set(names)].map((name) => `"${name}"`).join(', ');
