/** Words around a change that are shown too. */
const CONTEXT = 12;

/**
 * Shows how a text changed, word by word: `[-removed-] {+added+}`. Long unchanged parts are
 * shortened.
 * @returns undefined if the texts have the same words
 */
export function changedWords(before: string, after: string): string | undefined {
  const parts = difference(before.split(/\s+/), after.split(/\s+/));
  if (parts.every(({ kind }) => kind === 'same')) return undefined;
  return parts
    .map(({ kind, words }, index) => {
      if (kind === 'removed') return `[-${words.join(' ')}-]`;
      if (kind === 'added') return `{+${words.join(' ')}+}`;
      return shorten(words, index > 0, index < parts.length - 1);
    })
    .join(' ');
}

interface Part {
  readonly kind: 'same' | 'removed' | 'added';
  readonly words: string[];
}

const shorten = (words: readonly string[], hasBefore: boolean, hasAfter: boolean): string => {
  const start = hasBefore ? CONTEXT : 0;
  const end = hasAfter ? CONTEXT : 0;
  if (words.length <= start + end + 1) return words.join(' ');
  return [...words.slice(0, start), '…', ...(end > 0 ? words.slice(-end) : [])].join(' ');
};

/** Finds the longest common subsequence of words; the rest is removed or added. */
const difference = (before: readonly string[], after: readonly string[]): Part[] => {
  // common[i][j]: length of the longest common subsequence of before[i…] and after[j…]
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  const parts: Part[] = [];
  const push = (kind: Part['kind'], word: string | undefined): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.words.push(word ?? '');
    else parts.push({ kind, words: [word ?? ''] });
  };
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      push('same', before[i]);
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      push('removed', before[i]);
      i += 1;
    } else {
      push('added', after[j]);
      j += 1;
    }
  }
  return parts;
};
