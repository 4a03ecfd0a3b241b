import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { closeServers, listenOnLoopback } from './loopback.ts';
import { answerRequest } from './respond.ts';
import { readSiteFolders, type SiteFolder } from './site-folder.ts';

export interface NewspaperRequest {
  /** When it arrived. */
  readonly at: Date;
  /** Address and port. */
  readonly host: string;
  /** With the query. */
  readonly path: string;
  readonly status: number;
}

export interface NewspaperSite {
  /** Folder under sites/. */
  readonly key: string;
  readonly name: string;
  /** Without a trailing slash. */
  readonly origin: string;
}

export interface Newspaper {
  readonly feeds: readonly { readonly url: string; readonly name: string }[];
  readonly sites: readonly NewspaperSite[];
  /** Requests so far, in the order of their responses. */
  readonly requests: readonly NewspaperRequest[];
  /** Serves the corrected article and its feed entry from the next request on. */
  publishCorrection(): void;
  /** Closes the servers and aborts open requests. */
  close(): Promise<void>;
}

const SITES = fileURLToPath(new URL('sites', import.meta.url));

/** Starts the fictional sites of the demo on loopback addresses. README.md lists their difficulties. */
export async function startNewspaper(options: { oneAddress?: boolean } = {}): Promise<Newspaper> {
  const folders = await readSiteFolders(SITES);
  const startedAt = new Date();
  const origins = new Map<string, string>();
  const requests: NewspaperRequest[] = [];
  let correctedAt: Date | undefined;

  const listener = (site: SiteFolder) => (request: IncomingMessage, response: ServerResponse) => {
    const arrived = { at: new Date(), host: request.headers.host ?? '', path: request.url ?? '' };
    const log = (status: number) => requests.push({ ...arrived, status });
    answerRequest(request, response, { site, startedAt, correctedAt, origins, log });
  };

  const servers = await listenOnLoopback(folders.map(listener), options);
  const sites: NewspaperSite[] = [];
  for (const [index, { origin }] of servers.entries()) {
    const folder = folders[index];
    if (!folder) continue;
    origins.set(folder.key, origin);
    sites.push({ key: folder.key, name: folder.name, origin });
  }
  return {
    feeds: folders.map(({ key, name, feed }) => ({ url: `${origins.get(key)}${feed}`, name })),
    sites,
    requests,
    publishCorrection() {
      correctedAt ??= new Date();
    },
    close: () => closeServers(servers),
  };
}
