import { openServers } from './open-servers.ts';

export interface World {
  readonly feeds: readonly string[];
  /** Pages that a visitor of all feeds finds. */
  readonly pages: number;
  /** Requests answered so far, by path kind. */
  readonly served: { feeds: number; pages: number; robots: number };
  close(): Promise<void>;
}

/** Small words with a seed: the same world each time, and no two pages alike. */
const createWriter = (seed: number) => {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
  const words =
    'the a of in to and for with by from after over new council minister market river bridge harvest port court vote budget price energy school hospital train storm border talks company union record season report plan group week year said says agreed opened closed rose fell won lost signed warned'.split(
      ' ',
    );
  const names = [
    'Marta Lindqvist',
    'Owen Achebe',
    'Yuki Tanabe',
    'Paolo Ferrante',
    'Amina Haddad',
    'United Nations',
    'European Union',
    'Kenya',
    'Lisbon',
    'Osaka',
    'Warsaw',
    'Brazil',
  ];
  const sentence = (): string => {
    const parts = Array.from({ length: 9 + next(14) }, () =>
      next(9) === 0 ? names[next(names.length)] : words[next(words.length)],
    );
    const text = parts.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return { sentence, paragraph: () => Array.from({ length: 3 + next(3) }, sentence).join(' ') };
};

const page = (site: number, number: number): string => {
  const writer = createWriter(site * 1_000 + number + 1);
  const title = writer.sentence().slice(0, 70);
  const paragraphs = Array.from({ length: 9 }, () => `<p>${writer.paragraph()}</p>`).join('\n');
  const links = Array.from({ length: 60 }, (_, n) => `<li><a href="/section/${n}">Section number ${n}</a></li>`).join(
    '',
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Paper ${site}</title>
<meta property="og:title" content="${title}"><meta property="article:published_time" content="2026-03-0${1 + (number % 9)}T08:00:00Z">
<meta name="author" content="Marta Lindqvist"><script>var tracking = ${JSON.stringify('x'.repeat(4_000))};</script><style>p{margin:0}</style></head>
<body><header><nav><ul>${links}</ul></nav></header><main><article><h1>${title}</h1><p class="byline">By Marta Lindqvist</p>
${paragraphs}</article><aside><h2>Related</h2><ul>${links}</ul></aside></main><footer>© Paper ${site}</footer></body></html>`;
};

const feed = (origin: string, site: number, pages: number): string => {
  const items = Array.from(
    { length: pages },
    (_, n) =>
      `<item><title>Story ${n} of ${site}</title><link>${origin}/story/${n}</link><guid>${origin}/story/${n}</guid></item>`,
  ).join('');
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Paper ${site}</title><link>${origin}</link>${items}</channel></rss>`;
};

/** Opens `sites` loopback newspapers, each on an address of its own, with `pages` stories each. */
export async function openWorld(sites: number, pages: number): Promise<World> {
  const served = { feeds: 0, pages: 0, robots: 0 };
  const addresses = Array.from({ length: sites }, (_, site) => `127.1.${Math.floor(site / 250)}.${1 + (site % 250)}`);
  const { origins, close } = await openServers(addresses, (site) => (request, response) => {
    const story = /^\/story\/(\d+)$/.exec(request.url ?? '');
    if (request.url === '/feed') {
      served.feeds++;
      response
        .setHeader('content-type', 'application/rss+xml')
        .end(feed(`http://${request.headers.host}`, site, pages));
    } else if (story) {
      served.pages++;
      response.setHeader('content-type', 'text/html; charset=utf-8').end(page(site, Number(story[1])));
    } else {
      served.robots++;
      response.writeHead(404).end();
    }
  });
  return { feeds: origins.map((origin) => `${origin}/feed`), pages: sites * pages, served, close };
}
