import { describe, expect, it } from 'vitest';
import { wireCredit } from '../../../../pipelines/stories/wire-credit.ts';
import { extractHtml, PARAGRAPH, pageOf } from '../page.ts';

const PROSE = PARAGRAPH.repeat(3);
const extract = (body: string) =>
  extractHtml(pageOf('<title>Crane in the basin</title>', `<article>${body}</article>`));
const LAST = 'The mail boat will sail again on Thursday, if the wind allows it, said the master.';
const CAPTION = 'The crane lies in the basin of Skellan on Monday evening.';

describe('a paragraph that ends in an agency', () => {
  it.each(['Reuters', 'AFP', 'AP', 'PA', 'EPA', 'Bloomberg'])('is text at the end of the report: (%s)', (agency) => {
    expect(extract(`${PROSE}<p>${LAST} (${agency})</p>`).text).toContain(LAST);
  });

  it('gives the report its credit', () => {
    expect(wireCredit(extract(`${PROSE}<p>${LAST} (Reuters)</p>`))).toBe('reuters');
    expect(wireCredit(extract(`${PROSE}<p>${LAST}</p><p>(AFP)</p>`))).toBe('afp');
  });

  it('is text at the end even if a pointer or a biography follows', () => {
    const text = extract(
      `${PROSE}<p>${LAST} (AFP)</p><p><a href="/news/b">Ferry waits for its ramp again</a></p><h3>Related stories</h3>`,
    ).text;
    expect(text).toContain(LAST);
  });

  it('is text between others if it is longer than a caption', () => {
    const long = `${LAST} ${LAST.replace('mail boat', 'ferry')} ${LAST.replace('mail boat', 'pilot')}`;
    expect(extract(`${PROSE}<p>${long} (Reuters)</p>${PROSE}`).text).toContain(long);
  });

  it.each([
    ['between paragraphs', `${PROSE}<p>${CAPTION} (AFP)</p>${PROSE}`],
    ['between a picture and a paragraph', `<img src="/a.jpg" alt=""><p>${CAPTION} (Reuters)</p>${PROSE}`],
    ['with the name of the photographer, even at the end', `${PROSE}<p>${CAPTION} (AP Photo/Jane Roe)</p>`],
    ['below the picture at the end', `${PROSE}<figure><img src="/a.jpg" alt=""><p>${CAPTION} (AFP)</p></figure>`],
    ['without a sentence', `${PROSE}<p>The crane in the basin (Reuters)</p>`],
  ])('is a caption %s', (_, body) => {
    expect(extract(body).text).not.toMatch(/Monday evening|crane in the basin/);
  });
});
