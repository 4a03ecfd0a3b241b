import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { renderPlaceholders } from './placeholders.ts';
import { type Answer, fileOf, type SiteFolder } from './site-folder.ts';

export interface ServingState {
  readonly site: SiteFolder;
  readonly startedAt: Date;
  readonly correctedAt: Date | undefined;
  readonly origins: ReadonlyMap<string, string>;
  /** Called with the status just before a response is sent. */
  log(status: number): void;
}

interface Reply {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: Buffer;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
  '.json': 'application/feed+json',
  '.txt': 'text/plain',
  '.xml': 'application/xml',
};

const FEED_TYPES = new Set(['.rss', '.atom', '.json']);

/** The first Last-Modified of feeds is a minute ago, so that a correction in the same second is still later. */
const FIRST_EDITION_MS = 60_000;

const errorPage = (status: number, words: string) =>
  Buffer.from(`<!doctype html><title>${status}</title><h1>${words}</h1>\n`);

function render(file: string, { site, ...state }: ServingState): Buffer {
  const include = (name: string) => {
    const part = site.files.get(name);
    if (part === undefined) throw new Error(`${site.key}/${file} includes ${name}, which does not exist`);
    return part;
  };
  const text = renderPlaceholders(include(file), { ...state, site: site.key, include });
  return iconv.encode(text, site.charset);
}

function contentType(file: string, { charset, charsetInHeader }: SiteFolder): string {
  const type = MEDIA_TYPES[extname(file)] ?? 'application/octet-stream';
  return charsetInHeader ? `${type}; charset=${charset}` : type;
}

/** Last-Modified counts only if the client sent no ETag (RFC 9110 §13.2.2). */
function isUnchanged(request: IncomingMessage, etag: string, lastModified: Date): boolean {
  const { 'if-none-match': known, 'if-modified-since': since } = request.headers;
  if (known !== undefined) return known === etag;
  return since !== undefined && Math.floor(lastModified.getTime() / 1000) * 1000 <= Date.parse(since);
}

function replyWithFile(file: string, status: number, request: IncomingMessage, state: ServingState): Reply {
  const { site, startedAt, correctedAt } = state;
  const body = render(file, state);
  const headers: Record<string, string> = { 'content-type': contentType(file, site) };
  if (FEED_TYPES.has(extname(file))) {
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const lastModified = correctedAt ?? new Date(startedAt.getTime() - FIRST_EDITION_MS);
    Object.assign(headers, { etag, 'last-modified': lastModified.toUTCString() });
    if (isUnchanged(request, etag, lastModified)) return { status: 304, headers };
  }
  if (site.gzip && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    return { status, headers: { ...headers, 'content-encoding': 'gzip' }, body: gzipSync(body) };
  }
  return { status, headers, body };
}

function replyTo(request: IncomingMessage, path: string, answer: Answer, state: ServingState): Reply {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, headers: { ...html, allow: 'GET, HEAD' }, body: errorPage(405, 'Method not allowed') };
  }
  const { status = 200, location } = answer;
  if (location) return { status, headers: { location } };
  const file = answer.file ?? fileOf(state.site, path);
  if (file) return replyWithFile(file, status, request, state);
  const missing = answer.status ?? 404;
  return { status: missing, headers: html, body: errorPage(missing, missing === 410 ? 'Gone' : 'Not found') };
}

/** Serves an error in a page's placeholders instead of the page. */
function replyOrError(...parameters: Parameters<typeof replyTo>): Reply {
  try {
    return replyTo(...parameters);
  } catch (error) {
    return { status: 500, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: Buffer.from(String(error)) };
  }
}

/** Answers one request to a demo site from its site.json and files. */
export function answerRequest(request: IncomingMessage, response: ServerResponse, state: ServingState): void {
  const [path = '/'] = (request.url ?? '/').split('?', 1);
  const answer = state.site.answers[path] ?? {};
  const send = () => {
    const { status, headers, body } = replyOrError(request, path, answer, state);
    state.log(status);
    response.writeHead(status, body ? { ...headers, 'content-length': String(body.length) } : headers);
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  const timer = setTimeout(send, answer.delayMs ?? 0);
  response.once('close', () => clearTimeout(timer));
}
