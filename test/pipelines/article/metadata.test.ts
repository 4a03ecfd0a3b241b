import { describe, expect, it } from 'vitest';
import { ARTICLE, extractFixture, extractHtml, PARAGRAPH, pageOf, SITE } from './page.ts';

const withData = (data: object) =>
  extractHtml(pageOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`));
const metaTag = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe('metadata', () => {
  it('comes from a JSON-LD graph, references resolved', () => {
    const article = extractFixture('graph');
    expect(article).toMatchObject({
      title: 'Tramway reaches the university & the hospital',
      authors: ['Inés Salgado', 'Joss Varga'],
      siteName: 'Vale Tidings',
      section: 'City',
      keywords: ['trams', 'transport'],
      language: 'en',
      image: 'https://tidings.example/tram.jpg',
      published: { at: new Date('2025-05-06T16:30:00Z'), source: 'json-ld', precision: 'second' },
      modified: new Date('2025-05-06T18:05:00Z'),
    });
    expect(article.text, 'the visible headline is no text').not.toContain('Tram at last');
  });

  it('comes from meta tags', () => {
    expect(extractFixture('plain')).toMatchObject({
      title: 'Ferry to Skellan sails again after eleven weeks',
      authors: ['Orla Quint'],
      siteName: 'The Marram Post',
      section: 'Islands',
      keywords: ['Skellan', 'Ferries'],
      language: 'en-GB',
      summary: "The island's only ferry is back in service after repairs to its ramp.",
      image: `${SITE}/pictures/ferry.jpg`,
      canonicalUrl: `${SITE}/islands/ferry-sails-again`,
      published: { at: new Date('2025-03-04T06:45:00Z'), source: 'time', precision: 'second' },
    });
  });

  it('accepts structured data of any shape', () => {
    const article = withData({
      '@type': ['NewsArticle'],
      headline: { a: 1 },
      author: [[null, 3]],
      image: [[]],
      keywords: {},
    });
    expect(article).toMatchObject({ outcome: 'ok', authors: [], keywords: [] });
  });

  it('repairs line breaks and commas that JSON does not allow', () => {
    const script = '{"@type":"NewsArticle","headline":"A crane\nin the basin",}';
    expect(extractHtml(pageOf(`<script type="application/ld+json">${script}</script>`)).title).toBe(
      'A crane in the basin',
    );
  });

  it('is plain text, even if publishers leave markup in it', () => {
    expect(
      withData({
        '@type': 'NewsArticle',
        headline: 'A <em>crane</em> falls &amp; the <title> of x <y stays',
        articleSection: '<b>Harbour</b>',
        author: { name: '<a href="/orla">Orla Quint</a>' },
        keywords: ['<i>cranes</i>'],
        description: '<p>It fell.</p><p>It lies there.</p>',
      }),
    ).toMatchObject({
      title: 'A crane falls & the <title> of x <y stays',
      section: 'Harbour',
      authors: ['Orla Quint'],
      keywords: ['cranes'],
      summary: 'It fell. It lies there.',
    });
  });

  it('takes title, authors and language from the feed if the page has none', () => {
    const hints = { title: 'Crane in the basin', authors: ['Orla Quint'], language: 'en_gb' };
    expect(extractHtml(pageOf(''), `${SITE}/a`, hints)).toMatchObject({
      title: hints.title,
      authors: hints.authors,
      language: 'en-GB',
    });
  });
});

describe('the headline', () => {
  const titleOf = (head: string, heading: string, url = `${SITE}/a`) =>
    extractHtml(pageOf(head, `<h1>${heading}</h1>${ARTICLE}`), url).title;
  const data = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

  it('is the visible wording if the one in JSON-LD is for search engines', () => {
    const shown = 'Crane in the basin lifts its last barge';
    const head = data('Old harbour crane lifts its last barge') + metaTag('og:title', shown);
    expect(titleOf(head, shown)).toBe(shown);
  });

  it('is the heading, or its end, where the page says the section or a kicker before it', () => {
    const story = 'Crane in the basin sinks';
    for (const label of ['Opinion |', 'Review of the harbour –'])
      for (const stated of [data(`${label} ${story}`), metaTag('og:title', `${label} ${story}`)])
        for (const heading of [story, `<b>${label.slice(0, -2)}</b><span>${story}</span>`])
          expect(titleOf(stated, heading)).toBe(story);
    expect(titleOf(data(`${story} – live updates`), `${story} – <em>live updates</em>`)).toBe(
      `${story} – live updates`,
    );
  });

  it('is the one in JSON-LD if the heading is about something else', () => {
    const newest = 'Minister arrives at the quay';
    const head = data('Crane in the basin: the day as it happened') + metaTag('og:title', newest);
    expect(titleOf(head, newest)).toBe('Crane in the basin: the day as it happened');
  });

  it('is not the heading that names the site at the end of every window title', () => {
    expect(titleOf('<title>Crane in the basin - Harbour Weekly</title>', 'Harbour Weekly')).not.toBe('Harbour Weekly');
  });

  it('is a heading below the first rank that the window title begins with, if there is none of the first', () => {
    const head = '<title>Crane in the basin: what now? - Harbour Weekly</title>';
    const page = pageOf(head, `<h2>Harbour Weekly</h2><h2>Crane in the basin: what now?</h2>${ARTICLE}`);
    expect(extractHtml(page).title).toBe('Crane in the basin: what now?');
  });

  it('is the window title without the name of the site or of its address, if the page shows none', () => {
    const titleIn = (head: string) => extractHtml(pageOf(head, ARTICLE), 'https://www.lagoon-gazette.example/a').title;
    expect(titleIn('<title>LAGOON GAZETTE :: Crane in the basin</title>')).toBe('Crane in the basin');
    expect(titleIn('<title>Crane in the basin - second day | The Lagoon | Lagoon Gazette</title>')).toBe(
      'Crane in the basin - second day | The Lagoon',
    );
    expect(titleIn(`<title>Quay News :: Crane in the basin</title>${metaTag('og:site_name', 'Quay News')}`)).toBe(
      'Crane in the basin',
    );
    expect(titleIn('<title>Harbor: crane in the basin</title>')).toBe('Harbor: crane in the basin');
  });

  it('is the heading that the URL contains', () => {
    const url = `${SITE}/harbour/basin-crane.html`;
    expect(titleOf('<title>The weekly for the whole coast</title>', 'Basin crane', url)).toBe('Basin crane');
  });

  it('ends where the date below it begins', () => {
    const head = metaTag('og:title', 'Crane in the basin lifts its last barge');
    const heading = 'Crane in the basin lifts its last barge <span>02.02.2022 • News</span>';
    expect(titleOf(head, heading)).toBe('Crane in the basin lifts its last barge');
  });
});

describe('the language', () => {
  const languageOf = (html: string) => extractHtml(html).language;

  it('may be declared in a conditional comment', () => {
    const page = pageOf('').replace('<html>', '<!--[if gt IE 9]> <html lang="en-AU" class="new"> <![endif]-->');
    expect(languageOf(page)).toBe('en-AU');
  });

  it.each([
    ['ja', '港の古いクレーンは、火曜日に最後のはしけを持ち上げた。'],
    ['ko', '항구의 오래된 크레인이 화요일에 마지막 바지선을 들어 올렸다.'],
    ['el', 'Ο παλιός γερανός σήκωσε την τελευταία φορτηγίδα την Τρίτη.'],
    [undefined, 'Старый кран поднял последнюю баржу во вторник.'],
  ])('is %s if only the script implies it', (language, sentence) => {
    expect(languageOf(pageOf('', `<article><p>${sentence.repeat(20)}</p></article>`))).toBe(language);
  });

  it('is Norwegian for pages in Bokmål', () => {
    expect(languageOf(pageOf('<meta http-equiv="content-language" content="nb-NO">'))).toBe('no-NO');
  });
});

describe('the canonical URL', () => {
  const canonicalOf = (href: string, url = `${SITE}/news/a?utm_source=x`) =>
    extractHtml(pageOf(`<link rel="canonical" href="${href}">`), url).canonicalUrl;

  it('is absolute and has no tracking parameters', () => {
    expect(canonicalOf('/b?utm_source=feed#top')).toBe(`${SITE}/b`);
  });

  it('must be on the same registrable domain', () => {
    expect(canonicalOf('https://amp.example.com/b', 'https://www.example.com/a')).toBe('https://amp.example.com/b');
    expect(canonicalOf('https://other.com/b', 'https://www.example.com/a')).toBeUndefined();
  });

  it('must be on the same host if there is no domain', () => {
    expect(canonicalOf('http://127.0.0.1:9000/b', 'http://127.0.0.1:9000/a')).toBe('http://127.0.0.1:9000/b');
    expect(canonicalOf('http://127.0.0.2/b', 'http://127.0.0.1/a')).toBeUndefined();
    expect(canonicalOf('http://paper/b', 'http://localhost/a')).toBeUndefined();
  });

  it('is never the front page', () => {
    expect(canonicalOf('/')).toBeUndefined();
  });
});

describe('the date of publication', () => {
  const data = (date: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane in the basin","datePublished":"${date}"}</script>`;
  const meta = metaTag('article:published_time', '2025-01-02T10:00:00Z');
  const dateOf = (head: string, body: string, hints = {}, url = `${SITE}/2025/01/05/crane`) =>
    extractHtml(pageOf(head, `<h1>Crane in the basin</h1>${body}${ARTICLE}`), url, hints).published;
  const day = (number: number) => new Date(`2025-01-0${number}T10:00:00Z`);

  it('comes from JSON-LD, meta tags, time elements, visible text, the feed or the path, in this order', () => {
    const feedDay = { published: new Date('2025-01-06') };
    const time = '<time datetime="2025-01-03T10:00:00Z">x</time>';
    const text = '<p>Published: 4 January 2025</p>';
    expect(dateOf(data('2025-01-01T10:00:00Z') + meta, time + text, feedDay)).toMatchObject({
      source: 'json-ld',
      at: day(1),
    });
    expect(dateOf(meta, time + text, feedDay)).toMatchObject({ source: 'meta', at: day(2) });
    expect(dateOf('', time + text, feedDay)).toMatchObject({ source: 'time', at: day(3) });
    expect(dateOf('', text, feedDay)).toMatchObject({ source: 'text', precision: 'day', at: new Date('2025-01-04') });
    expect(dateOf('', '', feedDay)).toMatchObject({ source: 'feed', precision: 'day' });
    expect(dateOf('', '')).toMatchObject({ source: 'url', precision: 'day', at: new Date('2025-01-05') });
  });

  it("is the feed's if that has a time of day", () => {
    const published = new Date('2025-01-07T12:34:56Z');
    expect(dateOf(data('2025-01-01'), '', { published })).toEqual({
      at: published,
      source: 'feed',
      precision: 'second',
    });
  });

  it('is in the time zone of the feed if it states none', () => {
    const head = data('2025-07-01T10:00:00');
    expect(dateOf(head, '', { timeZone: 'Europe/Berlin' })?.at).toEqual(new Date('2025-07-01T08:00:00Z'));
  });

  it('is never later than tomorrow and never invented', () => {
    const future = new Date(Date.now() + 3 * 86_400_000).toISOString();
    expect(dateOf(data(future) + meta, '')).toMatchObject({ source: 'meta', at: day(2) });
    expect(dateOf(data(future), '', {}, `${SITE}/crane`)).toBeUndefined();
  });

  /** Long enough for its end to be far from its headline. */
  const long = `<h1>Crane in the basin</h1><article>${PARAGRAPH.repeat(20)}</article>`;

  it.each([
    ['an element whose name says that it is a date', '<div><span class="_publishingdate">07.11.2023</span></div>', 7],
    ['the words after "published", wherever they stand', '<p>Erschienen am: 08.11.2023 in Heft 4</p>', 8],
    ['a post of a blog', '<p>Dieser Artikel wurde am 9. November 2023 um 14:48 von Jan Rohe geschrieben.</p>', 9],
    ['the only line of the page that is a date', '<div>10.11.2023</div>', 10],
  ])('is read from %s', (_, end, expected) => {
    const published = extractHtml(pageOf('', `${long}<footer>${end}</footer>`)).published;
    expect(published).toMatchObject({ source: 'text' });
    expect(published?.at.getUTCDate()).toBe(expected);
  });

  it('is not one of several lines with dates, which belong to other articles', () => {
    const others = '<ul><li>10.11.2023</li><li>11.11.2023</li></ul>';
    expect(extractHtml(pageOf('', long + others)).published).toBeUndefined();
  });

  it('is neither the year of a copyright notice nor the date of an update', () => {
    const end = '<footer><p>© 2021 The Marram Post</p><p class="updated">Aktualisiert: 10.11.2023</p></footer>';
    expect(extractHtml(pageOf('', long + end)).published).toBeUndefined();
  });

  it('is not the date after a word for "updated"', () => {
    expect(dateOf('', '<p>Updated: 4 January 2025</p>', {}, `${SITE}/crane`)).toBeUndefined();
  });
});

