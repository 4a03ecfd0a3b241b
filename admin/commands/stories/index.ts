import { parseLanguage } from '../../arguments/language.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { timeOption } from '../../arguments/time.ts';
import { parseRowCount, wholeNumber } from '../../arguments/whole-number.ts';

const parseSourceCount = wholeNumber(1_000);
const parseStory = wholeNumber(999_999_999_999_999);

/** `wireroom stories …` */
export function storiesCommand(program: NotedCommand): void {
  const stories = program.command('stories').description('list, show and split stories: articles about one event');

  stories
    .command('list')
    .description('list stories, those with the latest articles first')
    .addOption(timeOption('--since <time>', 'only with the latest article since then'))
    .addOption(timeOption('--until <time>', 'only with the latest article before then'))
    .option('--language <code>', 'only in this language, such as en', parseLanguage)
    .option('--min-sources <n>', 'only with so many independent sources', parseSourceCount)
    .option('--entity <name>', 'only about this person, organization or place')
    .option('--topic <topic>', 'only about this topic or a narrower one (name or code)')
    .option('--site <domain>', 'only with an article of this site, such as example.com')
    .option('--limit <rows>', 'maximum number of rows', parseRowCount, 50)
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listSomeStories(options))
    .notes(`
An article that nobody else has is a story of one. SOURCES counts publishers, each once with all its sites. INDEPENDENT
also counts a text that several publishers carry, such as the report of a news agency, once. Filters can be combined. A
story matches --entity, --topic and --site if any of its articles does.

Examples:
  wireroom stories list --since 7d --min-sources 3
  wireroom stories list --entity "European Central Bank" --language en
  wireroom stories list --topic economy --site example.com
  wireroom stories list --min-sources 2 --json | jq '.[].headline'`);

  stories
    .command('show')
    .description('show one story: headline, counts, entities, topics, places and articles')
    .argument('<story>', 'number of the story', parseStory)
    .option('--json', 'print one JSON object')
    .action(async (story, options) => (await import('./show.ts')).showStory(story, options))
    .notes(`
The lead is the best article: no copy, not behind a paywall, the earliest. A copy has the text of another article, or most
of it. The origin is who wrote the text, as far as is known. Percentages are shares of the articles. For a story that was
merged into another, the other is shown. "articles show" prints the story of an article.

Examples:
  wireroom stories show 4711
  wireroom stories show 4711 --json | jq '.members[].url'`);

  stories
    .command('split')
    .description('put the articles of a story into stories again')
    .argument('<story>', 'number of the story', parseStory)
    .action(async (story) => (await import('./split.ts')).splitOneStory(story))
    .notes(`
For a story that holds two events. The service puts its articles, and all copies of them, into stories in the order of
their ids, as if they came now. Articles that belong together are together again. The number leads to the story of the
first article; readers get the change "merged" for each article.

Examples:
  wireroom stories split 4711`);
}
