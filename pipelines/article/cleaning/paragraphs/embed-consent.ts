import type { Block } from '../../blocks/blocks.ts';
import { anyOf } from '../../phrases.ts';

/** In characters. */
const MAX_LENGTH = 700;

/** A placeholder for a video, a post or a chart names external content, offers to show it, and asks for consent. */
const MENTIONS: readonly RegExp[] = [
  new RegExp(
    [
      `\\bextern(?:e[nrs]?|al|o|a|os|as|es)?\\b.{0,30}\\b${anyOf('embed: noun after "external"')}`,
      `\\b${anyOf('embed: noun before its origin')}\\b.{0,30}\\b${anyOf('embed: origin')}\\b`,
    ].join('|'),
    'i',
  ),
  new RegExp(`\\b${anyOf('embed: verb of showing')}\\b`, 'i'),
  new RegExp(`\\b${anyOf('embed: word of consent')}\\b`, 'i'),
];
const LABEL = new RegExp(`^${anyOf('embed: label')}\\W*$`, 'i');

/** Drops placeholders that ask for consent to load a part of the page from another site. */
export function withoutEmbedConsent(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(
    ({ text }) => text.length > MAX_LENGTH || (!LABEL.test(text) && !MENTIONS.every((mention) => mention.test(text))),
  );
}
