import type { StoredEntity, StoredMention } from '../../db/articles/commit/article-tags.ts';
import type { TextTags } from '../../db/articles/commit/extraction.ts';
import { fingerprintOf } from '../../pipelines/stories/fingerprint.ts';
import type { Mention, Tagger } from '../../pipelines/tagging/tags.ts';
import { TAGGER_VERSION } from '../../pipelines/tagging/version.ts';
import { codePointOffsets } from '../../pipelines/text/code-points.ts';
import type { TextToTag } from './tag-input.ts';

/** Tags a text. Returns what is stored: mentions are counted in code points. */
export function textTags({ tag }: Tagger, { hasStory, ...input }: TextToTag): TextTags {
  const startedAt = performance.now();
  const { language, entities, topics } = tag(input, { aliases: true });
  const ms = performance.now() - startedAt;
  const mentions = entities.flatMap((entity) => entity.mentions);
  const edgesIn = (place: Mention['in']) =>
    mentions.filter((mention) => mention.in === place).flatMap(({ start, end }) => [start, end]);
  const offsetIn = {
    title: codePointOffsets(input.title, edgesIn('title')),
    text: codePointOffsets(input.text, edgesIn('text')),
  };
  const stored = (mention: Mention): StoredMention => ({
    in: mention.in,
    start: offsetIn[mention.in](mention.start),
    end: offsetIn[mention.in](mention.end),
    text: mention.text,
  });
  return {
    language,
    ms,
    taggerVersion: TAGGER_VERSION,
    entities: entities.map((entity): StoredEntity => ({ ...entity, mentions: entity.mentions.map(stored) })),
    topics: topics.map(({ qcode, source, score }) => ({ qcode, source, score })),
    fingerprint: hasStory ? undefined : fingerprintOf({ title: input.title, text: input.text, language }),
  };
}
