import type { Medium } from '../../../model/medium.ts';

/** What hangs on an article. */
export interface Attachments {
  readonly media: readonly Medium[];
  readonly links: readonly { readonly url: string; readonly digest: Buffer; readonly text: string }[];
  readonly alternates: readonly { readonly language: string; readonly url: string }[];
}

/** Returns the rows of each table as its columns name them, without their article. */
export function attachmentRows({ media, links, alternates }: Attachments) {
  return {
    media: media.map(({ durationS, ...medium }, at) => ({ position: at + 1, ...medium, duration_s: durationS })),
    links: links.map(({ url, digest, text }, at) => ({
      position: at + 1,
      url,
      url_digest: `\\x${digest.toString('hex')}`,
      text,
    })),
    alternates: [...alternates].sort((a, b) => (a.language < b.language ? -1 : 1)),
  };
}
