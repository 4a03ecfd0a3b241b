import type { Command } from 'commander';

/** `wireroom inspect` */
export const inspectCommand = (program: Command): void => {
  program
    .command('inspect')
    .description('show what would be made of a feed or an article, without storing anything')
    .argument('<url|file>', 'URL to fetch, or a file to read; - reads stdin')
    .option('--url <url>', 'where a file came from; its links are resolved against it', 'http://localhost/')
    .option(
      '--explain',
      'of an article: where each field comes from, what is not in the text and why, and the time per step',
    )
    .addHelpText(
      'after',
      `
Prints the record as JSON: a feed with its entries, or an article with its text, entities and topics, each with the
reason for it. Needs no database. A page that robots.txt disallows is not fetched.

Examples:
  wireroom inspect https://www.example.com/2026/story.html
  wireroom inspect https://www.example.com/news.rss | jq '.entries[].title'
  wireroom inspect page.html --url https://www.example.com/2026/story.html
  wireroom inspect --explain https://www.example.com/2026/story.html`,
    )
    .action(async (target, options) =>
      (await import('./inspect/inspect-document.ts')).inspectDocument(target, options),
    );
};
