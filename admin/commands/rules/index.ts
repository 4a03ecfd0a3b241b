import { parseLabel } from '../../arguments/label.ts';
import { parseLanguage } from '../../arguments/language.ts';
import type { NotedCommand } from '../../arguments/noted-command.ts';
import { parseDays, parseTime, timeOption } from '../../arguments/time.ts';
import { parseRowCount, wholeNumber } from '../../arguments/whole-number.ts';
import type { AddRuleOptions } from './add.ts';
import { collectGlobs, collectWords } from './rule-pattern.ts';

/** `wireroom rules …` */
export function rulesCommand(program: NotedCommand): void {
  const rules = program.command('rules').description('keep or drop what feeds bring');

  rules
    .command('add')
    .description('add a rule')
    .option('--drop', 'drop what matches')
    .option('--keep', 'drop what matches no rule to keep')
    .option('--url <glob>', 'URL, such as */sport/*; repeatable', collectGlobs)
    .option('--title <words>', 'words of the headline, such as horoscope*; repeatable', collectWords)
    .option(
      '--category <words>',
      'words of a category of the entry, or of the section of the page; repeatable',
      collectWords,
    )
    .option('--language <codes>', 'languages of the text, such as en,de', parseLanguages)
    .option('--older-than <age>', 'published that long before it was first seen, such as 30d, 8w or 1y', parseDays)
    .option('--shorter-than <words>', 'fewer words of text', wholeNumber(100_000))
    .option('--feed <feed>', 'only for this feed, by number or URL')
    .option('-l, --label <label>', 'only for feeds with this label', parseLabel)
    .option('--json', 'print the rule as one JSON object')
    .action(async (options: AddRuleOptions, self: NotedCommand) => {
      if (!options.drop === !options.keep) self.error(`error: give either '--drop' or '--keep'`);
      if (options.feed !== undefined && options.label !== undefined)
        self.error(`error: give either '--feed <feed>' or '--label <label>', or none of them for all feeds`);
      if (CONDITIONS.every((name) => options[name] === undefined))
        self.error(`error: a rule needs a condition, such as '--title <words>'`);
      await (await import('./add.ts')).addNewRule(options);
    })
    .notes(`
All conditions of a rule must hold; of several values for one condition, one is enough. The order of rules does not matter: a
feed drops an article if one of its rules to drop matches, or if it has rules to keep and none of them matches. An article
that several feeds list is dropped if all of them drop it. What is not known, such as the date of an undated entry, drops
nothing.

A glob covers the whole URL, and * stands for any characters. Words match as whole words, one after the other; a * at either
end stands for the rest of a word. Both ignore case, and accents count. There are no regular expressions.

URL, headline, category and age are checked when a feed lists an entry, and all conditions again when the page has been read.
A dropped article is rejected with the outcome unwanted and the rule in its detail; what the feed says about it stays. Rules
apply to new and waiting articles. Ready articles stay, and so does what "articles add" added unless a feed lists it.

Examples:
  wireroom rules add --drop --title 'horoscope*' --label world
  wireroom rules add --drop --url '*/sport/*'
  wireroom rules add --keep --language en,de --feed 12
  wireroom rules add --drop --older-than 30d
  wireroom articles list --outcome unwanted`);
  rules
    .command('list')
    .description('list the rules')
    .option('--json', 'print one JSON array')
    .action(async (options) => (await import('./list.ts')).listAllRules(options));

  rules
    .command('remove')
    .description('remove rules')
    .argument('<number...>', 'numbers of rules, as "rules list" shows them')
    .option('--json', 'print the results as one JSON array')
    .action(async (numbers, options) => (await import('./remove.ts')).removeRules(numbers, options))
    .notes(`
What the rules dropped stays rejected. To bring it back, retry it; what other rules drop is rejected again.

Examples:
  wireroom rules remove 3
  wireroom retry --outcome unwanted`);

  rules
    .command('test')
    .description('show what the rules would drop of the stored articles')
    .argument('[article]', 'only this article, by number or URL')
    .option('--feed <feed>', 'only articles that this feed lists, by number or URL')
    .addOption(timeOption('--since <time>', 'only articles first seen since then').default(parseTime('7d'), '7d'))
    .option('--limit <count>', 'show at most this many', parseRowCount, 50)
    .option('--json', 'print one JSON object')
    .action(async (article, options) => (await import('./test.ts')).testRules(article, options))
    .notes(`
Changes nothing. Articles are decided as if they came in again with these rules, by what feeds and, if they have been read,
their pages say. --since does not apply to a single article.

Examples:
  wireroom rules test --since 4w
  wireroom rules test --feed 12
  wireroom rules test https://www.example.com/sport/1`);
}

const CONDITIONS = ['url', 'title', 'category', 'language', 'olderThan', 'shorterThan'] as const;

const parseLanguages = (text: string): string[] => text.split(',').map((code) => parseLanguage(code.trim()));
