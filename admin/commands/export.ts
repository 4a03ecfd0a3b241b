import { type Command, InvalidArgumentError } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';
import { EXPORT_FIELDS, type ExportField, isExportField } from '../../db/reports/export-fields.ts';
import { choice } from '../arguments/choice.ts';
import { parseDateOption } from '../arguments/date.ts';
import { parseLanguage } from '../arguments/language.ts';

const fieldsOf = (text: string): ExportField[] => {
  const names = text.split(',').map((name) => name.trim());
  return names.map((name, index) => {
    if (!isExportField(name))
      throw new InvalidArgumentError(`There is no field "${name}"${didYouMean(name, EXPORT_FIELDS)}`);
    if (names.indexOf(name) !== index) throw new InvalidArgumentError(`"${name}" is in it twice.`);
    return name;
  });
};

/** `wireroom export` */
export const exportCommand = (program: Command): void => {
  program
    .command('export')
    .description('write the articles out, as lines of JSON or as CSV')
    .addOption(choice('--format <format>', 'form of the output', ['jsonl', 'csv']).default('jsonl'))
    .option('--raw', 'CSV without the apostrophes that keep spreadsheets from running texts as formulas')
    .option('--since <date>', 'only articles that became visible or changed since then (UTC)', parseDateOption)
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--language <code>', 'only in this language, such as en', parseLanguage)
    .option('--fields <names>', 'only these, in this order, separated by commas', fieldsOf)
    .option('--out <file>', 'write to a file instead of stdout')
    .addHelpText(
      'after',
      `
Fields are the columns of news.articles, and "entities" and "topics". In CSV (RFC 4180) lists are written as JSON. The
articles come in the order of their numbers, all as they were when the export began; memory stays the same however
many they are.

The texts are other people's. In CSV an apostrophe goes before one that a spreadsheet would run as a formula: one that
begins with = + - @, a tab or a carriage return, whatever blanks and quotation marks are before that. Programs that read
the file remove the apostrophe, or the file is written with --raw.

Fields:
${EXPORT_FIELDS.join(', ').replace(/(.{1,110})(?:, |$)/g, '  $1\n')}
Examples:
  wireroom export | gzip > articles.jsonl.gz
  wireroom export --since 2026-03-04 --language en --fields id,url,title,body,topics
  wireroom export --format csv --fields id,site,title,published_at --out articles.csv`,
    )
    .action(async (options, command: Command) => {
      if (options.raw && options.format !== 'csv') command.error(`error: '--raw' needs '--format csv'`);
      return (await import('./export/export-articles.ts')).exportAll(options);
    });
};
