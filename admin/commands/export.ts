import { type Command, InvalidArgumentError } from 'commander';
import { didYouMean } from '../../config/did-you-mean.ts';
import { EXPORT_FIELDS, type ExportField, isExportField } from '../../db/reports/export-fields.ts';
import { choice } from '../arguments/choice.ts';
import { parseDateOption } from '../arguments/date.ts';
import { addHelpNotes } from '../arguments/help-text.ts';
import { parseLanguage } from '../arguments/language.ts';

const parseFields = (text: string): ExportField[] => {
  const names = text.split(',').map((name) => name.trim());
  return names.map((name, index) => {
    if (!isExportField(name))
      throw new InvalidArgumentError(`There is no field "${name}"${didYouMean(name, EXPORT_FIELDS)}`);
    if (names.indexOf(name) !== index) throw new InvalidArgumentError(`"${name}" is listed twice.`);
    return name;
  });
};

/** `wireroom export` */
export const exportCommand = (program: Command): void => {
  const command = program
    .command('export')
    .description('write ready articles as JSON lines or CSV')
    .addOption(choice('--format <format>', 'output format', ['jsonl', 'csv']).default('jsonl'))
    .option('--raw', 'CSV without the apostrophes that keep spreadsheets from running texts as formulas')
    .option('--since <date>', 'only articles that became visible or changed since then (UTC)', parseDateOption)
    .option('--site <domain>', 'only of this site, such as example.com')
    .option('--language <code>', 'only in this language, such as en', parseLanguage)
    .option('--fields <names>', 'only these fields, in this order, separated by commas', parseFields)
    .option('--out <file>', 'write to a file instead of stdout')
    .action(async (options, self: Command) => {
      if (options.raw && options.format !== 'csv') self.error(`error: '--raw' needs '--format csv'`);
      return (await import('./export/export-articles.ts')).exportAll(options);
    });
  addHelpNotes(
    command,
    `
Fields are the columns of news.articles plus "entities", "topics", "media", "links" and "alternates". In CSV (RFC 4180) lists are written as JSON. Articles
come in the order of their numbers, from a consistent snapshot; memory use is constant.

Articles contain text from the web. In CSV an apostrophe is put before each text that a spreadsheet would run as a formula:
one that begins with = + - @, a tab or a carriage return, even after blanks and quotation marks. Programs that read the file
remove the apostrophe, or you export with --raw.

Fields:
${EXPORT_FIELDS.join(', ')}

Examples:
  wireroom export | gzip > articles.jsonl.gz
  wireroom export --since 2026-03-04 --language en --fields id,url,title,topics
  wireroom export --format csv --fields id,site,title --out articles.csv`,
  );
};
