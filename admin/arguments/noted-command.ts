import { type AddHelpTextContext, Command } from 'commander';

/** A command whose help can end with notes. */
export class NotedCommand extends Command {
  override createCommand(name?: string): NotedCommand {
    return new NotedCommand(name);
  }

  /**
   * Adds text below the options of its help: paragraphs, wrapped to the terminal, and lines that
   * stay as they are.
   */
  notes(text: string | (() => string)): this {
    return this.addHelpText('after', ({ error }: AddHelpTextContext) => {
      const { getErrHelpWidth, getOutHelpWidth } = this.configureOutput();
      const width = (error ? getErrHelpWidth?.() : getOutHelpWidth?.()) ?? 80;
      const help = this.createHelp();
      return `\n${blocksOf(typeof text === 'string' ? text : text())
        .map((block) => (/^ /.test(block) ? block : help.boxWrap(block, width)))
        .join('\n')}`;
    });
  }
}

/** Joins the lines of a paragraph into one. Indented lines (examples) and blank lines stay. */
const blocksOf = (text: string): string[] => {
  const blocks: string[] = [];
  let continues = false;
  for (const line of text.trim().split('\n')) {
    const isText = line !== '' && !line.startsWith(' ');
    if (isText && continues) blocks.push(`${blocks.pop()} ${line}`);
    else blocks.push(line);
    continues = isText;
  }
  return blocks;
};