describe('authors', () => {
  const authorsOf = (...names: string[]) =>
    extractHtml(pageOf(names.map((name) => metaTag('article:author', name)).join(''))).authors;

  it.each([
    ['By Jane Roe and John Doe', ['Jane Roe', 'John Doe']],
    ['Jane Roe, John Doe, Mary Moe', ['Jane Roe', 'John Doe', 'Mary Moe']],
    ['Jane Roe (4126 articles)', ['Jane Roe']],
    ['Jane Roe | The Marram Post', ['Jane Roe']],
    ['Von Jan Rohe und Eva Groß', ['Jan Rohe', 'Eva Groß']],
    ['https://www.example.com/authors/jane-roe', []],
    ['jane.roe@the-paper.com', []],
    ['admin', []],
    ['Zeige alle Beiträge von Jane Roe »', ['Jane Roe']],
    ['More articles by Jane Roe', ['Jane Roe']],
    ['Jane Roe am Samstag, 19. Oktober 2019 um 11:14 Uhr', ['Jane Roe']],
    ['Jane Roe @janeroe', ['Jane Roe']],
    ['Jane Roe, CNN', ['Jane Roe']],
    ['Jane\n   Roe', ['Jane Roe']],
  ])('of "%s" are %j', (byline, names) => {
    expect(authorsOf(byline)).toEqual(names);
  });

  it('are people rather than the site', () => {
    const head = metaTag('og:site_name', 'The Marram Post') + metaTag('article:author', 'The Marram Post');
    const body = `<h1>Crane in the basin</h1><p>By Jane Roe</p>${ARTICLE}`;
    expect(extractHtml(pageOf(head, body)).authors).toEqual(['Jane Roe']);
    expect(extractHtml(pageOf(head)).authors).toEqual(['The Marram Post']);
  });
});

