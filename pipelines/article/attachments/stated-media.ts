import { parseUrl } from '../../../config/parse-url.ts';
import { type Medium, type MediumKind, pictureKey } from '../../../model/medium.ts';
import { decodedLineOf } from '../../text/line.ts';
import { isTrackingAddress } from '../blocks/tracking-pixels.ts';
import type { PageFeatures } from '../kind/page-features.ts';
import { isNode, type JsonLdNode, typesOf } from '../page/json-ld.ts';

const DURATION = /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:\.\d+)?S)?)?$/i;

/** Returns the seconds of an ISO 8601 duration, such as PT1H2M3S. */
export function durationOf(value: unknown): number | undefined {
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (typeof value === 'string' && DURATION.exec(value)) || [];
  return ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds) || undefined;
}

/** The media that the data of a page state, apart from the pictures in its text. */
export interface StatedMedia {
  /** The lead picture. */
  readonly lead: Medium | undefined;
  readonly recordings: readonly Medium[];
  /** What the data say about pictures, by `pictureKey`. */
  readonly notes: ReadonlyMap<string, Partial<Medium>>;
}

export const NO_MEDIA: StatedMedia = { lead: undefined, recordings: [], notes: new Map() };

type Source = Pick<PageFeatures, 'url' | 'nodes' | 'articles' | 'meta'>;

/** @param image the lead picture of the metadata */
export function statedMedia(source: Source, image: string | undefined): StatedMedia {
  const notes = notesOf(source);
  return {
    lead: image === undefined || isTrackingAddress(image) ? undefined : leadOf(source, image, notes),
    recordings: [...recordingsOf(source), ...recordingsOfMeta(source)],
    notes,
  };
}

/** In characters. */
const MAX_TEXT_LENGTH = 1_000;
/** Smaller pictures are icons. */
const MIN_SIDE_PIXELS = 100;

const leadOf = ({ meta, url: base }: Source, url: string, notes: StatedMedia['notes']): Medium | undefined => {
  const shown = meta.all('og:image', 'og:image:secure_url', 'og:image:url');
  const isShared = shown.some((address) => webUrl(address, base) === url);
  const shared = isShared
    ? compact({
        title: meta.first('og:image:alt'),
        width: pixelsOf(meta.first('og:image:width')),
        height: pixelsOf(meta.first('og:image:height')),
      })
    : {};
  const lead: Medium = { kind: 'picture', url, ...shared, ...notes.get(pictureKey(url)), source: 'page' };
  return Math.min(lead.width ?? MIN_SIDE_PIXELS, lead.height ?? MIN_SIDE_PIXELS) < MIN_SIDE_PIXELS ? undefined : lead;
};

const notesOf = ({ nodes, url }: Source): StatedMedia['notes'] => {
  const notes = new Map<string, Partial<Medium>>();
  for (const node of nodes) {
    if (!typesOf(node).includes('ImageObject')) continue;
    const note = compact({
      title: lineOf(node['caption']) ?? lineOf(node['description']),
      credit: creditOf(node),
      width: pixelsOf(node['width']),
      height: pixelsOf(node['height']),
    });
    for (const stated of [node['url'], node['contentUrl']]) {
      const address = webUrl(stated, url);
      if (address !== undefined && !notes.has(pictureKey(address))) notes.set(pictureKey(address), note);
    }
  }
  return notes;
};

/** Returns the credit of a picture; schema.org has several properties for it. */
const creditOf = (node: JsonLdNode): string | undefined =>
  ['creditText', 'copyrightHolder', 'creator', 'author', 'copyrightNotice']
    .map((name) => [node[name]].flat()[0])
    .map((value) => lineOf(isNode(value) ? value['name'] : value))
    .find((line) => line !== undefined);

const RECORDINGS: ReadonlyMap<string, MediumKind> = new Map([
  ['VideoObject', 'video'],
  ['AudioObject', 'audio'],
]);

const kindOf = (node: JsonLdNode): MediumKind | undefined =>
  typesOf(node)
    .map((type) => RECORDINGS.get(type))
    .find((kind) => kind !== undefined);

/** Returns the recordings of the article. Those beside it are other ones, unless there is only one on the page. */
const recordingsOf = ({ nodes, articles, url }: Source): Medium[] => {
  const all = nodes.filter((node) => kindOf(node) !== undefined);
  const own = ['video', 'audio', 'associatedMedia', 'encoding']
    .flatMap((name) => [articles[0]?.[name]].flat())
    .filter(isNode)
    .map((value) => all.find((node) => node['@id'] !== undefined && node['@id'] === value['@id']) ?? value);
  return (own.length > 0 ? own : all.length === 1 ? all : []).flatMap((node) => recordingOf(node, url));
};

const recordingOf = (node: JsonLdNode, base: string): Medium[] => {
  const kind = kindOf(node);
  const url = webUrl(node['contentUrl'], base) ?? webUrl(node['embedUrl'], base);
  if (kind === undefined || url === undefined) return [];
  const details = compact({
    title: lineOf(node['name']),
    credit: creditOf(node),
    type: lineOf(node['encodingFormat']),
    durationS: durationOf(node['duration']),
    width: pixelsOf(node['width']),
    height: pixelsOf(node['height']),
  });
  return [{ kind, url, ...details, source: 'page' }];
};

const recordingsOfMeta = ({ meta, url }: Source): Medium[] =>
  (['video', 'audio'] as const).flatMap((kind) => {
    const name = `og:${kind}`;
    const address = webUrl(meta.first(`${name}:secure_url`, `${name}:url`, name), url);
    if (address === undefined) return [];
    const details = compact({
      type: meta.first(`${name}:type`),
      width: pixelsOf(meta.first(`${name}:width`)),
      height: pixelsOf(meta.first(`${name}:height`)),
    });
    return [{ kind, url: address, ...details, source: 'page' }];
  });

const lineOf = (value: unknown): string | undefined => decodedLineOf(value, MAX_TEXT_LENGTH) || undefined;

const webUrl = (value: unknown, base: string): string | undefined => {
  const url = typeof value === 'string' && value.trim() !== '' ? parseUrl(value, base) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
};

/** Reads 1200, "1200", "1200px" and a QuantitativeValue. */
const pixelsOf = (value: unknown): number | undefined => {
  const stated = /^(\d{1,5})(?:\.0+)?\s*(?:px)?$/.exec(String(isNode(value) ? value['value'] : value).trim())?.[1];
  return stated === undefined || Number(stated) === 0 ? undefined : Number(stated);
};

const compact = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
