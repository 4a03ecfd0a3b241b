import type { Mention } from '../tags.ts';

/** One mention of a name. */
export interface NamedMention {
  readonly mention: Mention;
  /** As written in the text, without a case ending. */
  readonly spelled: string;
  /** Folded form. */
  readonly folded: string;
  /** Index of the first word in the document. */
  readonly firstWord: number;
  /** Index of the last word in the document. */
  readonly lastWord: number;
  /** Whether the line is in title case or capitals, so that its spelling is not the name's own. */
  readonly inTitleCase: boolean;
}

/** The mentions of one entity, with what the entity was linked to. */
export interface EntityCluster {
  readonly name: string;
  readonly key: string;
  readonly ids: Readonly<Record<string, string>>;
  /** Other names in the tables. A name used in one language only ends in "@" and the language code. */
  readonly aliases?: readonly string[];
  readonly members: readonly NamedMention[];
  /** Texts of mentions that mean the entity in this document only. */
  readonly shortForms?: readonly string[];
  /** The reason for the link, shown to users. */
  readonly reason: string;
}

/** Returns the most frequent spelling, with little weight on lines in title case; the earliest one wins a tie. */
export function commonSpelling(members: readonly NamedMention[]): string {
  const counts = new Map<string, number>();
  for (const { spelled, inTitleCase } of members) {
    const text = spelled.replace(/\s+/g, ' ');
    counts.set(text, (counts.get(text) ?? 0) + (inTitleCase ? 0.01 : 1));
  }
  let best = '';
  for (const [text, count] of counts) if (count > (counts.get(best) ?? 0)) best = text;
  return best;
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Quotes names for reasons: "Xi", "Putin". */
export function quoted(names: Iterable<string>): string {
  return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}