describe('a signature', () => {
  const signed = (body: string, head = metaTag('og:site_name', 'The Marram Post')) =>
    extractHtml(pageOf(head, `<h1>Crane in the basin</h1><article>${body}</article>`));

  it.each([
    ['above the first paragraph', `<p>Jane Roe/John Doe</p>${PARAGRAPH.repeat(3)}`, ['Jane Roe', 'John Doe']],
    ['below the last one', `${PARAGRAPH.repeat(3)}<p><strong>Lê Phương</strong></p>`, ['Lê Phương']],
  ])('%s names the authors and is not text', (_, body, authors) => {
    const article = signed(body);
    expect(article.authors).toEqual(authors);
    expect(article.text).not.toContain(authors[0]);
  });

  it('is ignored if the page names its authors, and among paragraphs', () => {
    const named = signed(`${PARAGRAPH.repeat(3)}<p>Jane Roe</p>`, metaTag('author', 'Mary Moe'));
    expect(named).toMatchObject({ authors: ['Mary Moe'] });
    expect(named.text).toContain('Jane Roe');
    expect(signed(`${PARAGRAPH}<p>Marram Sands</p>${PARAGRAPH}`).authors).toEqual([]);
  });

  it('of a reader below a comment is ignored', () => {
    const comments = '<div id="comments"><span class="author-name">Angry Reader</span></div>';
    expect(signed(`${PARAGRAPH.repeat(3)}${comments}`).authors).toEqual([]);
  });
});

describe('the next page', () => {
  const nextOf = (link: string, url: string) => extractHtml(pageOf(link), url).nextPageUrl;

  it.each([
    ['<link rel="next" href="/story?page=2">', `${SITE}/story`, `${SITE}/story?page=2`],
    ['<a href="/story/2">2</a>', `${SITE}/story`, `${SITE}/story/2`],
    ['<a href="/story/3">Next page »</a>', `${SITE}/story/2`, `${SITE}/story/3`],
    ['<a href="/story-2.html">Weiter</a>', `${SITE}/story.html`, `${SITE}/story-2.html`],
  ])('of %s is found', (link, url, next) => {
    expect(nextOf(link, url)).toBe(next);
  });

  it.each([
    ['the next article', '<link rel="next" href="/other-story">'],
    ['another site', '<a href="https://example.com/story/2">2</a>'],
    ['another port', `<a href="${SITE}:8443/story/2">2</a>`],
    ['a page further on', '<a href="/story/3">3</a>'],
    ['a link that only looks like one', '<a href="/story/2">Two more stories</a>'],
  ])('is not %s', (_, link) => {
    expect(nextOf(link, `${SITE}/story`)).toBeUndefined();
  });
});
