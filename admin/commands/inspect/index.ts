import type { NotedCommand } from '../../arguments/noted-command.ts';

/** `wireroom inspect` */
export function inspectCommand(program: NotedCommand): void {
  program
    .command('inspect')
    .description('show what Wireroom extracts from a feed or article; stores nothing')
    .argument('<url|file>', 'URL to fetch, or file to read; - reads stdin')
    .option('--url <url>', 'URL of a file; its links are resolved against it', 'http://localhost/')
    .option(
      '--explain',
      'for an article: the source of each field, what was left out of the text and why, and the time per step',
    )
    .action(async (target, options) => (await import('./inspect-document.ts')).inspectDocument(target, options))
    .notes(`
Prints the result as JSON: a feed with its entries, or an article with its text, entities and topics, each with its reason.
Needs no database. A page that robots.txt disallows is not fetched. An address without a scheme is taken as https, unless a
file has that name.

Examples:
  wireroom inspect https://www.example.com/2026/story.html
  wireroom inspect https://www.example.com/news.rss | jq '.entries[].title'
  wireroom inspect page.html --url https://www.example.com/2026/story.html
  wireroom inspect --explain https://www.example.com/2026/story.html`);
}
