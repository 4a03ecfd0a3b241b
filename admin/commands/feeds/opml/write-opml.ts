import { escapeUTF8 } from 'entities';
import type { ListedFeed } from '../../../../db/feeds/feeds.ts';
import { MAX_FOLDERS } from './read-opml.ts';

interface Folder {
  readonly feeds: ListedFeed[];
  readonly folders: Map<string, Folder>;
}

const emptyFolder = (): Folder => ({ feeds: [], folders: new Map() });

/**
 * An OPML 2.0 document of feeds, their labels as outlines one in another. A feed with more labels than `readOpml` takes
 * from one nest is written once for each so many; who reads it puts them together again.
 */
export const writeOpml = (feeds: readonly ListedFeed[], at: Date): string => {
  const body = emptyFolder();
  for (const feed of feeds) for (const path of pathsOf(feed.labels)) folderAt(body, path).feeds.push(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Feeds of Wireroom</title>',
    `    <dateCreated>${at.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlinesOf(body, '    '),
    '  </body>',
    '</opml>',
  ].join('\n');
};

const pathsOf = (labels: readonly string[]): string[][] => {
  const paths = [];
  for (let from = 0; from === 0 || from < labels.length; from += MAX_FOLDERS) {
    paths.push(labels.slice(from, from + MAX_FOLDERS));
  }
  return paths;
};

const folderAt = (body: Folder, path: readonly string[]): Folder => {
  let folder = body;
  for (const label of path) {
    const inner = folder.folders.get(label) ?? emptyFolder();
    folder.folders.set(label, inner);
    folder = inner;
  }
  return folder;
};

function* outlinesOf({ feeds, folders }: Folder, indent: string): Generator<string> {
  for (const feed of feeds) yield `${indent}<outline ${attributesOf(feed)}/>`;
  for (const [label, folder] of folders) {
    yield `${indent}<outline text="${attribute(label)}">`;
    yield* outlinesOf(folder, `${indent}  `);
    yield `${indent}</outline>`;
  }
}

/** What an imported list said about the feed stays as it was; the address is that of today. */
const attributesOf = ({ url, title, link, outline, trusted }: ListedFeed): string =>
  Object.entries({
    type: 'rss',
    text: title || url,
    title: '',
    xmlUrl: url,
    htmlUrl: link ?? '',
    ...outline,
    trusted: trusted ? 'true' : '',
  })
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${attribute(value)}"`)
    .join(' ');

/**
 * A value for between double quotes. Control characters are not allowed in XML; breaks, which readers would take for
 * blanks, and marks that turn the text are written as numbers.
 */
const attribute = (value: string): string =>
  escapeUTF8(value.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '')).replace(
    /[\t\n\r\u202a-\u202e\u2066-\u2069]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  );
