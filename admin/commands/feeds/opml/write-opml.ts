import { escapeUTF8 } from 'entities';
import type { ListedFeed } from '../../../../db/feeds/feeds.ts';
import { MAX_FOLDERS } from './read-opml.ts';

interface Folder {
  readonly feeds: ListedFeed[];
  readonly folders: Map<string, Folder>;
}

const emptyFolder = (): Folder => ({ feeds: [], folders: new Map() });

/**
 * Writes feeds as an OPML 2.0 document with labels as nested outlines. A feed with more labels than
 * `readOpml` takes from nested folders is written several times; importing the file merges them.
 */
export function writeOpml(feeds: readonly ListedFeed[], at: Date): string {
  const body = emptyFolder();
  for (const feed of feeds) for (const path of pathsOf(feed.labels)) folderAt(body, path).feeds.push(feed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    '    <title>Wireroom feeds</title>',
    `    <dateCreated>${at.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlinesOf(body, '    '),
    '  </body>',
    '</opml>',
  ].join('\n');
}

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

/** Attributes from an imported file stay unchanged; the URL is the current one. */
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
 * Escapes a value for double quotes. Removes control characters, which XML forbids. Writes line
 * breaks, which parsers would turn into blanks, and marks that change the reading direction as
 * numbers.
 */
const attribute = (value: string): string =>
  escapeUTF8(value.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]/g, '')).replace(
    /[\t\n\r\u202a-\u202e\u2066-\u2069]/g,
    (character) => `&#x${character.charCodeAt(0).toString(16)};`,
  );
