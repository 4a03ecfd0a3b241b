import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { z } from 'zod';

const answer = z.strictObject({
  /** Default: 200. */
  status: z.number().int().optional(),
  /** Target of a redirect. */
  location: z.string().optional(),
  /** File to serve instead of the one the path names. */
  file: z.string().optional(),
  /** Delay before the response, in milliseconds. */
  delayMs: z.number().int().positive().optional(),
});

const manifest = z.strictObject({
  name: z.string(),
  /** Encoding of responses; files are in UTF-8. */
  charset: z.enum(['utf-8', 'windows-1252']).default('utf-8'),
  /** Whether Content-Type declares the charset, or only the document does. */
  charsetInHeader: z.boolean().default(true),
  gzip: z.boolean().default(false),
  /** Path that subscribers use. */
  feed: z.string(),
  /** Responses by path, where they are not simply "200 with the file of that name". */
  answers: z.record(z.string(), answer).default({}),
});

export type Answer = z.infer<typeof answer>;

/** A fictional site, read from its folder. */
export interface SiteFolder extends Readonly<z.infer<typeof manifest>> {
  /** Folder name. */
  readonly key: string;
  /** Texts by path inside the folder, with forward slashes and without a leading one. */
  readonly files: ReadonlyMap<string, string>;
}

const MANIFEST = 'site.json';

async function readSite(folder: string, key: string): Promise<SiteFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = new Map<string, string>();
  for (const path of paths) {
    const name = path
      .slice(folder.length + 1)
      .split(sep)
      .join('/');
    files.set(name, await readFile(path, 'utf8'));
  }
  return { key, files, ...manifest.parse(JSON.parse(files.get(MANIFEST) ?? '{}')) };
}

/** Reads every site folder under `root`, by name. @throws Error when one has no valid site.json */
export async function readSiteFolders(root: string): Promise<SiteFolder[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const keys = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(keys.sort().map((key) => readSite(join(root, key), key)));
}

/** Finds the file of a path: `/news/` is news/index.html, `/news/fire` is news/fire.html. `_parts` are not served. */
export function fileOf(site: SiteFolder, path: string): string | undefined {
  const name = path.slice(1);
  const candidates = path.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  return candidates.find((file) => site.files.has(file) && file !== MANIFEST && !file.startsWith('_'));
}
