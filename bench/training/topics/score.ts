/** Accuracy of the most likely topic, and the calibration of its score. */
export interface TopicScore {
  add(sums: Float64Array, tops: readonly number[]): void;
  readonly texts: { readonly sums: Float64Array; readonly tops: readonly number[] }[];
}

export function newTopicScore(): TopicScore {
  const texts: { sums: Float64Array; tops: readonly number[] }[] = [];
  return { texts, add: (sums, tops) => void texts.push({ sums, tops }) };
}

const SHARPNESSES = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.2, 1.5, 1.8, 2.2, 3, 4];
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7, 0.8];

const shares = (sums: Float64Array, sharpness: number): number[] => {
  const most = Math.max(...sums);
  const odds = [...sums].map((sum) => Math.exp(sharpness * (sum - most)));
  const total = odds.reduce((a, b) => a + b, 0);
  return odds.map((odd) => odd / total);
};

const percent = (part: number, whole: number): string => ((100 * part) / (whole || 1)).toFixed(1);

/** Formats a line per set: accuracy, the best calibration power, and precision and coverage by threshold. */
export function topicScoreLines(scores: ReadonlyMap<string, TopicScore>): string {
  return [...scores]
    .filter(([, { texts }]) => texts.length > 0)
    .map(([name, { texts }]) => {
      const right = texts.filter(({ sums, tops }) => tops.includes(sums.indexOf(Math.max(...sums)))).length;
      const loss = (sharpness: number): number =>
        texts.reduce((sum, { sums, tops }) => {
          const share = shares(sums, sharpness);
          return sum - Math.log(Math.max(1e-9, ...tops.map((top) => share[top] ?? 0)));
        }, 0) / texts.length;
      const fits = [...SHARPNESSES].sort((a, b) => loss(a) - loss(b))[0] ?? 1;
      const at = THRESHOLDS.map((threshold) => {
        const said = texts.flatMap(({ sums, tops }) =>
          shares(sums, fits).flatMap((share, top) => (share >= threshold ? [tops.includes(top)] : [])),
        );
        return `≥${threshold}: ${percent(said.filter((ok) => ok).length, said.length)} of ${percent(said.length, texts.length)}`;
      });
      return `${name.padEnd(14)} ${texts.length} texts  first right ${percent(right, texts.length)}  sharpness ${fits}  ${at.join('  ')}`;
    })
    .join('\n');
}
