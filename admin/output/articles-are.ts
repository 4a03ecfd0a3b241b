/** `1 article is`, `2,000 articles are` */
export const articlesAre = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'article is' : 'articles are'}`;
