import { readTopics, type Topic } from './vocabulary.ts';

/** The Media Topics with the look-ups that mapping and classifying need. */
export interface TopicTree {
  readonly tops: readonly Topic[];
  readonly all: readonly Topic[];
  get(qcode: string): Topic | undefined;
  /** The top-level topic above a topic, or itself. */
  topOf(qcode: string): string;
}

export const loadTopicTree = (): TopicTree => {
  const all = readTopics();
  const byCode = new Map(all.map((topic) => [topic.qcode, topic]));
  const tops = new Map<string, string>();
  for (const { qcode } of all) {
    let top = qcode;
    // The tree is five levels deep; the bound keeps a wrong table from looping.
    for (let level = 0; level < 8; level++) top = byCode.get(top)?.broader ?? top;
    tops.set(qcode, top);
  }
  return {
    all,
    tops: all.filter((topic) => topic.broader === undefined),
    get: (qcode) => byCode.get(qcode),
    topOf: (qcode) => tops.get(qcode) ?? qcode,
  };
};
