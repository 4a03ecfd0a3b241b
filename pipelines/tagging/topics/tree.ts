import { readTopics, type Topic } from './vocabulary.ts';

/** The Media Topics with look-ups for mapping and classification. */
export interface TopicTree {
  readonly tops: readonly Topic[];
  readonly all: readonly Topic[];
  get(qcode: string): Topic | undefined;
  /** Returns the top-level ancestor of a topic, or the topic itself. */
  topOf(qcode: string): string;
}

export function loadTopicTree(): TopicTree {
  const all = readTopics();
  const byCode = new Map(all.map((topic) => [topic.qcode, topic]));
  const tops = new Map<string, string>();
  for (const { qcode } of all) {
    let top = qcode;
    // The tree has five levels; the bound prevents an endless loop on a broken table.
    for (let level = 0; level < 8; level++) top = byCode.get(top)?.broader ?? top;
    tops.set(qcode, top);
  }
  return {
    all,
    tops: all.filter((topic) => topic.broader === undefined),
    get: (qcode) => byCode.get(qcode),
    topOf: (qcode) => tops.get(qcode) ?? qcode,
  };
}
