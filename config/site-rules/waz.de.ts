import type { SiteRule } from './site-rule.ts';

/** Removes boxes with links to other articles and newsletters between paragraphs. */
export const waz: SiteRule = {
  domains: ['waz.de'],
  from: '2025-09-10',
  until: '2027-11-30',
  strip: [
    'h3:has(+ ul a[data-track-v2-parent="Link List"])',
    'ul:has(a[data-track-v2-parent="Link List"])',
    'h4:has(+ .not-prose .article-teaser-link)',
    '.not-prose:has(.article-teaser-link)',
    'section[aria-label^="Newsletter"]',
  ],
  gain: 'body F1 by page, without and with: two pages of this layout 0.799 → 0.997 and 0.868 → 0.963, one of an older layout 0.938 → 0.938; 141 pages of many sites, these three among them, 0.9650 → 0.9671',
};
