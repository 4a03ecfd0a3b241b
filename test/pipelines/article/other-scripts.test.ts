import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../pipelines/article/index.ts';
import { extractFixture, pageOf, SITE } from './page.ts';

describe('a page in another script', () => {
  it.each([
    ['Hebrew', 'hebrew', 3, 'he', ['נועה ברק']],
    ['Chinese', 'chinese', 3, 'zh', []],
    ['Korean', 'korean', 3, 'ko', ['김하늘']],
    ['Thai', 'thai', 3, 'th', []],
  ])('in %s loses everything except the article', (_, fixture, paragraphs, language, authors) => {
    const article = extractFixture(fixture);
    expect(article.outcome).toBe('ok');
    expect(article.text.split('\n\n')).toHaveLength(paragraphs);
    expect(article.text).not.toMatch(/קראו גם|相关阅读|责任编辑|관련기사|ข่าวที่เกี่ยวข้อง/);
    expect(article.language?.slice(0, 2)).toBe(language);
    expect(article.authors).toEqual(authors);
    expect(article.published).toBeDefined();
    expect(article.wordCount).toBeGreaterThan(50);
  });

  it('is read in its declared charset', () => {
    const page = pageOf(
      '<meta charset="gb2312"><title>\xb0\xd9\xc4\xea\xb5\xc6\xcb\xfe</title>',
      `<article><p>${'\xb0\xd9\xc4\xea\xb5\xc6\xcb\xfe'.repeat(30)}</p></article>`,
    );
    const { title, text } = extractArticle({
      body: Buffer.from(page, 'latin1'),
      contentType: 'text/html',
      url: `${SITE}/a`,
    });
    expect(title).toBe('百年灯塔');
    expect(text).toContain('百年灯塔百年灯塔');
  });
});
