export type MediumKind = 'picture' | 'video' | 'audio';

/** A picture, video or recording that belongs to an article. It is never fetched. */
export interface Medium {
  readonly kind: MediumKind;
  /** An http or https URL. */
  readonly url: string;
  /** Caption of a picture, title of a recording. */
  readonly title?: string;
  /** Who made it or owns it, as stated. */
  readonly credit?: string;
  /** Media type, such as audio/mpeg. */
  readonly type?: string;
  readonly bytes?: number;
  readonly durationS?: number;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly source: 'page' | 'feed';
}

/** Whether a feed entry is an episode of a podcast: it has a recording, and its text describes that. */
export function isEpisode(media: readonly { readonly kind: string }[] | null | undefined): boolean {
  return media?.some(({ kind }) => kind === 'audio') === true;
}

/** Maximum number of media of an article. Galleries have some dozens. */
export const MAX_MEDIA = 60;

/** In characters. */
const MAX_LENGTH = { url: 2_000, title: 1_000, credit: 200, type: 100 } as const;

/** Returns the first media with distinct URLs. What only a later one of the same URL states is added. */
export function distinctMedia(media: readonly Medium[]): Medium[] {
  const distinct = new Map<string, Medium>();
  for (const medium of media) {
    const key = keyOf(medium);
    const known = distinct.get(key);
    if (known || (medium.url.length <= MAX_LENGTH.url && distinct.size < MAX_MEDIA))
      distinct.set(key, { ...limited(medium), ...known });
  }
  return [...distinct.values()];
}

/** Picture servers state sizes and signatures in the query. Players state the recording there. */
const keyOf = ({ kind, url }: Medium): string => (kind === 'picture' ? pictureKey(url) : url);

/** Returns what two addresses of the same picture have in common. */
export function pictureKey(url: string): string {
  const { host, pathname, search } = new URL(url);
  return /\.\w{3,4}$/.test(pathname) ? host + pathname : host + pathname + search;
}

/** Also what integers in the database hold. Nothing real is larger. */
const MAX_PIXELS = 100_000;
const MAX_SECONDS = 10_000_000;

const limited = ({ title, credit, type, durationS, width, height, ...medium }: Medium): Medium => ({
  ...medium,
  ...(durationS && durationS <= MAX_SECONDS && { durationS }),
  ...(width && width <= MAX_PIXELS && { width }),
  ...(height && height <= MAX_PIXELS && { height }),
  ...(title && { title: cut(title, MAX_LENGTH.title) }),
  ...(credit && { credit: cut(credit, MAX_LENGTH.credit) }),
  ...(type && type.length <= MAX_LENGTH.type && { type }),
});

const cut = (text: string, length: number): string => text.slice(0, length).toWellFormed();
