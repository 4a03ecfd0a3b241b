import { loadTagger } from '../../../pipelines/tagging/index.ts';
import type { EntityType, TaggedEntity, TagInput, TagOptions, Tags } from '../../../pipelines/tagging/tags.ts';

const tagger = await loadTagger();

export const tag = (text: string, more: Partial<TagInput> = {}, options?: TagOptions): Tags =>
  tagger.tag({ title: '', text, ...more }, options);

/** Returns the names of one type, by salience. */
export const names = (tags: Tags, type: EntityType): string[] =>
  tags.entities.filter((entity) => entity.type === type && entity.mentions.length > 0).map((entity) => entity.name);

export const entity = (tags: Tags, name: string): TaggedEntity | undefined =>
  tags.entities.find((one) => one.name === name);

export const mentionsOf = (tags: Tags, name: string): string[] =>
  entity(tags, name)?.mentions.map((mention) => mention.text) ?? [];
