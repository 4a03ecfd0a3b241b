import type { NinjsArticle, NinjsMedium } from './article.ts';
import { present } from './present.ts';
import { uriOf } from './uri.ts';

/**
 * Returns what belongs to an article: its pictures, videos and recordings, the pages it links to,
 * and its other languages.
 */
export function associationsOf({ media, image, links, alternates }: NinjsArticle): object[] {
  return [
    ...[...leadPicture(image, media), ...media].flatMap(mediumOf),
    ...links.flatMap(({ url, text }) => associated(url, { name: text || url, rel: 'link' })),
    ...alternates.flatMap(({ url, language }) => associated(url, { name: language, rel: 'alternate', language })),
  ];
}

/** The main picture is usually the first of the media. */
const leadPicture = (image: string | null, media: readonly NinjsMedium[]): NinjsMedium[] =>
  image === null || media.some(({ url }) => url === image) ? [] : [{ kind: 'picture', url: image }];

const mediumOf = (medium: NinjsMedium, index: number): object[] => {
  const { kind, url, title, credit, type, bytes, duration_s, width, height } = medium;
  const rendition = { name: 'main', href: uriOf(url), contentType: type };
  return associated(url, {
    name: `${kind} ${index + 1}`,
    rel: 'attachment',
    type: kind,
    by: credit,
    ...(title &&
      (kind === 'picture' ? { descriptions: [{ role: 'caption', value: title }] } : { headlines: [{ value: title }] })),
    renditions: [present({ ...rendition, sizeInBytes: bytes, duration: duration_s, width, height })],
  });
};

/** Its URL identifies it. */
const associated = (url: string, properties: Readonly<Record<string, unknown>>): object[] => {
  const uri = uriOf(url);
  return uri === undefined ? [] : [present({ uri, ...properties })];
};
