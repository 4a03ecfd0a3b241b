import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { siteOf } from '../../model/url/site.ts';

/** A page and the labels that people gave it. */
export interface LabelledPage {
  readonly set: string;
  readonly url: string;
  readonly body: Uint8Array;
  /** The whole text of the article. */
  readonly text: string | undefined;
  /** Passages that belong to the text … */
  readonly wanted: readonly string[];
  /** … and passages of the page that do not. */
  readonly unwanted: readonly string[];
}

/**
 * Reads pages from a path: a folder with ground-truth.json ({ KEY: { url, articleBody } }) and
 * html/KEY.html.gz, as published by scrapinghub/article-extraction-benchmark; or a gzipped file
 * with one JSON object per line, { set, url, body (gzipped page in base64), gold: { body?, with?,
 * without? } }.
 */
export function readLabelledPages(path: string): readonly LabelledPage[] {
  return path.endsWith('.gz') ? [...pagesInFile(path)] : pagesInFolder(path);
}

const Truths = z.record(z.string(), z.object({ url: z.string().optional(), articleBody: z.string() }));

const pagesInFolder = (folder: string): LabelledPage[] => {
  const truths = Truths.parse(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return Object.entries(truths).map(([key, { url = 'https://example.com/', articleBody }]) => ({
    set: 'whole texts',
    url: /^https?:/.test(url) ? url : `https://${url}`,
    body: new Uint8Array(gunzipSync(readFileSync(join(folder, 'html', `${key}.html.gz`)))),
    text: articleBody,
    wanted: [],
    unwanted: [],
  }));
};

const Case = z.object({
  set: z.string(),
  url: z.string(),
  body: z.string(),
  gold: z.object({
    body: z.string().optional(),
    with: z.array(z.string()).optional(),
    without: z.array(z.string()).optional(),
  }),
});

function* pagesInFile(file: string): Generator<LabelledPage> {
  const bytes = gunzipSync(readFileSync(file));
  for (let at = 0; at < bytes.length; ) {
    const newline = bytes.indexOf(10, at);
    const end = newline < 0 ? bytes.length : newline;
    // Line by line, because the whole file exceeds the maximum length of a string.
    const { set, url, body, gold } = Case.parse(JSON.parse(bytes.toString('utf8', at, end)));
    at = end + 1;
    if (gold.body === undefined && !gold.with?.length && !gold.without?.length) continue;
    yield {
      set,
      url,
      body: new Uint8Array(gunzipSync(Buffer.from(body, 'base64'))),
      text: gold.body,
      wanted: gold.with ?? [],
      unwanted: gold.without ?? [],
    };
  }
}

/**
 * Returns the half of the sites that a page belongs to. Rules are written from pages of the first
 * half only; the other half shows what they are worth elsewhere.
 */
export function halfOf({ url }: LabelledPage): 'looked at' | 'never looked at' {
  return (createHash('sha1').update(siteOf(url)).digest()[0] ?? 0) % 2 === 0 ? 'looked at' : 'never looked at';
}
